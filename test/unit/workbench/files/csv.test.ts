import { FileError, readWorkbook, type FileNotice } from '../../../../src/workbench/files';
import { cellOfText } from '../../../../src/workbench/files/csv/cellOfText';
import { decodeText } from '../../../../src/workbench/files/decodeText';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(buffer);
};
/** "客户,金额" and "王伟,1" in GB18030, from the code charts of GB 2312. */
const gb18030 = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xcd, 0xf5, 0xce, 0xb0, 0x2c, 0x31,
]);

async function read(bytes: Uint8Array, name = 'data.csv') {
  const notices: FileNotice[] = [];
  const workbook = await readWorkbook(bytes, name, { onNotice: (notice) => notices.push(notice) });
  const [sheet] = workbook.sheets;
  const rows = Object.values(sheet?.cells ?? {}).map((row) => Object.values(row).map(({ value }) => value));
  return { rows, sheet, notices };
}

describe('fields of a text file', () => {
  // Day numbers from Excel: 1900-03-01 is 61, 1970-01-01 is 25569, 2026-06-30 is 46203.
  test.each([
    ['12', 12, undefined],
    ['-0.5', -0.5, undefined],
    ['.5', 0.5, undefined],
    ['1.5E-3', 0.0015, undefined],
    ['1,234,567', 1234567, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12.5%', 0.125, '0.00%'],
    ['2026-06-30', 46203, 'yyyy-mm-dd'],
    ['1970/1/1', 25569, 'yyyy-mm-dd'],
    ['1900-03-01', 61, 'yyyy-mm-dd'],
    ['2026-06-30T12:00:00', 46203.5, 'yyyy-mm-dd hh:mm:ss'],
    ['2026-06-30 06:00', 46203.25, 'yyyy-mm-dd hh:mm'],
    ['TRUE', true, undefined],
  ])('%s is %p', (text, value, numberFormat) => {
    expect(cellOfText(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });

  test.each([
    '00123',
    '1234567890123456',
    '2026-02-30',
    '1899-12-31',
    '30/06/2026',
    '1,23',
    '+',
    '-',
    '1-2',
    '=A1',
    '@x',
  ])('%s stays text', (text) => {
    expect(cellOfText(text)).toEqual({ value: text });
  });
});

describe('text files', () => {
  test.each([
    ['UTF-8', utf8('客户,金额\n王伟,1')],
    ['UTF-8', utf8('\ufeff客户,金额\n王伟,1')],
    ['UTF-16LE', utf16('客户,金额\n王伟,1', true)],
    ['GB18030', gb18030],
  ])('%s is recognised', async (encoding, bytes) => {
    expect(decodeText(bytes).encoding).toBe(encoding);
    expect((await read(bytes)).rows).toEqual([
      ['客户', '金额'],
      ['王伟', 1],
    ]);
  });

  test('UTF-16 without a mark is told by its zeros', () => {
    expect(decodeText(utf16('id,amount\n1,2', false))).toEqual({
      text: 'id,amount\n1,2',
      encoding: 'UTF-16LE',
      hasErrors: false,
    });
  });

  test.each([',', ';', '\t', '|'])('the delimiter %p is recognised', async (delimiter) => {
    const { rows } = await read(
      utf8(['id', 'x'].join(delimiter) + '\r\n' + ['a', '1'].join(delimiter) + '\r\n'),
    );
    expect(rows).toEqual([
      ['id', 'x'],
      ['a', 1],
    ]);
  });

  test('a line "sep=;" says the delimiter and is left out', async () => {
    expect((await read(utf8('sep=;\nid;x\n1;2,5'))).rows).toEqual([
      ['id', 'x'],
      [1, '2,5'],
    ]);
  });

  test('rows of different lengths are kept and reported', async () => {
    const { rows, notices } = await read(utf8('a,b\n1,2,3\n4\n5,6'));
    expect(rows).toEqual([['a', 'b'], [1, 2, 3], [4], [5, 6]]);
    expect(notices).toMatchObject([{ code: 'unevenRows', values: { count: 2, rows: 4, line: 2 } }]);
  });

  test('quoted fields keep their commas, quotation marks and line ends', async () => {
    expect((await read(utf8('a,b\n"x, ""y""\nz",1'))).rows).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', 1],
    ]);
  });

  test('dates of a column share one look', async () => {
    const { sheet } = await read(utf8('d\n2026-06-29\n2026-06-30'));
    expect(sheet?.styles).toEqual([{ numberFormat: 'yyyy-mm-dd' }]);
    expect(sheet?.cells[2]?.[0]).toEqual({ value: 46203, style: 0 });
  });

  test('the sheet is named for the file, legally', async () => {
    const { sheet } = await read(utf8('a'), 'C:\\data\\sales [2026] of all regions and products.csv');
    expect(sheet?.name).toBe('sales  2026  of all regions and');
  });

  test('a file of blank lines is empty', async () => {
    await expect(read(utf8('\n\n'))).rejects.toMatchObject({ code: 'empty' });
    await expect(read(utf8('\n\n'))).rejects.toBeInstanceOf(FileError);
  });
});
