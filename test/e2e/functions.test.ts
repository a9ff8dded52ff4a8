/**
 * The sample workbook "Functions" in the workbench: each function is calculated in its cell, in both languages, and
 * gives the value that its reference page shows.
 */
import { allFunctions, functionsOf, groupIds } from '../../src/functions/catalogue';
import { exampleRows } from '../../src/functions/generate/page';
import { sampleWorkbook } from '../../src/functions/generate/sampleWorkbook';
import { groups } from '../../src/functions/groups';
import type { ResultBlock } from '../../src/functions/parameter';
import { languages, type Language } from '../../src/i18n/language';
import { writeWorkbook } from '../../src/workbench/files';
import type { CellModel, WorkbookModel } from '../../src/workbench/workbook/model';
import { openWorkbench, startBench, type TestBench } from './support/openWorkbench';

let bench: TestBench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => bench.close());

/** Without the results that the file would show before it is calculated. */
function withoutResults(workbook: WorkbookModel): WorkbookModel {
  const plain = (formula: string, style?: number): CellModel =>
    style === undefined ? { formula } : { formula, style };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([row, cells]) => [
          row,
          Object.fromEntries(
            Object.entries(cells).map(([column, cell]) => [
              column,
              cell.formula === undefined ? cell : plain(cell.formula, cell.style),
            ]),
          ),
        ]),
      ),
    })),
  };
}

/** Where each function of a group stands, and what it shall show. */
function expectedOf(workbook: WorkbookModel, language: Language) {
  return groupIds.flatMap((group) => {
    const sheet = workbook.sheets.find(({ id }) => id === group);
    const formulaRows = Object.entries(sheet?.cells ?? {})
      .filter(([, cells]) => Object.values(cells).some((cell) => cell.formula !== undefined))
      .map(([row]) => Number(row));
    return functionsOf(group).map((declaration, place) => {
      const rows = exampleRows(declaration, language);
      const first = (formulaRows[place] ?? 0) + 1;
      const lastColumn = String.fromCharCode('A'.charCodeAt(0) + (rows[0]?.length ?? 1));
      const address = `'${groups[group][language]}'!B${String(first)}:${lastColumn}${String(first + rows.length - 1)}`;
      return { name: declaration.name, address, rows };
    });
  });
}

/** A cell as a test compares it: numbers to eight significant digits, blanks alike. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(8));
  return value ?? '';
}
const comparableRows = (rows: readonly (readonly unknown[])[] | ResultBlock) =>
  rows.map((row) => row.map(comparable));

test.each(languages)(
  'every function of the sample workbook gives its value (%s)',
  async (language) => {
    const workbook = sampleWorkbook(allFunctions, language);
    const bytes = await writeWorkbook(withoutResults(workbook), {
      customFunctions: allFunctions.map(({ name }) => name),
    });
    const opened = await openWorkbench(bench, { language });
    await opened.call((page, given) => page.open(new Uint8Array(given), 'Functions.xlsx'), [...bytes]);
    await opened.call((page) => page.whenIdle());
    const expected = expectedOf(workbook, language);
    const found = await opened.call(
      (page, addresses) =>
        addresses.map((address) => page.getCells(address).map((row) => row.map(({ value }) => value))),
      expected.map(({ address }) => address),
    );
    const shown = expected.map(({ name }, i) => ({ name, rows: comparableRows(found[i] ?? []) }));
    expect(shown).toEqual(expected.map(({ name, rows }) => ({ name, rows: comparableRows(rows) })));
    expect(opened.problems).toEqual([]);
    await opened.close();
  },
  60_000,
);
