import { anyNumber } from '../../../../src/functions/numberRange';
import type { Parameter } from '../../../../src/functions/parameter';
import { pickedReference } from '../../../../src/taskpane/functions/pickedReference';

const named = { name: 'x', text: { 'en-US': 'x', 'zh-CN': 'x' }, unit: 'any', range: anyNumber } as const;
const scalar: Parameter = { ...named, kind: 'number' };
const range: Parameter = { ...named, kind: 'numbers' };
const cells = (sheetName: string, rowCount: number) => ({
  sheetName,
  row: 1,
  column: 27,
  rowCount,
  columnCount: 1,
});

test('a single value moves with its formula, a range keeps its rows', () => {
  expect(pickedReference(scalar, cells('Data', 1), 'Data')).toBe('AB2');
  expect(pickedReference(scalar, cells('Data', 9), 'Data')).toBe('AB2:AB10');
  expect(pickedReference(range, cells('Data', 9), 'Data')).toBe('AB$2:AB$10');
});

test.each([
  ['Data', 'Data!AB2'],
  ['客户', '客户!AB2'],
  ['My data', "'My data'!AB2"],
  ["Bob's", "'Bob''s'!AB2"],
  ['2026', "'2026'!AB2"],
  ['A1', "'A1'!AB2"],
  ['R1C1', "'R1C1'!AB2"],
])('cells of the sheet %s are %s on another', (sheetName, reference) => {
  expect(pickedReference(scalar, cells(sheetName, 1), 'Other')).toBe(reference);
});
