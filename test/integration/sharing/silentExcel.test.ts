/** An Excel that fails, stalls, answers late, twice or never at each request of preparing, making live again and auditing. */
import type * as EndOnCancel from '../../../src/excel/endOnCancel';
import { createOfficeHost } from '../../../src/excel/officeHost';
import type { Sharing } from '../../../src/excel/sharing/sharing';
import { sharedFunctions } from '../../../src/functions/portable/sharedFunctions';
import type { HostReply } from '../../../src/workbench/protocol/host';
import { hostErrorCode } from '../../support/excelRoom';
import { startLater } from '../../support/interrupted';
import { until } from '../../support/until';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

/** A cancel waits so long here, so that the test need not wait for each request as long as a user. */
const patience = 20;

/** All work that was begun, also after its caller has been told that Excel gives no answer. */
const mockBegun: Promise<unknown>[] = [];
jest.mock<typeof EndOnCancel>('../../../src/excel/endOnCancel', () => {
  const actual = jest.requireActual<typeof EndOnCancel>('../../../src/excel/endOnCancel');
  return {
    ...actual,
    endOnCancel: (signal, work, ...rest) => {
      mockBegun.push(work);
      return actual.endOnCancel(signal, work, ...rest);
    },
  };
});

const rows = [
  [100, 0.8, '=CLV(A1,B1,0.1)', '=CONVERSION(A1:B1)'],
  [80, 0.7, '=CLV(A1:A2,B1:B2,0.1)', null],
  [null, null, null, null],
];

let room: SharingRoom;
let sharing: Sharing;
/** What becomes of a request, by its number in the work. */
let fault: (number: number) => 'fails' | Promise<void> | undefined;
let isDoubled = false;
let handled = 0;
beforeEach(async () => {
  room = await startSharingRoom();
  sharing = createOfficeHost('en-US', patience).sharing(sharedFunctions('en-US'));
  room.fill(rows);
  const { workbook, host } = room.workbench;
  workbook.names.add({ name: 'Target', formula: '=CLV(Sheet1!$A$1,0.8,0.1)', comment: '', visible: true });
  await room.settled();
  // Whether this Excel has LAMBDA is tried once, by whoever asks first.
  await sharing.audit();
  handled = 0;
  fault = () => undefined;
  host.failRequest = async () => {
    handled += 1;
    const end = fault(handled);
    await end;
    return end === 'fails' ? 'GeneralException' : undefined;
  };
  isDoubled = false;
  mockBegun.length = 0;
  const handle = host.handle.bind(host);
  host.handle = async (message) => {
    const reply = await handle(message);
    const { send } = host as unknown as { send: (reply: HostReply) => void };
    if (isDoubled) send(reply);
    return reply;
  };
});
afterEach(() => room.workbench.stop());

type Work = (signal?: AbortSignal) => Promise<unknown>;
const prepares: Readonly<Record<string, Work>> = {
  preparing: (signal) => sharing.prepare({ valuesOnly: false }, signal),
  'preparing a copy': (signal) => sharing.prepareCopy({ valuesOnly: false }, signal),
  auditing: (signal) => sharing.audit(signal),
};

/** Everything that a user or a reader of the file can find. */
function all(): unknown {
  const { names, customXmlParts, settings } = room.workbench.workbook;
  return {
    contents: room.contents(),
    sheets: room.workbench.workbook.sheets().map(({ name }) => name),
    names: names.list().map(({ name, formula, comment }) => [name, comment, formula.slice(0, 40)]),
    parts: customXmlParts.size,
    settings: [...settings.keys()],
  };
}

/** Numbers of the requests that some work takes when nothing is wrong, with the workbook as it was after it. */
async function requestsOf(work: Work): Promise<number> {
  handled = 0;
  await work();
  const count = handled;
  await sharing.makeLive();
  await sharing.removePortable();
  await room.settled();
  return count;
}

/** Office.js lets go of its objects in a request of its own, after the work is done. */
async function undoneIf(code: string): Promise<void> {
  if (code !== 'done') return;
  await sharing.makeLive();
  await sharing.removePortable();
}

