import { columnLetters, quotedSheetName } from '../../../src/excel/address';
import { arrangementOf, intersection } from '../../../src/excel/reading/rectangle';
import { toDateSystem1904 } from '../../../src/excel/writing/dateSystem1904';
import type { SheetSpec } from '../../../src/scorecards/sheetSpec';

const rectangle = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('intersection', () => {
  it('cuts whole columns to the used cells', () => {
    expect(intersection(rectangle(0, 1, 1_048_576, 2), rectangle(0, 0, 201, 6))).toEqual(
      rectangle(0, 1, 201, 2),
    );
  });

  it('is undefined where nothing is shared', () => {
    expect(intersection(rectangle(0, 0, 2, 2), rectangle(2, 0, 2, 2))).toBeUndefined();
  });
});

describe('arrangementOf', () => {
  it('stacks areas of the same columns and joins areas of the same rows', () => {
    expect(arrangementOf([rectangle(0, 0, 3, 4), rectangle(9, 0, 2, 4)])).toBe('stacked');
    expect(arrangementOf([rectangle(0, 0, 3, 1), rectangle(0, 4, 3, 2)])).toBe('beside');
    expect(arrangementOf([rectangle(0, 0, 3, 1), rectangle(1, 4, 5, 2)])).toBeUndefined();
  });
});

describe('columnLetters', () => {
  // Excel's own last column and the turns of its letters.
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('quotedSheetName', () => {
  it('doubles apostrophes', () => {
    expect(quotedSheetName("Ann's")).toBe("'Ann''s'");
  });
});

describe('toDateSystem1904', () => {
  it('shifts dates by 1,462 days and leaves other numbers', () => {
    const spec: SheetSpec = {
      key: 'method',
      name: 'Method',
      showGridlines: false,
      columnWidths: [10, 10],
      blocks: [{ row: 0, column: 0, cells: [[46_203, 46_203]] }],
      styles: [
        { area: rectangle(0, 0, 1, 1), style: { numberFormat: 'yyyy"y"-mm-dd' } },
        { area: rectangle(0, 1, 1, 1), style: { numberFormat: '#,##0 "days"' } },
      ],
      print: { orientation: 'portrait', fitToWidth: 1 },
    };
    // 30 June 2026 is 46203 in the 1900 system and 44741 in the 1904 system (Microsoft: the difference is 1,462).
    expect(toDateSystem1904(spec).blocks[0]?.cells).toEqual([[44_741, 46_203]]);
  });
});
