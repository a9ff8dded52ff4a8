import { rmSync } from 'node:fs';
import { allFunctions } from '../../../src/functions/catalogue';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import type { CellValue } from '../../../src/workbench/workbook/cellValue';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import type { ExcelVersion } from '../../../src/workbench/workbook/excelVersions';
import { formatArea } from '../../../src/workbench/workbook/address';
import { buildFunctions } from '../../support/functions/buildFunctions';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

// Excel 2021 and older Microsoft 365 hand blank cells over as 0, newer ones as null: a formula must give the same in all.

type Cell = string | number | boolean | null;

let folder: string;
/** Requests that read what kind of value cells hold. */
let typesRead = 0;
const excels = new Map<ExcelVersion, TestWorkbench>();

beforeAll(async () => {
  folder = buildFunctions();
  for (const excel of ['2021', 'web'] as const) {
    const workbench = await startTestWorkbench({
      excel,
      onBatch: ({ batch }) => {
        if (JSON.stringify(batch).toLowerCase().includes('valuetypes')) typesRead += 1;
      },
    });
    await workbench.loadFunctions(folder);
    excels.set(excel, workbench);
  }
});
beforeEach(() => {
  typesRead = 0;
});
afterAll(() => {
  for (const workbench of excels.values()) workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** What formulas give over cells of a sheet, each with its spill. */
async function results(
  excel: ExcelVersion,
  placed: readonly Placed[],
  formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
  sheetName = 'Data',
): Promise<unknown[]> {
  const workbench = excels.get(excel) as TestWorkbench;
  workbench.workbook.load(emptyWorkbook(sheetName));
  const { cells } = workbench.workbook.activeSheet();
  for (const { row, column, cells: rows } of placed) {
    cells.write({ row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }, rows);
  }
  for (const { row, column, formula } of formulas) {
    cells.write({ row, column, rowCount: 1, columnCount: 1 }, formula);
  }
  await workbench.functions.whenSettled();
  return workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const found = formulas.map(({ row, column }) => {
      const cell = sheet.getCell(row, column);
      const spill = cell.getSpillingToRangeOrNullObject();
      cell.load('values');
      spill.load('values');
      return { cell, spill };
    });
    await context.sync();
    return found.map(({ cell, spill }) => (spill.isNullObject ? cell.values : spill.values) as unknown);
  });
}

async function single(
  excel: ExcelVersion,
  cells: readonly (readonly Cell[])[],
  formula: string,
): Promise<unknown> {
  const [values] = await results(excel, [{ row: 0, column: 0, cells }], [{ row: 0, column: 20, formula }]);
  return (values as unknown[][])[0]?.[0];
}

describe.each(['2021', 'web'] as const)('blank cells in Excel %s', (excel) => {
  // 100·0.8/(1.1 − 0.8) without an end.
  test('a blank horizon of CLV is no horizon, not one of no periods', async () => {
    expect(await single(excel, [[100, 0.8, 0.1, null]], '=CLV(A1,B1,C1,D1)')).toBeCloseTo(266.6667, 4);
  });

  // Two promoters of two answers.
  test('blank rows are no answers of NPS, and a 0 is one', async () => {
    expect(await single(excel, [[10], [9], [null], [null]], '=NPS(A1:A4)')).toBe(100);
    expect(await single(excel, [[10], [9], [0], [null]], '=NPS(A1:A4)')).toBeCloseTo(100 / 3, 9);
    expect(await single(excel, [[10], [9], [null], [null]], '=NPS(A:A)')).toBe(100);
  });

  test('a blank row is no customer of RFM', async () => {
    const rows: Cell[][] = [
      [5, 20, 5000],
      [40, 12, 2400],
      [null, null, null],
      [120, 6, 900],
      [200, 3, 450],
    ];
    const [[, , , blank]] = (await results(
      excel,
      [{ row: 0, column: 0, cells: rows }],
      [{ row: 0, column: 20, formula: '=RFM(A1:A5,B1:B5,C1:C5)' }],
    )) as [unknown[][]];
    expect(blank).toEqual(['', '', '', '', '']);
  });

  // Fader & Hardie 2007: the high end's share of survivors over seven years.
  test('blank cells below a cohort are no periods of SBG.FIT', async () => {
    const survivors = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491].map((share) => [share * 1000]);
    const cells: Cell[][] = [...survivors, [null], [null], [null], [null]];
    const [fit] = (await results(
      excel,
      [{ row: 0, column: 0, cells }],
      [{ row: 0, column: 20, formula: '=SBG.FIT(A1:A12)' }],
    )) as [unknown[][]];
    expect(fit.flat().some((value) => typeof value === 'number' && Math.abs(value - 0.668) < 0.0005)).toBe(
      true,
    );
  });
});