/** When all work that was begun has ended, and office.js has let go of its objects. */
async function quiet(): Promise<void> {
  await Promise.allSettled(mockBegun.splice(0));
  for (let seen = -1; seen !== handled;) {
    seen = handled;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await room.settled();
}

describe.each(Object.entries(prepares))('%s', (name, work) => {
  it('that fails at any request leaves the workbook as it was', async () => {
    const before = all();
    const count = await requestsOf(work);
    expect(all()).toEqual(before);
    const codes = new Set<string>();
    for (let request = 1; request <= count; request++) {
      handled = 0;
      fault = (number) => (number === request ? 'fails' : undefined);
      const code = await hostErrorCode(work()).catch(() => 'done');
      codes.add(code);
      fault = () => undefined;
      await undoneIf(code);
      await room.settled();
      expect({ request, ...(all() as object) }).toEqual({ request, ...(before as object) });
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(['unexpected']));
    expect([...codes].filter((code) => !['unexpected', 'done'].includes(code))).toEqual([]);
  });

  it('from any request on with an Excel that fails for good says so, and all comes back later', async () => {
    const before = all();
    const count = await requestsOf(work);
    for (let request = 1; request <= count; request++) {
      handled = 0;
      fault = (number) => (number >= request ? 'fails' : undefined);
      const code = await hostErrorCode(work()).catch(() => 'done');
      const left = name === 'auditing' ? 'sheetsLeft' : 'partlyPrepared';
      expect(['unexpected', left, ...(request === count ? ['done'] : [])]).toContain(code);
      fault = () => undefined;
      await sharing.makeLive();
      await startLater();
      await sharing.removePortable();
      await room.settled();
      expect({ request, code, ...(all() as object) }).toEqual({ request, code, ...(before as object) });
    }
  });

  it('ends within 10 s of a cancel at any request, and is taken back when Excel answers late', async () => {
    const before = all();
    const count = await requestsOf(work);
    for (let request = 1; request <= count; request++) {
      let answer: () => void = () => undefined;
      const late = new Promise<void>((resolve) => {
        answer = resolve;
      });
      handled = 0;
      fault = (number) => (number === request ? late : undefined);
      const controller = new AbortController();
      const running = work(controller.signal);
      const end = hostErrorCode(running).catch(() => 'done');
      await until(() => handled >= request);
      controller.abort();
      const code = await end;
      const told = name === 'auditing' ? 'noAnswer' : 'noAnswerPreparing';
      expect([told, ...(request === count ? ['done'] : [])]).toContain(code);
      fault = () => undefined;
      answer();
      await undoneIf(code);
      await quiet();
      expect({ request, ...(all() as object) }).toEqual({ request, ...(before as object) });
    }
  });

  it('ends as always where Excel gives each answer twice', async () => {
    const expected = await work();
    const after = all();
    await sharing.makeLive();
    await sharing.removePortable();
    await room.settled();
    isDoubled = true;
    expect(await work()).toEqual(expected);
    expect(all()).toEqual(after);
  });
});

describe('making live again', () => {
  it('that fails at any request loses no formula: it can be done once more', async () => {
    const before = room.contents();
    for (let request = 1; ; request++) {
      await sharing.prepare({ valuesOnly: request % 2 === 0 });
      await room.settled();
      handled = 0;
      fault = (number) => (number === request ? 'fails' : undefined);
      const code = await hostErrorCode(sharing.makeLive()).catch(() => 'done');
      const isThrough = handled < request;
      expect(['unexpected', 'partlyLive', 'done']).toContain(code);
      fault = () => undefined;
      const { unmatched } = await sharing.makeLive();
      expect(unmatched).toEqual([]);
      await room.settled();
      expect({ request, contents: room.contents() }).toEqual({ request, contents: before });
      if (isThrough) break;
    }
  });

  it('ends within 10 s of a cancel, and what it leaves can be put back', async () => {
    const before = room.contents();
    for (let request = 1; ; request++) {
      await sharing.prepare({ valuesOnly: false });
      await room.settled();
      let answer: () => void = () => undefined;
      const late = new Promise<void>((resolve) => {
        answer = resolve;
      });
      handled = 0;
      fault = (number) => (number === request ? late : undefined);
      const controller = new AbortController();
      const end = { isReached: false };
      const code = hostErrorCode(sharing.makeLive({}, controller.signal))
        .catch(() => 'done')
        .finally(() => (end.isReached = true));
      await until(() => end.isReached || handled >= request);
      if (end.isReached) break;
      controller.abort();
      expect(await code).toBe('noAnswerLive');
      fault = () => undefined;
      answer();
      await quiet();
      await sharing.makeLive();
      await room.settled();
      expect({ request, contents: room.contents() }).toEqual({ request, contents: before });
    }
  });
});

it.each<[string, Work]>([
  ['looking', (signal) => sharing.status(signal)],
  ['finding formulas', (signal) => sharing.find(signal)],
  ['adding portable functions', (signal) => sharing.addPortable(signal)],
  ['removing portable functions', (signal) => sharing.removePortable(signal)],
  ['forgetting', (signal) => sharing.forgetKept(signal)],
  ['calculating', (signal) => sharing.recalculate(signal)],
])('%s ends within 10 s of a cancel where Excel never answers', async (_, work) => {
  fault = () => new Promise(() => undefined);
  const controller = new AbortController();
  const code = hostErrorCode(work(controller.signal));
  await until(() => handled > 0);
  controller.abort();
  expect(['cancelled', 'noAnswerBrief']).toContain(await code);
});
