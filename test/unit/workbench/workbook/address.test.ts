import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  formatArea,
  parseReference,
  quoteSheet,
} from '../../../../src/workbench/workbook/address';

test('columns count in letters: A, Z, AA, XFD', () => {
  expect([0, 25, 26, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'XFD']);
});

test('every column has one name', () => {
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
});

test('areas read back as they were written, with any sheet name', () => {
  const area = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));
  fc.assert(
    fc.property(area, fc.string({ minLength: 1, maxLength: 31 }), fc.boolean(), (cells, sheet, fixed) => {
      fc.pre(!/[:\\/?*[\]=]/.test(sheet));
      expect(parseReference(`${quoteSheet(sheet)}!${formatArea(cells, fixed)}`)).toEqual({
        sheet,
        area: cells,
      });
    }),
  );
});

test('whole columns and rows', () => {
  expect(parseReference('B:$D')).toEqual({
    area: { row: 0, column: 1, rowCount: 1_048_576, columnCount: 3 },
  });
  expect(parseReference('3:3')).toEqual({ area: { row: 2, column: 0, rowCount: 1, columnCount: 16_384 } });
});

test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'LOG10X', 'Customers[value]', '1A'])(
  '%j is no reference',
  (text) => {
    expect(parseReference(text)).toBeUndefined();
  },
);

test('a sheet name is quoted when a formula would read it as something else', () => {
  expect(['Data', 'My data', "it's", 'A1', 'R1C1', '客户', '2024'].map(quoteSheet)).toEqual([
    'Data',
    "'My data'",
    "'it''s'",
    "'A1'",
    "'R1C1'",
    '客户',
    "'2024'",
  ]);
});

test('sheets named like a cell or a place are quoted', () => {
  expect(
    ['R1C1', 'r2', 'C', 'RC', 'AB12', 'Q1', 'My sheet', "It's", '2026', 'Overview', '客户'].map(quoteSheet),
  ).toEqual([
    "'R1C1'",
    "'r2'",
    "'C'",
    "'RC'",
    "'AB12'",
    "'Q1'",
    "'My sheet'",
    "'It''s'",
    "'2026'",
    'Overview',
    '客户',
  ]);
});
