import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

/**
 * Formulas over long columns against plain loops: the engine's arithmetic is replaced for them
 * (src/workbench/workbook/arithmeticFix.ts), and so is its search for formulas.
 */
const rowCount = 3000;
const labels = ['North', 'South', 'West'];
const rows = Array.from({ length: rowCount }, (_, i): [string, number] => [
  labels[i % labels.length] ?? '',
  Math.round(((i * 7919) % 100_003) * 1.17) / 100,
]);
const values = rows.map(([, value]) => value);
const north = rows.flatMap(([label, value]) => (label === 'North' ? [value] : [])).sort((a, b) => b - a);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTestWorkbench();
});
afterEach(() => workbench.stop());

async function calculate(formulas: readonly string[]): Promise<unknown[]> {
  const { workbook } = workbench;
  const data = workbook.addSheet('Data');
  data.cells.write({ row: 0, column: 0, rowCount, columnCount: 2 }, rows);
  const sheet = workbook.addSheet('Formulas');
  const area = { row: 0, column: 0, rowCount: formulas.length, columnCount: 1 };
  sheet.cells.write(
    area,
    formulas.map((formula) => [formula]),
  );
  await workbook.whenCalculated();
  return sheet.cells.values(area).map(([value]) => value);
}

const A = `Data!$A$1:$A$${String(rowCount)}`;
const B = `Data!$B$1:$B$${String(rowCount)}`;

test('sums, means, ranks and counts agree with plain loops', async () => {
  const results = await calculate([
    `=SUM(${B})`,
    `=AVERAGE(${B})`,
    `=COUNT(${B})`,
    `=COUNT(${A})`,
    `=SUMIFS(${B},${A},"North")`,
    `=AVERAGEIFS(${B},${A},"North")`,
    `=SUMPRODUCT((${A}="North")*${B})`,
    `=SUMPRODUCT(LARGE(${B}-(${A}<>"North")*1E+99,3))`,
    `=SUMPRODUCT(SMALL(ROW(${B})+1E+9*((${A}<>"North")+(${B}<>${String(north[0])})),1))`,
    `=SUMPRODUCT(${B}*1.1-${B})`,
    `=COUNTIFS(${A},"south")`,
    `=COUNTIFS(${A},"North",${B},">=500")`,
    `=COUNTIFS(${B},"<500")`,
    `=SUMIFS(${B},${B},">500",${A},A1)`,
    `=COUNTIFS(${A},"*th")`,
    `=COUNTIFS(${A},"<>North")`,
    `=COUNTIFS(${B},${String(values[0])})`,
    `=COUNTIFS(${A},"East")`,
    // After the columns were compared as a whole, one cell of them.
    `=IF(INDEX(${A},1)="north",1,0)`,
    `=IF(INDEX(${A},2)="North",1,0)`,
    `=IF(INDEX(${B},3)=${String(values[2])},1,0)`,
    '=IF(INDEX(Data!$C$1:$C$9,2)="",1,0)',
  ]);
  const expected = [
    sum(values),
    sum(values) / rowCount,
    rowCount,
    0,
    sum(north),
    sum(north) / north.length,
    sum(north),
    north[2],
    rows.findIndex(([label, value]) => label === 'North' && value === north[0]) + 1,
    sum(values.map((value) => value * 1.1 - value)),
    rowCount / labels.length,
    north.filter((value) => value >= 500).length,
    values.filter((value) => value < 500).length,
    // The criterion is a number: the sum above, which no label is.
    0,
    (rowCount / labels.length) * 2,
    (rowCount / labels.length) * 2,
    values.filter((value) => value === values[0]).length,
    0,
    1,
    0,
    1,
    1,
  ];
  results.forEach((result, i) => expect(result).toBeCloseTo(Number(expected[i]), 6));
});

