import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { atEachRequest, modelOf, reopen, startLater } from '../../support/interrupted';
import { scorecardFixture } from '../../support/scorecardFixtures';

const which = ['overview', 'method'] as const;
const first = buildScorecards(scorecardFixture({ count: 20, language: 'en-US', which }));
const second = buildScorecards(scorecardFixture({ count: 25, language: 'en-US', which, seed: 8 }));

let excel: ExcelRoom;
beforeEach(async () => {
  excel = await startExcelRoom();
  excel.fill([['mine', 1]]);
  excel.workbench.workbook.addSheet('Hidden');
  excel.fill([['also mine', 2]], 'Hidden');
  excel.workbench.workbook.setVisibility(excel.workbench.workbook.sheet('Hidden')?.id ?? '', 'hidden');
});
afterEach(() => excel.workbench.stop());

/** What the user sees and has hidden: names, in order, with what the cells hold. */
function seen({ sheets }: WorkbookModel): readonly unknown[] {
  return sheets.map(({ name, visibility, cells }) => [name, visibility, cells]);
}
const lists = (): readonly string[] =>
  [...excel.workbench.workbook.settings.keys()].filter((key) => key.startsWith('clientele.unfinished'));

/** Each state in which the work may end, saved, opened with other ids, and cleaned up by a start. */
async function afterEachEnd(work: () => Promise<unknown>): Promise<readonly (readonly unknown[])[]> {
  const states = await atEachRequest(excel, work);
  const found: (readonly unknown[])[] = [];
  for (const state of states) {
    const count = state.sheets.length;
    await reopen(excel, state, (place) => ((place + 2) % count) + 1);
    const { removed } = await startLater();
    expect(lists()).toEqual([]);
    const after = modelOf(excel);
    // What went was said.
    expect(removed).toHaveLength(count - after.sheets.length);
    expect(
      after.sheets.filter(({ customProperties = {} }) => 'clientele.unfinished' in customProperties),
    ).toEqual([]);
    found.push(seen(after));
  }
  return found;
}

it('a write that ends at any request, saved and opened with other ids, leaves the workbook as it was', async () => {
  await reopen(excel, modelOf(excel), (place) => place + 1000);
  const before = seen(modelOf(excel));
  const ends = await afterEachEnd(() => excel.room.writeSheets(first, {}));
  // Panes are frozen, and office.js lets go of its objects, in requests of their own, when the sheets are finished.
  const unfinished = ends.filter((end) => JSON.stringify(end) !== JSON.stringify(ends.at(-1)));
  expect(unfinished.length).toBeGreaterThanOrEqual(ends.length - 2);
  for (const end of unfinished) expect(end).toEqual(before);
  const visible = (ends.at(-1) ?? []).filter((sheet) => (sheet as unknown[])[1] === 'visible');
  expect(visible).toHaveLength(1 + first.length);
});

it('an update that ends at any request leaves the old sheets or the new ones, and nothing hidden', async () => {
  await excel.room.writeSheets(first, { now: 1000 });
  await excel.workbench.workbook.whenCalculated();
  await reopen(excel, modelOf(excel), (place) => place + 1000);
  const before = seen(modelOf(excel));
  const ends = await afterEachEnd(async () => {
    const sheets = (await excel.room.findWritten()).map(({ id }) => id);
    await excel.room.writeSheets(second, {
      replace: { sheets, changesToo: true, slicersToo: true },
      now: 2000,
    });
    await excel.workbench.workbook.whenCalculated();
  });
  const names = (state: readonly unknown[]): unknown =>
    state.map((sheet) => (sheet as unknown[]).slice(0, 2));
  for (const end of ends) expect(names(end)).toEqual(names(before));
  const last = ends.at(-1) ?? [];
  for (const end of ends) {
    const isOld = JSON.stringify(end) === JSON.stringify(before);
    const isNew = JSON.stringify(end) === JSON.stringify(last);
    expect({ isOld, isNew }).toMatchObject(isOld ? { isOld: true } : { isNew: true });
  }
});
