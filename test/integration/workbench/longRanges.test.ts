import type { FunctionCaller } from '../../../src/workbench/workbook/functionBridge';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

/**
 * A long range reaches an add-in's function as a short one does, cell for cell: the engine's own reading is replaced for
 * long ones (src/workbench/workbook/longRange.ts).
 */
const rowCount = 1200;
const kinds = [12.5, 'North', true, '', "'007", '=1/4', '="a"&"b"', '=1/0', '', false];

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTestWorkbench();
});
afterEach(() => workbench.stop());

function listen(): readonly unknown[][][] {
  const got: unknown[][][] = [];
  const caller: FunctionCaller = {
    call: (calls) => {
      got.push(...calls.map(({ args }) => args[0] as unknown[][]));
      return Promise.resolve(calls.map(({ args }) => ({ ok: true as const, value: args[0] })));
    },
  };
  workbench.functions.register(
    [
      {
        id: 'ECHO',
        name: 'ECHO',
        parameters: [{ name: 'cells', dimensionality: 'matrix' }],
        allowErrorForDataTypeAny: true,
      },
    ],
    caller,
  );
  return got;
}

const numbers = { row: 0, column: 0, rowCount, columnCount: 1 };

test('every kind of cell comes as from a short range', async () => {
  const got = listen();
  const sheet = workbench.workbook.addSheet('Data');
  const cells = Array.from({ length: rowCount }, (_, i) => [kinds[i % kinds.length] ?? '']);
  sheet.formats.patch({ row: 10, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
  sheet.cells.write(numbers, cells);
  sheet.cells.write({ row: 0, column: 1, rowCount: 1, columnCount: 1 }, [['=ECHO(A1:A20)']]);
  sheet.cells.write({ row: 0, column: 2, rowCount: 1, columnCount: 1 }, [['=ECHO(A1:A1200)']]);
  await workbench.functions.whenSettled();
  const [short, long] = [
    got.find((rows) => rows.length === 20),
    got.find((rows) => rows.length === rowCount),
  ];
  expect(short).toContainEqual([{ type: 'CustomFunctionError', code: '#DIV/0!' }]);
  expect(long?.slice(0, 20)).toEqual(short);
});

test('a column that spilled before is read, and what replaces it', async () => {
  const got = listen();
  const sheet = workbench.workbook.addSheet('Data');
  sheet.cells.write(
    numbers,
    Array.from({ length: rowCount }, (_, i) => [i]),
  );
  sheet.cells.write({ row: 0, column: 1, rowCount: 1, columnCount: 1 }, [['=ECHO(A1:A1200)']]);
  await workbench.functions.whenSettled();
  sheet.cells.write({ row: 0, column: 3, rowCount: 1, columnCount: 1 }, [['=ECHO(B1:B1200)']]);
  await workbench.functions.whenSettled();
  expect(got.at(-1)?.at(-1)).toEqual([rowCount - 1]);
  sheet.cells.write({ row: rowCount - 1, column: 0, rowCount: 1, columnCount: 1 }, [[-5]]);
  await workbench.functions.whenSettled();
  expect(sheet.cells.value(rowCount - 1, 3)).toBe(-5);
});
