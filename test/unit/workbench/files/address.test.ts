import {
  areaAddress,
  areaOfAddress,
  cellAddress,
  quotedSheetName,
} from '../../../../src/workbench/files/xlsx/address';

describe('addresses', () => {
  test('cells and areas', () => {
    expect(cellAddress(2, 1)).toBe('B3');
    expect(areaAddress({ row: 2, column: 1, rowCount: 7, columnCount: 2 })).toBe('B3:C9');
    expect(areaAddress({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 })).toBe('B1:B1048576');
    expect(areaOfAddress('$B$3:$C$9')).toEqual({ row: 2, column: 1, rowCount: 7, columnCount: 2 });
    expect(areaOfAddress('C9:B3')).toEqual({ row: 2, column: 1, rowCount: 7, columnCount: 2 });
    expect(areaOfAddress('B:B')).toEqual({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 });
    expect(areaOfAddress('3:4')).toEqual({ row: 2, column: 0, rowCount: 2, columnCount: 16_384 });
    expect(['', 'B', '3', 'Sheet1!A1', 'A1:B2:C3'].map(areaOfAddress)).toEqual(Array(5).fill(undefined));
  });

  test('sheet names are quoted where a formula needs it', () => {
    expect(['Data', '客户', 'My data', "It's", 'A1', 'R1C1', '2026'].map(quotedSheetName)).toEqual([
      'Data',
      '客户',
      "'My data'",
      "'It''s'",
      "'A1'",
      "'R1C1'",
      "'2026'",
    ]);
  });
});
