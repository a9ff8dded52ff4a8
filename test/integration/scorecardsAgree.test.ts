/**
 * Every formula of every scorecard, as the add-in writes it through office.js: LibreOffice computes from the saved file
 * what the workbench's own engine has computed. (Whether the numbers are right is the matter of scorecardsRecalculate.)
 */
import { buildScorecards } from '../../src/scorecards/buildScorecards';
import { writeWorkbook } from '../../src/workbench/files';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbench/workbook/model';
import { scorecardIds } from '../../src/scorecards/input';
import { startExcelRoom } from '../support/excelRoom';
import { hasLibreOffice, recalculate, type Recalculated } from '../support/recalculate';
import { scorecardFixture } from '../support/scorecardFixtures';

const describeWithOffice = hasLibreOffice ? describe : describe.skip;
if (!hasLibreOffice) console.warn('skipped: LibreOffice (soffice) is not installed');

type Cells = SheetModel['cells'];

/** The cells that hold a formula, with their places. */
function formulasOf(cells: Cells): { row: number; column: number; cell: CellModel }[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) =>
      cell.formula === undefined ? [] : [{ row: Number(row), column: Number(column), cell }],
    ),
  );
}

/** The same workbook without what its formulas gave: nobody can read that back instead of computing it. */
function withoutResults(model: WorkbookModel): WorkbookModel {
  const bare = ({ formula, style }: CellModel): CellModel => ({
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
  });
  const sheets = model.sheets.map((sheet) => {
    const cells: Record<number, Record<number, CellModel>> = {};
    for (const [row, line] of Object.entries(sheet.cells)) cells[Number(row)] = { ...line };
    for (const { row, column, cell } of formulasOf(sheet.cells)) {
      const line = cells[row];
      if (line !== undefined) line[column] = bare(cell);
    }
    return { ...sheet, cells };
  });
  return { ...model, sheets };
}

function agree(one: unknown, other: Recalculated): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return (one ?? '') === (other ?? '');
}

describeWithOffice('the formulas of the scorecards', () => {
  it.each([
    ['en-US', { segmentCount: 4 }],
    ['zh-CN', { segmentCount: 3, currency: 'CNY' }],
    ['en-US', { segmentCount: 1 }],
    ['zh-CN', { segmentCount: 2, fields: ['name', 'value'] as const }],
  ] as const)(
    'give the same in LibreOffice and in the workbench (%s, %j)',
    async (language, options) => {
      const input = scorecardFixture({
        count: 60,
        language,
        which: scorecardIds,
        onePagers: [0, 7],
        withLog: true,
        withFormer: true,
        ...options,
      });
      const excel = await startExcelRoom({ language });
      await excel.room.writeSheets(buildScorecards(input), { now: 1000 });
      await excel.workbench.workbook.whenCalculated();
      const model = excel.workbench.workbook.toModel();
      excel.workbench.stop();
      const computed = await recalculate(await writeWorkbook(withoutResults(model)));
      let formulas = 0;
      const different: unknown[] = [];
      for (const { name, cells } of model.sheets)
        for (const { row, column, cell } of formulasOf(cells)) {
          formulas += 1;
          const other = computed.get(name)?.[row]?.[column] ?? null;
          if (cell.value === undefined || !agree(cell.value, other))
            different.push({ name, row, column, ...cell, other });
        }
      expect(different).toEqual([]);
      expect(formulas).toBeGreaterThan(100);
    },
    240_000,
  );
});
