import { strToU8, zipSync } from 'fflate';
import type { HostileFile } from './hostileFile';
import { sheetXml, xlsxOf, xlsxParts } from './xlsxOf';
import { entryField, locked, overlapping, withField } from './zipBytes';

const sheet1 = 'xl/worksheets/sheet1.xml';

/** A part of so many equal bytes: a thousandth of it in the archive. */
function bomb(megabytes: number): Uint8Array {
  return new Uint8Array(megabytes * 1_000_000).fill(32);
}

const compound = (text: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);

/** An encrypted workbook whose list of parts stands in the sector that its header names, far behind the start. */
function encryptedLate(): Uint8Array {
  const bytes = new Uint8Array(3_000_000);
  bytes.set(compound(''));
  const view = new DataView(bytes.buffer);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 4999, true);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 5000 * 512 + 128);
  return bytes;
}

/** Archives that are not what they say, and files that are no archives. */
export const hostileArchives: readonly HostileFile[] = [
  { what: 'an empty file', name: 'a.xlsx', bytes: () => new Uint8Array(0), outcome: { refused: 'empty' } },
  {
    what: 'text that is called .xlsx',
    name: 'a.xlsx',
    bytes: () => strToU8('id,value\n1,2\n'),
    outcome: { refused: 'damaged' },
  },
  {
    what: 'an archive cut in the middle',
    name: 'a.xlsx',
    bytes: () => xlsxOf().subarray(0, 700),
    outcome: { refused: 'damaged' },
  },
  {
    what: 'an archive without its last byte',
    name: 'a.xlsx',
    bytes: () => xlsxOf().slice(0, -1),
    outcome: { refused: 'damaged' },
  },
  {
    what: 'a bomb of 2 GB in one part',
    name: 'a.xlsx',
    bytes: () => withField(xlsxOf({ parts: { [sheet1]: bomb(20) } }), sheet1, entryField.size, 2_000_000_000),
    outcome: { refused: 'tooManyParts' },
  },
  {
    what: 'a part that inflates to more than its entry says',
    name: 'a.xlsx',
    bytes: () => withField(xlsxOf({ parts: { [sheet1]: bomb(20) } }), sheet1, entryField.size, 1000),
    outcome: { told: ['partsLeftOut'] },
  },
  {
    what: 'a bomb beside the workbook, which nobody reads',
    name: 'a.xlsx',
    bytes: () => xlsxOf({ parts: { 'xl/media/image1.png': bomb(50) } }),
    outcome: { told: [] },
    first: 'kept',
  },
  {
    what: 'parts that lie over one another',
    name: 'a.xlsx',
    bytes: () => overlapping(xlsxOf()),
    outcome: { refused: 'damaged' },
  },
  {
    what: '30,000 parts',
    name: 'a.xlsx',
    bytes: () =>
      xlsxOf({
        level: 0,
        parts: Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`x/${index}`, ''])),
      }),
    outcome: { refused: 'tooManyParts' },
  },
  {
    what: 'a part whose contents changed',
    name: 'a.xlsx',
    bytes: () => withField(xlsxOf(), sheet1, entryField.crc, 1),
    outcome: { told: ['partsLeftOut'] },
  },
  {
    what: 'an archive locked by a password',
    name: 'a.xlsx',
    bytes: () => locked(xlsxOf()),
    outcome: { refused: 'encrypted' },
  },
  {
    what: 'an encrypted workbook',
    name: 'a.xlsx',
    bytes: () => compound('EncryptedPackage'),
    outcome: { refused: 'encrypted' },
  },
  {
    what: 'an encrypted workbook that says so far behind',
    name: 'a.xlsx',
    bytes: encryptedLate,
    outcome: { refused: 'encrypted' },
  },
  {
    what: 'an .xls called .xlsx',
    name: 'a.xlsx',
    bytes: () => compound('Workbook'),
    outcome: { refused: 'oldFormat' },
  },
  {
    what: 'a web page called .xls',
    name: 'report.xls',
    bytes: () =>
      strToU8(
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table><tr><td>1</td></tr></table></body></html>',
      ),
    outcome: { refused: 'webPage' },
  },
  {
    what: 'a web page called .csv, in UTF-16',
    name: 'report.csv',
    bytes: () => new Uint8Array(Buffer.from('\ufeff<!DOCTYPE html><html></html>', 'utf16le')),
    outcome: { refused: 'webPage' },
  },
  {
    what: 'a picture called .xlsx',
    name: 'a.xlsx',
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    outcome: { refused: 'damaged' },
  },
  {
    what: 'an archive of other things',
    name: 'a.xlsx',
    bytes: () => zipSync({ 'photo.jpg': new Uint8Array(10), 'folder/': new Uint8Array(0) }),
    outcome: { refused: 'notAWorkbook' },
  },
  {
    what: 'an archive of folders only',
    name: 'a.xlsx',
    bytes: () => zipSync({ 'xl/': new Uint8Array(0), 'xl/worksheets/': new Uint8Array(0) }),
    outcome: { refused: 'notAWorkbook' },
  },
  {
    what: 'an OpenDocument file called .xlsx',
    name: 'a.xlsx',
    bytes: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
    outcome: { refused: 'openDocument' },
  },
  {
    what: 'a binary workbook (.xlsb)',
    name: 'a.xlsb',
    bytes: () =>
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        'xl/workbook.bin': new Uint8Array(8),
      }),
    outcome: { refused: 'binaryWorkbook' },
  },
  {
    what: 'a workbook with macros',
    name: 'a.xlsm',
    bytes: () => xlsxOf({ parts: { 'xl/vbaProject.bin': compound('VBA') } }),
    outcome: { told: ['macrosNotRead'] },
    first: 'kept',
  },
  {
    what: 'an .xlsx called .csv',
    name: 'a.csv',
    bytes: () => xlsxOf(),
    outcome: { told: [] },
    first: 'kept',
  },
  {
    what: 'paths with the slashes of Windows and other capitals',
    name: 'a.xlsx',
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Object.entries(xlsxParts()).map(([path, data]) => [
            path.replaceAll('/', '\\').replace('sheet1', 'Sheet1'),
            data,
          ]),
        ),
      ),
    outcome: { told: [] },
    first: 'kept',
  },
  {
    what: 'paths that lead out of the archive',
    name: 'a.xlsx',
    bytes: () =>
      xlsxOf({
        parts: {
          '../../etc/passwd': 'x',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
        },
      }),
    outcome: { told: ['sheetPartMissing'] },
  },
  {
    what: 'a part in UTF-16',
    name: 'a.xlsx',
    bytes: () =>
      xlsxOf({
        parts: {
          [sheet1]: new Uint8Array(
            Buffer.from(`\ufeff${sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>')}`, 'utf16le'),
          ),
        },
      }),
    outcome: { told: [] },
    first: 7,
  },
];
