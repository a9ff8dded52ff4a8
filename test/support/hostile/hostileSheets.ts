import type { HostileFile } from './hostileFile';
import { cell, keptRow, relationship, sheetXml, xlsxOf, type XlsxOptions } from './xlsxOf';

const file = (
  what: string,
  options: XlsxOptions,
  outcome: HostileFile['outcome'],
  first?: unknown,
): HostileFile => ({
  what,
  name: 'hostile.xlsx',
  bytes: () => xlsxOf(options),
  outcome,
  ...(first !== undefined && { first }),
});
const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;
const number = '<c r="A1"><v>1</v></c>';
const sheet1 = 'xl/worksheets/sheet1.xml';
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Cells, texts and everything around them. */
export const hostileSheets: readonly HostileFile[] = [
  file(
    'a row beyond the sheet',
    { rows: row(number) + row('<c r="ZZZZ99999999"><v>1</v></c>', 99_999_999) },
    { told: ['cellsBeyondSheet'] },
    1,
  ),
  file(
    'a column beyond the sheet',
    { rows: row(`${number}<c r="XFE1"><v>2</v></c>`) },
    { told: ['cellsBeyondSheet'] },
    1,
  ),
  file(
    'rows without a number, zero and below',
    {
      rows: `${row(number)}<row r="x"><c><v>1</v></c></row><row r="0"><c><v>2</v></c></row><row r="-5"><c><v>3</v></c></row>`,
    },
    { told: ['cellsBeyondSheet'] },
    1,
  ),
  file(
    'cells of another row',
    { rows: row(`${number}<c r="B7"><v>2</v></c><c r="__proto__"><v>3</v></c>`) },
    { told: ['cellsMisplaced'] },
    1,
  ),
  file(
    'cells that stand twice',
    { rows: row(`${number}<c r="A1"><v>2</v></c>`) + row('<c r="A1"><v>3</v></c>') },
    { told: ['cellsTwice'] },
    3,
  ),
  file(
    'texts that are not there',
    {
      rows: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99999</v></c><c r="C1" t="s"><v>-1</v></c>'),
      strings: '<si><t>a</t></si>',
    },
    { told: ['textsMissing'] },
    'a',
  ),
  file(
    'numbers that are none',
    { rows: row('<c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>one</v></c>') },
    { told: ['numbersAsText'] },
    '1e999',
  ),
  file(
    'errors that are none',
    { rows: row('<c r="A1" t="e"><v>&lt;img onerror=alert(1)&gt;</v></c>') },
    { told: ['errorsUnknown'] },
    { error: '#VALUE!' },
  ),
  file(
    'looks that are not there',
    { rows: row('<c r="A1" s="4294967296"><v>1</v></c>') },
    { told: ['looksMissing'] },
    1,
  ),
  file('a missing sheet part', { parts: { [sheet1]: undefined } }, { told: ['sheetPartMissing'] }),
  file(
    'rows in rows in rows, 50,000 deep',
    { rows: `${'<row>'.repeat(50_000)}<c><v>5</v></c>${'</row>'.repeat(50_000)}` },
    { told: ['sheetCutShort'] },
    5,
  ),
  file(
    'rows that never end',
    {
      rows: '',
      parts: { [sheet1]: `<worksheet><sheetData>${row(number)}${'<row r="2"><c r="A2">'.repeat(200_000)}` },
    },
    { told: ['sheetCutShort', 'partsLeftOut'] },
    1,
  ),
  file(
    'cells that never end',
    { rows: row(number) + row('<c r="A2"><f><f>'.repeat(100_000), 2) },
    { told: ['sheetCutShort'] },
    1,
  ),
  file(
    'deep XML around the cells',
    { rows: row(number), rest: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}` },
    { told: ['partsLeftOut'] },
    1,
  ),
  file(
    'deep XML in the part of the workbook',
    { parts: { 'xl/workbook.xml': `<workbook>${'<a>'.repeat(100_000)}` } },
    { refused: 'damaged' },
  ),
  file(
    'entities that expand without end',
    {
      parts: {
        'xl/workbook.xml': `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><workbook>&b;</workbook>`,
      },
    },
    { refused: 'damaged' },
  ),
  file(
    'entities of files of this computer',
    { rows: row('<c r="A1" t="inlineStr"><is><t>&xxe;</t></is></c>'), parts: {} },
    { told: [] },
    '&xxe;',
  ),
  file(
    'numbers of characters that are none',
    { rows: row('<c r="A1" t="inlineStr"><is><t>a&#x99999999;&#0;b</t></is></c>') },
    { told: ['charactersLeftOut'] },
    'a&#x99999999;b',
  ),
  file(
    'a million attributes on one element',
    { rows: row(number), rest: `<a ${repeat(1_000_000, (index) => `a${index}="" `)}/>` },
    { told: ['partsLeftOut'] },
    1,
  ),
  file(
    'a rich text of 200,000 runs',
    { rows: row('<c r="A1" t="s"><v>0</v></c>'), strings: `<si>${'<r><t>a</t></r>'.repeat(200_000)}</si>` },
    { told: ['textsCut'] },
    'a'.repeat(32_767),
  ),
  file(
    'texts that never end',
    {
      rows: row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c>'),
      strings: '<si><r><t>a</t></r>'.repeat(200_000),
    },
    { told: ['partsLeftOut', 'textsMissing'] },
  ),
  file(
    'a text of 10 million characters',
    { rows: row(`<c r="A1" t="inlineStr"><is><t>${'x'.repeat(10_000_000)}</t></is></c>`) },
    { told: ['textsCut'] },
    'x'.repeat(32_767),
  ),
  file(
    'merged areas of the whole sheet, over one another',
    {
      rows: row(number),
      rest: '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C3"/><mergeCell ref="C3:D4"/><mergeCell ref="nonsense"/></mergeCells>',
    },
    { told: ['mergesLeftOut'] },
    1,
  ),
  file(
    '100,000 merged areas',
    {
      rows: row(number),
      rest: `<mergeCells>${repeat(100_000, (index) => `<mergeCell ref="A${index + 2}:B${index + 2}"/>`)}</mergeCells>`,
    },
    { told: ['moreLeftOut'] },
    1,
  ),
  file(
    'columns, rows and panes of absurd sizes',
    {
      rows: `<row r="1" ht="1e308" customHeight="1">${number}</row>`,
      rest: '',
      parts: {
        [sheet1]: sheetXml(row(number)).replace(
          '<sheetData>',
          '<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="-5"/></sheetView></sheetViews><cols><col min="1" max="999999999" width="1e308"/><col min="NaN" max="5" width="-3"/></cols><sheetData>',
        ),
      },
    },
    { told: [] },
    1,
  ),
  file(
    '100,000 conditional formats over everything',
    {
      rows: row(number),
      rest: repeat(
        100_000,
        (index) =>
          `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${index}"><formula>A1&gt;${index}</formula></cfRule></conditionalFormatting>`,
      ),
    },
    { told: ['partsLeftOut'] },
    1,
  ),
  file(
    '6,000 conditional formats over everything',
    {
      rows: row(number),
      rest: repeat(
        6000,
        (index) =>
          `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${index}"><formula>A1&gt;${index}</formula></cfRule></conditionalFormatting>`,
      ),
    },
    { told: ['moreLeftOut', 'rulesNotShown'] },
    1,
  ),
  file(
    'an array formula over the whole sheet',
    { rows: row('<c r="A1"><f t="array" ref="A1:XFD1048576">SEQUENCE(2)</f><v>1</v></c>') },
    { told: [] },
    1,
  ),
  file(
    '10,000 array formulas over whole columns',
    {
      rows: repeat(10_000, (index) =>
        row(
          `<c r="A${index + 1}"><f t="array" ref="A${index + 1}:A1048576">SEQUENCE(2)</f><v>1</v></c>`,
          index + 1,
        ),
      ),
    },
    { refused: 'tooManyParts' },
  ),
  file(
    '5,000 sheets',
    { sheets: Array.from({ length: 5000 }, (_, index) => `S${index}`) },
    { refused: 'tooManyParts' },
  ),
  file(
    'sheets of one name, of none, of prototypes and of forbidden ones',
    { sheets: ['S', 's', '', '__proto__', 'constructor', 'a/b', 'x'.repeat(99), '&#10;'] },
    { told: ['sheetsRenamed'] },
    'kept',
  ),
  file(
    '3 million cells of one formula that is shared',
    {
      rows:
        row(`<c r="A1"><f t="shared" si="0">"${'x'.repeat(8000)}"</f></c>`) +
        repeat(30_000, (index) => row('<c><f t="shared" si="0"/></c>', index + 2)),
    },
    { refused: 'tooManyParts' },
  ),
  file(
    'links to scripts, files and shares',
    {
      rows: row(number),
      rest: `<hyperlinks>${['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((ref, index) => `<hyperlink ref="${ref}" r:id="h${index}"/>`).join('')}</hyperlinks>`,
      relationships: [
        'javascript:alert(1)',
        ' java&#10;script:alert(1)',
        'file:///etc/passwd',
        '\\\\server\\share',
        'https://example.com/',
        'data:text/html,x',
      ]
        .map((target, index) => relationship(`h${index}`, 'hyperlink', target, 'External'))
        .join(''),
    },
    { told: ['linksUnsafe'] },
    1,
  ),
  file(
    'a picture of another server',
    {
      rows: row(number),
      rest: '<drawing r:id="d1"/>',
      relationships: relationship('d1', 'drawing', '../drawings/drawing1.xml'),
      parts: {
        'xl/drawings/drawing1.xml':
          '<wsDr><oneCellAnchor><pic><blip link="i1"/></pic></oneCellAnchor></wsDr>',
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships>${relationship('i1', 'image', 'https://example.com/tracker.png', 'External')}</Relationships>`,
      },
    },
    { told: ['pictureNotRead'] },
    1,
  ),
  file(
    'a chart whose part is broken, far beyond the sheet',
    {
      rows: row(number),
      relationships: relationship('d1', 'drawing', '../drawings/drawing1.xml'),
      parts: {
        'xl/drawings/drawing1.xml': `<wsDr><twoCellAnchor><from><col>0</col><row>0</row></from><to><col>1e12</col><row>1e12</row></to><graphicFrame><chart id="c1"/></graphicFrame></twoCellAnchor></wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships>${relationship('c1', 'chart', '../charts/chart1.xml')}</Relationships>`,
        'xl/charts/chart1.xml': '<chartSpace><chart>',
      },
    },
    { told: ['partsLeftOut'] },
    1,
  ),
  file(
    'tables that fit nothing',
    {
      rows: row('<c r="A1" t="inlineStr"><is><t>a</t></is></c>'),
      relationships: ['t1', 't2', 't3']
        .map((id) => relationship(id, 'table', `../tables/${id}.xml`))
        .join(''),
      parts: {
        'xl/tables/t1.xml':
          '<table id="1" name="T" displayName="T" ref="A1:B3"><tableColumns><tableColumn name="a"/></tableColumns></table>',
        'xl/tables/t2.xml':
          '<table id="1" name="A1" displayName="A1" ref="A1:A3"><tableColumns><tableColumn name="a"/></tableColumns></table>',
        'xl/tables/t3.xml':
          '<table id="1" name="U" displayName="U" ref="A1:A3"><tableColumns><tableColumn name="a"/></tableColumns></table>',
      },
    },
    { told: ['tablesLeftOut'] },
    'a',
  ),
  file(
    'settings that are no JSON, and deep ones',
    {
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('x1', 'customXml', '../customXml/item1.xml')}</Relationships>`,
        'customXml/item1.xml': `<settings xmlns="urn:clientele:document-settings"><setting name="bad">{</setting><setting name="deep">${'['.repeat(50_000)}${']'.repeat(50_000)}</setting><setting name="__proto__">{"polluted":true}</setting></settings>`,
      },
    },
    { told: ['settingsLeftOut'] },
    'kept',
  ),
  file(
    'names that refer to each other, and to themselves',
    {
      rows: row(cell('A1', 'a', '3')),
      names:
        '<definedName name="a">b+1</definedName><definedName name="b">a+1</definedName><definedName name="c_">C_</definedName><definedName name="F">LAMBDA(n,IF(n&lt;1,0,F(n-1)))</definedName><definedName name="fine">1</definedName>',
    },
    { told: ['namesCircular'] },
  ),
  file(
    'names that double forty times',
    {
      rows: row(cell('A1', 'n.40', '3')),
      names: `<definedName name="n.0">1</definedName>${repeat(40, (index) => `<definedName name="n.${index + 1}">n.${index}+n.${index}</definedName>`)}`,
    },
    { told: ['namesLeftOut'] },
  ),
  file(
    'a chain of 1,500 names',
    {
      rows: row(cell('A1', 'n.1500', '3')),
      names: `<definedName name="n.0">1</definedName>${repeat(1500, (index) => `<definedName name="n.${index + 1}">n.${index}</definedName>`)}`,
    },
    { told: ['namesLeftOut'] },
  ),
  file(
    'names of prototypes, twice, of cells and with blanks',
    {
      names:
        '<definedName name="__proto__">1</definedName><definedName name="constructor">1</definedName><definedName name="A1">1</definedName><definedName name="a b">1</definedName><definedName name="x">1</definedName><definedName name="X">2</definedName>',
    },
    { told: ['namesLeftOut'] },
    'kept',
  ),
  file(
    'a formula of 10,000 characters, with and without a value',
    { rows: row(`${cell('A1', `1${'+1'.repeat(5000)}`, '5001')}${cell('B1', `1${'+1'.repeat(5000)}`)}`) },
    { told: ['formulasLeftOut'] },
    5001,
  ),
  file(
    'a formula of 4,000 signs',
    { rows: row(cell('A1', `${'-'.repeat(4000)}1`, '1')) },
    { told: ['formulasLeftOut'] },
    1,
  ),
  file(
    'a formula of 8,000 characters in small pieces',
    { rows: row(cell('A1', `1${'+1'.repeat(4000)}`, '4001')) },
    { told: ['formulasLeftOut'] },
    4001,
  ),
  file(
    'functions in one another, 65 deep',
    { rows: row(cell('A1', `${'IF(1,'.repeat(65)}1${')'.repeat(65)}`, '1')) },
    { told: ['formulasLeftOut'] },
    1,
  ),
  file(
    'formulas that refer to other workbooks',
    {
      rows: row(
        `${cell('A1', "'[1]Sheet 1'!B2*2", '12')}${cell('B1', '[2]Data!A1', '4')}${cell('C1', 'T[1]', '2')}`,
      ),
    },
    { told: ['formulasOfOthers'] },
    12,
  ),
  file(
    'HTML and formulas as text',
    {
      rows: row(
        '<c r="A1" t="inlineStr"><is><t>=HYPERLINK(&quot;http://x&quot;)</t></is></c><c r="B1" t="inlineStr"><is><t>&lt;img src=x onerror=alert(1)&gt;</t></is></c>',
      ),
    },
    { told: [] },
    '=HYPERLINK("http://x")',
  ),
  file(
    'nothing but blanks where a sheet should be',
    { rows: keptRow, parts: { [sheet1]: ' '.repeat(1_000_000) } },
    { told: ['partsLeftOut'] },
  ),
];
