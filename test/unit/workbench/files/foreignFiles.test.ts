import { strToU8, zipSync } from 'fflate';

import { readWorkbook, type FileNotice } from '../../../../src/workbench/files';
import { tinted } from '../../../../src/workbench/files/xlsx/read/colors';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file as other programs write it: parts by path. */
async function read(sheet: string, parts: Readonly<Record<string, string>> = {}) {
  const all: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  const files = Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)]));
  const notices: FileNotice[] = [];
  const workbook = await readWorkbook(zipSync(files), 'foreign.xlsx', {
    onNotice: (notice) => notices.push(notice),
  });
  return { workbook, sheet: workbook.sheets[0], cells: workbook.sheets[0]?.cells, notices };
}

const sheetOf = (rows: string, rest = '') =>
  `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

describe('files of other programs', () => {
  test('shared formulas, inline texts, cells without addresses', async () => {
    const { cells } = await read(
      sheetOf(
        '<row><c t="inlineStr"><is><t>name</t></is></c><c><v>1</v></c></row>' +
          '<row r="5"><c r="B5"><f t="shared" ref="B5:B7" si="0">A5*$B$1</f><v>0</v></c></row>' +
          '<row r="7"><c r="B7"><f t="shared" si="0"/><v>0</v></c></row>',
      ),
    );
    expect(cells).toEqual({
      0: { 0: { value: 'name' }, 1: { value: 1 } },
      4: { 1: { value: 0, formula: '=A5*$B$1' } },
      6: { 1: { value: 0, formula: '=A7*$B$1' } },
    });
  });

  test('rich text is joined, phonetic guides are left out', async () => {
    const shared = `<sst xmlns="${main}"><si><r><t>客</t></r><r><rPr><b/></rPr><t xml:space="preserve">户 </t></r><rPh sb="0" eb="1"><t>ke</t></rPh></si><si><t/></si></sst>`;
    const { cells } = await read(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
      'xl/sharedStrings.xml': shared,
    });
    expect(cells).toEqual({ 0: { 0: { value: '客户 ' } } });
  });

  test('prefixed elements, as some libraries write them', async () => {
    const { cells, sheet } = await read(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="C2" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    );
    expect(cells).toEqual({ 1: { 2: { value: true } } });
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
  });

  test('dates stay numbers with their format, theme colors become colors', async () => {
    const styles = `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color theme="0"/><name val="等线"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellXfs></styleSheet>`;
    const { cells, sheet } = await read(
      sheetOf(
        '<row r="1"><c r="A1" s="1"><v>46203.123456789</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="0"/></row>',
      ),
      { 'xl/styles.xml': styles },
    );
    expect(cells).toEqual({ 0: { 0: { value: 46203.123456789, style: 0 }, 1: { value: 1, style: 1 } } });
    expect(sheet?.styles).toEqual([
      { numberFormat: 'yyyy-mm-dd' },
      { fontColor: '#FFFFFF', bold: true, fill: expect.stringMatching(/^#8[EF]A[9A]D[BC]$/) as string },
    ]);
  });

  test('a spilled array is its first cell', async () => {
    const { cells } = await read(
      sheetOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
      ),
    );
    expect(cells).toEqual({
      0: { 0: { value: 1, formula: '=SEQUENCE(2,2)', spill: { rowCount: 2, columnCount: 2 } } },
      1: { 2: { value: 5 } },
    });
  });

  test('all columns sized at once, cell rules with their limits, unknown rules reported', async () => {
    const { sheet, notices } = await read(
      `<worksheet xmlns="${main}"><cols><col min="1" max="16384" width="12" customWidth="1"/></cols><sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting></worksheet>`,
    );
    expect(Object.keys(sheet?.columns ?? {})).toHaveLength(22);
    expect(sheet?.columns[0]).toEqual({ width: 84 });
    expect(sheet?.conditionalFormats).toEqual([
      {
        kind: 'cellValue',
        area: { row: 0, column: 0, rowCount: 9, columnCount: 1 },
        others: [{ row: 0, column: 2, rowCount: 1, columnCount: 1 }],
        operator: 'Between',
        formula1: '=1',
        formula2: '=5',
      },
    ]);
    expect(notices.map(({ code, values }) => [code, values['count']])).toEqual([
      ['conditionalFormatNotRead', 1],
    ]);
  });
});

test('what has no place here is left out and said', async () => {
  const { workbook, notices } = await read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Chart" sheetId="1" r:id="rId9"/><sheet name="S" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="gone" localSheetId="0">1</definedName><definedName name="kept" localSheetId="1">2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${office}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
  });
  expect(notices.map(({ code }) => code)).toEqual(['sheetNotRead', 'commentsNotRead', 'pivotTableNotRead']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['S']);
  expect(workbook.names).toEqual([{ name: 'kept', formula: '=2', visible: true, sheet: 0 }]);
  expect(workbook.activeSheet).toBe(0);
});

/** What Excel's color menu shows of "Blue, Accent 1" of the Office theme: lighter 80, 60, 40 %, darker 25, 50 %. */
test.each([
  [0.79998168889431442, 'D9E1F2'],
  [0.59999389629810485, 'B4C6E7'],
  [0.39997558519241921, '8EA9DB'],
  [-0.249977111117893, '305496'],
  [-0.499984740745262, '203764'],
])('a tint of %d of 4472C4', (tint, color) => {
  // Two steps of 255: Excel counts hue, luminance and saturation in whole numbers from 0 to 240.
  const channels = (hex: string) => [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const found = channels(tinted('4472C4', tint));
  channels(color).forEach((channel, index) => {
    expect(Math.abs((found[index] ?? 0) - channel)).toBeLessThanOrEqual(2);
  });
});
