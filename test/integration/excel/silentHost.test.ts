/** An Excel that stops answering in the middle of a work, at each of its requests. */
import { createOfficeHost } from '../../../src/excel/officeHost';
import type { Host } from '../../../src/excel/host';
import { patience } from '../../../src/excel/endOnCancel';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import { hostErrorCode, startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { modelOf } from '../../support/interrupted';
import { scorecardFixture } from '../../support/scorecardFixtures';
import { until } from '../../support/until';

const specs = buildScorecards(scorecardFixture({ count: 8, language: 'en-US', which: ['method'] }));

let excel: ExcelRoom;
/** Waits half a second after a cancel, so that the test need not wait for each request as long as a user. */
let room: Host;
let handled = 0;
let silentFrom = Infinity;
let answer: () => void = () => undefined;
beforeEach(async () => {
  excel = await startExcelRoom();
  room = createOfficeHost('en-US', 500);
  excel.fill([
    ['mine', 1],
    ['too', 2],
  ]);
  excel.select([0, 0, 2, 2]);
  const { host } = excel.workbench;
  const handle = host.handle.bind(host);
  silentFrom = Infinity;
  const waiting = { until: Promise.resolve() };
  host.handle = async (message) => {
    if (message._actionName === 'executeMethod') handled += 1;
    if (handled === silentFrom) {
      waiting.until = new Promise((resolve) => {
        answer = resolve;
      });
    }
    await waiting.until;
    return handle(message);
  };
});
afterEach(() => excel.workbench.stop());

type Work = (signal: AbortSignal) => Promise<unknown>;
const works: Readonly<Record<string, Work>> = {
  reading: (signal) => room.readSelection({ visibleOnly: false, signal }),
  writing: (signal) => room.writeSheets(specs, { signal }),
  updating: async (signal) => {
    const from = silentFrom;
    silentFrom = Infinity;
    const sheets = (await room.findWritten()).map(({ id }) => id);
    handled = 0;
    silentFrom = from;
    const replace = { sheets, changesToo: true, slicersToo: true };
    return room.writeSheets(specs, { signal, replace });
  },
  checking: (signal) => room.checkWritten(['none'], { signal }),
};

const seen = (): unknown =>
  modelOf(excel).sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells }));
const unfinished = (): readonly string[] =>
  [...excel.workbench.workbook.settings.keys()].filter((key) => key.includes('unfinished'));

it.each(Object.keys(works))(
  'a cancel ends %s within 10 s, and what was begun goes when Excel answers',
  async (name) => {
    const work = works[name] as Work;
    const isUpdate = name === 'updating';
    if (isUpdate) await room.writeSheets(specs, { now: 1000 });
    await excel.workbench.workbook.whenCalculated();
    handled = 0;
    for (let request = 1; ; request++) {
      const before = seen();
      const controller = new AbortController();
      handled = 0;
      silentFrom = request;
      const run = work(controller.signal);
      const end = { isReached: false };
      run.then(
        () => (end.isReached = true),
        () => (end.isReached = true),
      );
      await until(() => end.isReached || handled >= request);
      if (end.isReached) break;
      controller.abort();
      expect(await hostErrorCode(run)).toBe('noAnswer');
      silentFrom = Infinity;
      answer();
      await until(() => unfinished().length === 0);
      await excel.workbench.workbook.whenCalculated();
      const names = (seen() as { name: string; visibility: string }[]).filter(
        ({ visibility }) => visibility !== 'visible',
      );
      expect(names).toEqual([]);
      // As it was, or whole where Excel had already done the last of it.
      if (!isUpdate && JSON.stringify(seen()) !== JSON.stringify(before)) {
        const added = excel.sheetNames().length - (before as unknown[]).length;
        expect(added).toBe(specs.length);
        await room.removeWritten((await room.findWritten()).map(({ id }) => id));
      }
    }
    expect(patience).toBeLessThan(10_000);
  },
);
