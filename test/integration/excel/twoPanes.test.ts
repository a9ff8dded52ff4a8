/** Two panes on one workbook, at the same time: neither harms what the other does. */
import fc from 'fast-check';
import { createOfficeHost } from '../../../src/excel/officeHost';
import type { Host } from '../../../src/excel/host';
import { HostError } from '../../../src/excel/hostError';
import { removeLeftovers } from '../../../src/excel/unfinished/removeLeftovers';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { modelOf } from '../../support/interrupted';
import { scorecardFixture } from '../../support/scorecardFixtures';

const specs = ['method', 'overview'].map((key) =>
  buildScorecards(scorecardFixture({ count: 8, language: 'en-US', which: [key as 'method' | 'overview'] })),
);

const mine = [
  ['mine', 1],
  ['too', 2],
];

let excel: ExcelRoom;
let panes: readonly Host[];
beforeEach(async () => {
  excel = await startExcelRoom();
  excel.fill(mine);
  excel.workbench.workbook.addSheet('Hidden');
  excel.fill([['also mine', 2]], 'Hidden');
  excel.workbench.workbook.setVisibility(excel.workbench.workbook.sheet('Hidden')?.id ?? '', 'hidden');
  panes = [createOfficeHost('en-US'), createOfficeHost('en-US')];
});
afterEach(() => excel.workbench.stop());

/** Lets each request wait, so that those of two panes come in any order. */
function delayRequests(milliseconds: () => number): void {
  const { host } = excel.workbench;
  const handle = host.handle.bind(host);
  host.handle = async (message) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds()));
    return handle(message);
  };
}

const userSheets = (): unknown =>
  modelOf(excel)
    .sheets.filter(({ name }) => ['Sheet1', 'Hidden'].includes(name))
    .map(({ name, visibility, cells }) => ({ name, visibility, cells }));

const kinds = ['write', 'update', 'remove', 'read', 'start'] as const;
type Step = (typeof kinds)[number];

/** What a step gave: sheets that were written, or a refusal in words. */
async function act(pane: Host, step: Step, which: number): Promise<readonly string[]> {
  const spec = specs[which] ?? [];
  try {
    switch (step) {
      case 'write':
        return Object.values((await pane.writeSheets(spec, {})).sheetNames);
      case 'update': {
        const sheets = (await pane.findWritten()).filter(({ key }) => key === spec[0]?.key);
        const replace = {
          sheets: sheets.slice(0, 1).map(({ id }) => id),
          changesToo: true,
          slicersToo: true,
        };
        return Object.values((await pane.writeSheets(spec, { replace })).sheetNames);
      }
      case 'remove': {
        const [found] = await pane.findWritten();
        if (found !== undefined) await pane.removeWritten([found.id]);
        return [];
      }
      case 'read': {
        // A sheet that the other pane shows takes the selection with it: what is read is of one sheet.
        const { sheetName, values } = await pane.readSelection({ visibleOnly: false });
        if (sheetName === 'Sheet1') expect(values).toEqual(mine);
        return [];
      }
      case 'start':
        // Another person's start, on a machine whose clock is a minute ahead.
        await removeLeftovers({ now: () => Date.now() + 60_000, wait: () => Promise.resolve() });
        return [];
    }
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    // The other pane has just replaced or removed the same sheets, or shows an empty cell: that is said.
    const { code, values } = thrown;
    const known = step === 'read' ? ['sheetGone', 'emptySelection'] : ['sheetGone'];
    if (!known.includes(code))
      throw new Error(`${step}: ${code} ${JSON.stringify(values)}`, { cause: thrown });
    return [];
  }
}

const step = fc.tuple(fc.constantFrom(...kinds), fc.nat({ max: 1 }));

it('in any order of their requests, both end whole, and nothing of the user’s is touched', async () => {
  const before = userSheets();
  let random = (): number => 0;
  delayRequests(() => random());
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 3 }),
      fc.array(step, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat({ max: 6 })),
      async (ann, bo, delays) => {
        const stream = delays[Symbol.iterator]();
        random = () => stream.next().value as number;
        excel.workbench.workbook.activate(excel.workbench.workbook.sheet('Sheet1')?.id ?? '');
        excel.select([0, 0, 2, 2]);
        const work = [ann, bo].map(async (steps, i) => {
          for (const [kind, which] of steps) await act(panes[i] as Host, kind, which);
        });
        await Promise.all(work);
        random = () => 0;
        expect(userSheets()).toEqual(before);
        const { sheets, settings } = modelOf(excel);
        const hidden = sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name);
        expect(hidden).toEqual(['Hidden']);
        expect(Object.keys(settings).filter((key) => key.includes('unfinished'))).toEqual([]);
        // Each sheet that stands is known as the add-in's, and whole.
        const known = await panes[0]?.findWritten();
        expect(known?.map(({ name }) => name)).toEqual(
          sheets.map(({ name }) => name).filter((name) => !['Sheet1', 'Hidden'].includes(name)),
        );
        for (const { cells } of sheets) expect(Object.keys(cells).length).toBeGreaterThan(0);
        await panes[0]?.removeWritten((known ?? []).map(({ id }) => id));
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
});

it('two panes that write at the same moment both get their sheets', async () => {
  const [one, other] = await Promise.all(panes.map((pane) => pane.writeSheets(specs[0] ?? [], {})));
  const names = [one, other].flatMap((result) => Object.values(result?.sheetNames ?? {}));
  expect(new Set(names).size).toBe(2 * (specs[0] ?? []).length);
  expect((await panes[0]?.findWritten())?.map(({ name }) => name).sort()).toEqual([...names].sort());
});

it('two panes that update the same sheets at the same moment: one does, the other is told', async () => {
  await panes[0]?.writeSheets(specs[0] ?? [], {});
  const sheets = ((await panes[0]?.findWritten()) ?? []).map(({ id }) => id);
  const replace = { sheets, changesToo: true, slicersToo: true };
  const ends = await Promise.allSettled(panes.map((pane) => pane.writeSheets(specs[0] ?? [], { replace })));
  const told = ends
    .filter((end) => end.status === 'rejected')
    .map(({ reason }) => (reason as HostError).code);
  expect(told).toEqual(['sheetGone']);
  expect(excel.sheetNames()).toEqual(['Sheet1', 'Hidden', ...(specs[0] ?? []).map(({ name }) => name)]);
  expect(await panes[0]?.findWritten()).toHaveLength(sheets.length);
});