test('whole-column comparisons, ranks and searches agree with plain loops', async () => {
  const at = (row: number): number => values[row] ?? NaN;
  const results = await calculate([
    `=SUMPRODUCT(ISNUMBER(${B})*(${A}="North")*(${B}-Data!$B$2)^2)`,
    `=SUMPRODUCT(MAX((${A}="South")*ROW(${A})))`,
    `=MATCH("SOUTH",${A},0)`,
    `=ROWS(${A})`,
    `=SUMPRODUCT((${B}>=500)*1)`,
    `=SUMPRODUCT((${A}>5)*1)`,
    `=SUMPRODUCT(SMALL(${B}*1,2))`,
    `=SUMPRODUCT((${A}<"South")*1)`,
    `=SUM((${A}="West")*${B})`,
    `=INDEX(${B},7)+INDEX(${B},8)`,
  ]);
  const expected = [
    sum(north.map((value) => (value - at(1)) ** 2)),
    rows.findLastIndex(([label]) => label === 'South') + 1,
    2,
    rowCount,
    values.filter((value) => value >= 500).length,
    // A text is more than any number.
    rowCount,
    values.toSorted((a, b) => a - b)[1],
    rowCount / labels.length,
    sum(rows.flatMap(([label, value]) => (label === 'West' ? [value] : []))),
    at(6) + at(7),
  ];
  results.forEach((result, i) => expect(result).toBeCloseTo(Number(expected[i]), 4));
});

test('blank cells count as nothing, texts among numbers as errors, and a search in vain as not found', async () => {
  const { workbook } = workbench;
  const C = 'Mixed!$A$1:$A$1000';
  const mixed = Array.from({ length: 1000 }, (_, i): [string | number] => [
    i % 4 === 0 ? '' : i % 4 === 1 ? 'x' : i,
  ]);
  const sheet = workbook.addSheet('Mixed');
  sheet.cells.write({ row: 0, column: 0, rowCount: 1000, columnCount: 1 }, mixed);
  const [blanks, filled, numbers, error, nowhere, product] = await calculate([
    `=SUMPRODUCT((${C}="")*1)`,
    `=SUMPRODUCT((${C}<>"")*1)`,
    `=SUMPRODUCT(ISNUMBER(${C})*1)`,
    `=SUMPRODUCT(${C}*1)`,
    `=MATCH("y",${C},0)`,
    `=SUMPRODUCT(ISNUMBER(${C})*(${C}=2))`,
  ]);
  expect([blanks, filled, numbers, product]).toEqual([250, 750, 500, 1]);
  expect([error, nowhere]).toEqual([{ error: '#VALUE!' }, { error: '#N/A' }]);
});

test('a mean of nobody is an error, of one segment its own', async () => {
  const [nobody, north1] = await calculate([
    `=AVERAGEIFS(${B},${A},"East")`,
    `=AVERAGEIFS(${B},${A},"=NORTH")`,
  ]);
  expect(nobody).toEqual({ error: '#DIV/0!' });
  expect(north1).toBeCloseTo(sum(north) / north.length, 6);
});

test('an error value in the column is the result', async () => {
  const { workbook } = workbench;
  await calculate([`=SUM(${B})`, '=SUM(0.1,0.2)']);
  workbook.sheet('Data')?.cells.write({ row: 1500, column: 1, rowCount: 1, columnCount: 1 }, '=1/0');
  await workbook.whenCalculated();
  const sheet = workbook.sheet('Formulas');
  expect(sheet?.cells.value(0, 0)).toEqual({ error: '#DIV/0!' });
  expect(sheet?.cells.value(1, 0)).toBe(0.3);
});

test('a formula on a sheet that had none is found and follows its cells', async () => {
  await calculate([`=SUM(${B})`]);
  const data = workbench.workbook.sheet('Data');
  data?.cells.write({ row: 0, column: 3, rowCount: 1, columnCount: 1 }, '=B1*2');
  await workbench.workbook.whenCalculated();
  data?.cells.write({ row: 0, column: 1, rowCount: 1, columnCount: 1 }, 21);
  await workbench.workbook.whenCalculated();
  expect(data?.cells.value(0, 3)).toBe(42);
});