test.each(allFunctions.map((declaration) => [declaration.name, declaration] as const))(
  '%s gives the same in both, with a blank and with a 0 anywhere in its arguments',
  async (_, declaration) => {
    const { placed, formulas } = variants(declaration);
    const [older, newer] = [await results('2021', placed, formulas), await results('web', placed, formulas)];
    formulas.forEach(({ formula }, i) => {
      expect({ formula, values: older[i] }).toEqual({ formula, values: newer[i] });
    });
  },
);

test('sheets with any name are found', async () => {
  const cells = [{ row: 0, column: 0, cells: [[10], [9], [null]] }];
  const formulas = [{ row: 0, column: 20, formula: '=NPS(A1:A3)' }];
  for (const name of ["Bob's 客户", 'A1', '2026'])
    expect(await results('2021', cells, formulas, name)).toEqual([[[100]]]);
});

test('no request is made where no 0 stands that may be a blank, nor for values and computed arguments', async () => {
  expect(await single('2021', [[100, 0.8, 0.1, 10]], '=CLV(A1,B1,C1,D1)')).toBeGreaterThan(0);
  expect(await single('2021', [[10], [9]], '=NPS(A1:A2)')).toBe(100);
  expect(await single('2021', [[10], [9]], '=NPS(A1:A2*0)')).toBe(-100);
  expect(await single('2021', [[100]], '=CLV(A1,0,0.1)')).toBe(0);
  // On a scale that starts above 0 a 0 in a range is a blank everywhere.
  expect(await single('2021', [[5], [4], [null]], '=CSAT(A1:A3,4)')).toBeGreaterThan(0);
  expect(typesRead).toBe(0);
});

test('one request reads for all the calls of a calculation', async () => {
  const rows: Cell[][] = Array.from({ length: 3000 }, (_, i) => [100 + i, i % 3 === 0 ? 0 : 0.8, 0.1, null]);
  const formulas = rows.map((_, i) => ({
    row: i,
    column: 6,
    formula: `=CLV(A${i + 1},B${i + 1},C${i + 1},D${i + 1})`,
  }));
  const values = (await results('2021', [{ row: 0, column: 0, cells: rows }], formulas)) as number[][][];
  expect(values[0]?.[0]?.[0]).toBe(0);
  expect(values[2]?.[0]?.[0]).toBeCloseTo((102 * 0.8) / 0.3, 6);
  expect(typesRead).toBe(1);
});

test('a workbook that does not answer leaves zeros as they came', async () => {
  const { host } = excels.get('2021') as TestWorkbench;
  host.failRequest = ({ batch }) =>
    JSON.stringify(batch).toLowerCase().includes('valuetypes') ? 'GeneralException' : undefined;
  try {
    expect(await single('2021', [[10], [9], [null]], '=NPS(A1:A3)')).toBeCloseTo(100 / 3, 9);
  } finally {
    host.failRequest = undefined;
  }
});

/** The function's example again and again, with a blank or a 0 in one cell of one argument, or a blank beside a 0. */
function variants(declaration: FunctionDeclaration): {
  placed: Placed[];
  formulas: { row: number; column: number; formula: string }[];
} {
  const stride = 80;
  const placed: Placed[] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  const given = declaration.example.arguments.map(rowsOf);
  declaration.parameters.forEach((_, changed) => {
    const rows = given[changed] ?? [[null]];
    const places = new Set([0, Math.floor(rows.length / 2), rows.length - 1]);
    const changes = [...places].flatMap((place) => [
      withCell(rows, place, null),
      withCell(rows, place, 0),
      withCell(withCell(rows, place, 0), (place + 1) % rows.length, null),
    ]);
    for (const cells of changes) {
      const row = formulas.length * stride;
      let column = 0;
      const texts = declaration.parameters.map((_parameter, index) => {
        const block = index === changed ? cells : given[index];
        if (block === undefined) return '';
        const [rowCount, columnCount] = [block.length, block[0]?.length ?? 0];
        placed.push({ row, column, cells: block });
        const address = formatArea({ row, column, rowCount, columnCount });
        column += columnCount + 1;
        return address;
      });
      formulas.push({
        row,
        column: 60,
        formula: `=${declaration.name}(${texts.join(',').replace(/,+$/, '')})`,
      });
    }
  });
  // The sheet has rows and columns for all results before the first spills.
  placed.push({ row: (formulas.length + 1) * stride, column: 80, cells: [['end']] });
  return { placed, formulas };
}

function rowsOf(argument: FunctionDeclaration['example']['arguments'][number]): Cell[][] | undefined {
  if (argument === undefined) return undefined;
  return typeof argument === 'object' ? argument.map((row) => [...row]) : [[argument]];
}

function withCell(rows: readonly (readonly Cell[])[], place: number, value: CellValue): Cell[][] {
  return rows.map((row, r) =>
    row.map((cell, c) => (r === place && c === row.length - 1 ? (value as Cell) : cell)),
  );
}
