/** Two panes on one workbook, each in a frame of its own with its own office.js, that share, write and clean at the same time. */
import { AsyncLocalStorage } from 'node:async_hooks';
import fc from 'fast-check';
import { createOfficeHost } from '../../../src/excel/officeHost';
import { HostError } from '../../../src/excel/hostError';
import { removeLeftovers } from '../../../src/excel/unfinished/removeLeftovers';
import { sharedFunctions } from '../../../src/functions/portable/sharedFunctions';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { Host as WorkbenchHost } from '../../../src/workbench/protocol/host';
import { modelOf } from '../../support/interrupted';
import { scorecardFixture } from '../../support/scorecardFixtures';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

const works = ['prepare', 'copy', 'audit', 'live', 'add', 'write', 'update', 'read', 'clean'] as const;
type Work = (typeof works)[number];

const specs = buildScorecards(scorecardFixture({ count: 8, language: 'en-US', which: ['method'] }));
const rows = [
  [100, 0.8, '=CLV(A1,B1,0.1)'],
  [80, 0.7, '=CLV(A2,B2,0.1)'],
];

let room: SharingRoom;
let other: TestWorkbench;
const frame = new AsyncLocalStorage<TestWorkbench>();
beforeEach(async () => {
  room = await startSharingRoom();
  room.fill(rows);
  await room.settled();
  other = await startTestWorkbench({
    shared: room.workbench.workbook,
    files: { save: () => room.save(), openCopy: () => undefined },
  });
  // The room's modules are loaded once: whose Excel they mean depends on the frame that called them.
  for (const name of ['Excel', 'Office']) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (frame.getStore() ?? room.workbench).globals[name],
    });
  }
});
afterEach(() => {
  for (const name of ['Excel', 'Office']) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: undefined });
  }
  other.stop();
  room.workbench.stop();
});

/** Lets each request wait, so that those of two frames come in any order. */
function delayRequests(hosts: readonly WorkbenchHost[], milliseconds: () => number): void {
  for (const host of hosts) {
    host.failRequest = async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds()));
      return undefined;
    };
  }
}

const known: Readonly<Record<Work, readonly string[]>> = {
  // What the other pane does at this moment is said, and nothing is done.
  prepare: ['stillCalculating', 'sheetGone', 'keptDamaged', 'partlyPrepared'],
  copy: ['stillCalculating', 'sheetGone', 'keptDamaged', 'partlyPrepared'],
  audit: ['sheetGone'],
  live: ['sheetGone', 'keptDamaged'],
  add: [],
  write: ['sheetGone'],
  update: ['sheetGone'],
  read: ['sheetGone', 'emptySelection'],
  clean: [],
};

async function act(work: Work): Promise<void> {
  const host = createOfficeHost('en-US');
  const sharing = host.sharing(sharedFunctions('en-US'));
  try {
    switch (work) {
      case 'prepare':
        await sharing.prepare({ valuesOnly: false });
        return;
      case 'copy':
        await sharing.prepareCopy({ valuesOnly: false });
        return;
      case 'audit':
        await sharing.audit();
        return;
      case 'live':
        await sharing.makeLive();
        return;
      case 'add':
        await sharing.addPortable();
        return;
      case 'write':
        await host.writeSheets(specs, {});
        return;
      case 'update': {
        const [sheet] = await host.findWritten();
        const replace = { sheets: sheet ? [sheet.id] : [], changesToo: true, slicersToo: true };
        await host.writeSheets(specs, { replace });
        return;
      }
      case 'read':
        await host.readSelection({ visibleOnly: false });
        return;
      case 'clean':
        await removeLeftovers({ now: () => Date.now() + 60_000, wait: () => Promise.resolve() });
    }
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const { code, values } = thrown;
    if (!known[work].includes(code))
      throw new Error(`${work}: ${code} ${JSON.stringify(values)}`, { cause: thrown });
  }
}

it('in any order of their requests no formula is lost, and nothing is left behind', async () => {
  const before = room.contents();
  let random = (): number => 0;
  delayRequests([room.workbench.host, other.host], () => random());
  const steps = fc.array(fc.constantFrom(...works), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(steps, steps, fc.infiniteStream(fc.nat({ max: 6 })), async (ann, bo, delays) => {
      const stream = delays[Symbol.iterator]();
      random = () => stream.next().value as number;
      const { workbook } = room.workbench;
      workbook.activate(workbook.sheet('Sheet1')?.id ?? '');
      room.select([0, 0, 2, 3]);
      const run = (all: readonly Work[], at: TestWorkbench): Promise<void> =>
        frame.run(at, async () => {
          for (const work of all) await act(work);
        });
      await Promise.all([run(ann, room.workbench), run(bo, other)]);
      random = () => 0;
      const host = createOfficeHost('en-US');
      const sharing = host.sharing(sharedFunctions('en-US'));
      await host.removeWritten((await host.findWritten()).map(({ id }) => id));
      await room.settled();
      // Whatever of a preparing stands, its record brings every formula back.
      const { unmatched } = await sharing.makeLive();
      expect(unmatched).toEqual([]);
      await sharing.removePortable();
      await room.settled();
      expect(room.contents()).toEqual(before);
      const { sheets, settings, names } = modelOf(room);
      expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(Object.keys(settings).filter((key) => key.includes('unfinished'))).toEqual([]);
      expect(names).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
