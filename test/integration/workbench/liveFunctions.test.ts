import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import type { CellValue } from '../../../src/workbench/workbook/cellValue';
import { readFunctionsJson } from '../../../src/workbench/workbook/functionMetadata';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';
import { until } from '../../support/until';

// Functions whose result is not settled by their arguments: Excel asks them again with each calculation that reaches them.
let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
  workbench.evaluate(`
    globalThis.counts = {};
    globalThis.canceled = [];
    const count = (name) => (counts[name] = (counts[name] ?? 0) + 1);
    CustomFunctions.associate('ADD', (a, b) => { count('ADD'); return a + b; });
    CustomFunctions.associate('NEXT', () => count('NEXT'));
    CustomFunctions.associate('VOLATILE', () => count('VOLATILE'));
    CustomFunctions.associate('WHERE', (invocation) => invocation.address);
    CustomFunctions.associate('SLOW', (a) => new Promise((resolve) => setTimeout(() => resolve(a), 50)));
    CustomFunctions.associate('COMPANY', () => ({ type: 'Entity', text: 'Contoso', properties: {} }));
    CustomFunctions.associate('FORMATTED', () => ({ type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.0' }));
    CustomFunctions.associate('TICK', (step, invocation) => {
      let value = 0;
      const timer = setInterval(() => invocation.setResult((value += step)), 20);
      invocation.onCanceled = () => { canceled.push(step); clearInterval(timer); };
    });
  `);
  await workbench.host.functions.whenReady();
  const declare = (id: string, parameters: string[] = [], options = {}): object => ({
    id,
    name: id,
    parameters: parameters.map((name) => ({ name })),
    options,
  });
  const functions = [
    declare('ADD', ['a', 'b']),
    declare('NEXT', ['a']),
    declare('SLOW', ['a']),
    declare('COMPANY'),
    declare('FORMATTED'),
    declare('VOLATILE', [], { volatile: true }),
    declare('WHERE', [], { requiresAddress: true }),
    declare('TICK', ['step'], { stream: true, cancelable: true }),
  ];
  workbench.functions.register(readFunctionsJson(JSON.stringify({ functions })), workbench.host.functions);
});
beforeEach(() => {
  workbench.workbook.load(emptyWorkbook('Data'));
  workbench.evaluate('counts = {}');
});
afterAll(() => workbench.stop());

const countOf = (name: string): unknown => workbench.evaluate(`counts.${name}`);

function type(row: number, column: number, input: string | number): void {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  workbench.workbook.activeSheet().cells.write(area, input);
}

function value(row: number, column = 0): CellValue {
  return workbench.workbook.activeSheet().cells.value(row, column);
}

test('a function over RAND settles, and is asked again with the next calculation', async () => {
  type(0, 0, '=ADD(RAND(),1)');
  type(1, 0, '=RAND()');
  type(2, 0, '=ADD(A2,1)+SLOW(A2)');
  await workbench.functions.whenSettled();
  expect(value(0)).toBeGreaterThan(1);
  expect(value(2)).toBeGreaterThan(1);
  expect(countOf('ADD')).toBe(2);
  type(5, 5, 'elsewhere');
  await workbench.functions.whenSettled();
  expect(countOf('ADD')).toBe(4);
});

test('a function of what other functions give is asked for it once they have given it', async () => {
  type(0, 0, '=SLOW(5)');
  type(1, 0, '=ADD(IFERROR(A1,0),1)');
  await workbench.functions.whenSettled();
  expect([value(0), value(1)]).toEqual([5, 6]);
});

test('a result is known for one calculation only', async () => {
  type(0, 1, 1);
  type(0, 0, '=NEXT(B1)');
  type(1, 0, '=NEXT(B1)');
  const seen: CellValue[] = [];
  for (const change of [() => undefined, () => type(0, 1, 2), () => type(0, 1, 1), () => type(0, 1, 1)]) {
    change();
    await workbench.functions.whenSettled();
    seen.push(value(0), value(1));
  }
  expect(seen).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  type(7, 7, 'elsewhere');
  await workbench.functions.whenSettled();
  expect(value(0)).toBe(4);
  workbench.workbook.calculation.calculateAll();
  await workbench.functions.whenSettled();
  expect(value(0)).toBe(5);
});

test('a volatile function calculates with every calculation, for each cell', async () => {
  type(0, 0, '=VOLATILE()');
  type(1, 0, '=VOLATILE()');
  await workbench.functions.whenSettled();
  expect([value(0), value(1)]).toEqual([1, 2]);
  type(4, 4, 'elsewhere');
  await workbench.functions.whenSettled();
  expect([value(0), value(1)]).toEqual([3, 4]);
});

test('a function that asks for its address gets that of its own cell', async () => {
  type(0, 0, '=WHERE()');
  type(1, 0, '=WHERE()');
  await workbench.functions.whenSettled();
  expect([value(0), value(1)]).toEqual(['Data!A1', 'Data!A2']);
});

test('a data type shows its text, or the value below it', async () => {
  type(0, 0, '=COMPANY()');
  type(1, 0, '=FORMATTED()');
  await workbench.functions.whenSettled();
  expect([value(0), value(1)]).toEqual(['Contoso', 12.5]);
});

test('a streaming function goes on until its arguments or its cell are others', async () => {
  type(0, 1, 1);
  type(0, 0, '=TICK(B1)');
  await workbench.functions.whenSettled();
  await until(() => typeof value(0) === 'number');
  const first = Number(value(0));
  await until(() => Number(value(0)) > first);
  type(0, 1, -1);
  await until(() => Number(value(0)) < 0);
  expect([...(workbench.evaluate('canceled') as number[])]).toEqual([1]);
  type(0, 0, 'over it');
  await until(() => workbench.evaluate('canceled.length') === 2);
  await workbench.functions.whenSettled();
  expect(value(0)).toBe('over it');
});
