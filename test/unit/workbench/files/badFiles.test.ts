import { strToU8, zipSync } from 'fflate';

import { readWorkbook, writeWorkbook, type FileNotice } from '../../../../src/workbench/files';
import { emptyWorkbook } from '../../../../src/workbench/workbook/emptyModel';

const compound = (text: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);

describe('files that cannot be read', () => {
  test.each([
    ['empty', 'a.xlsx', new Uint8Array(0)],
    ['damaged', 'a.xlsx', strToU8('no zip at all')],
    ['damaged', 'a.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['notAWorkbook', 'a.xlsx', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['damaged', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') })],
    ['notAWorkbook', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['encrypted', 'a.xlsx', compound('EncryptedPackage')],
    ['oldFormat', 'a.xls', compound('Workbook')],
    ['unknownKind', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['unknownKind', 'a.csv', Uint8Array.from([1, 2, 3, 4])],
  ])('%s: %s', async (code, name, bytes) => {
    await expect(readWorkbook(bytes, name)).rejects.toMatchObject({
      code,
      text: {
        'en-US': expect.stringContaining(name) as string,
        'zh-CN': expect.stringContaining(name) as string,
      },
    });
  });

  test('a file beyond the limit is refused before it is read', async () => {
    await expect(readWorkbook(new Uint8Array(200_000_001), 'a.csv')).rejects.toMatchObject({
      code: 'tooLarge',
    });
  });
});

describe('workbooks that a file cannot hold', () => {
  test.each(['', 'x'.repeat(32), 'a/b', "'a", 'a:b'])('the sheet name %p is refused', async (name) => {
    await expect(writeWorkbook(emptyWorkbook(name))).rejects.toMatchObject({ code: 'sheetName' });
  });

  test('two sheets of one name are refused, whatever their capitals', async () => {
    await expect(writeWorkbook(emptyWorkbook('Data', 'DATA'))).rejects.toMatchObject({ code: 'sheetName' });
  });

  test('NaN, infinity and over-long texts are replaced and reported', async () => {
    const [sheet] = emptyWorkbook().sheets;
    if (!sheet) throw new Error('no sheet');
    const cells = { 0: { 0: { value: NaN }, 1: { value: Infinity }, 2: { value: 'x'.repeat(40_000) } } };
    const notices: FileNotice[] = [];
    const bytes = await writeWorkbook(
      { ...emptyWorkbook(), sheets: [{ ...sheet, cells }] },
      { onNotice: (notice) => notices.push(notice) },
    );
    const { sheets } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheets[0]?.cells[0]).toEqual({
      0: { value: { error: '#NUM!' } },
      1: { value: { error: '#NUM!' } },
      2: { value: 'x'.repeat(32_767) },
    });
    expect(notices.map(({ code, values }) => [code, values['address']])).toEqual([
      ['notANumber', 'Sheet1!A1'],
      ['notANumber', 'Sheet1!B1'],
      ['textCut', 'Sheet1!C1'],
    ]);
  });
});
