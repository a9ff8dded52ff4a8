import { strToU8, zipSync, type Zippable } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxOptions {
  /** What stands in the `<sheetData>` of the first sheet. */
  readonly rows?: string;
  /** What stands behind it. */
  readonly rest?: string;
  readonly sheets?: readonly string[];
  readonly names?: string;
  /** What stands in the `<sst>`. */
  readonly strings?: string;
  /** Relationships of the first sheet. */
  readonly relationships?: string;
  /** Parts by path, in place of or beside the others; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly level?: 0 | 6;
}

/** Rows of a sheet in which a person would still find something: "kept" in A1 unless rows are given. */
export const keptRow = '<row r="1"><c r="A1" t="inlineStr"><is><t>kept</t></is></c></row>';

/** The parts of a workbook as its XML says them, however wrong. */
export function xlsxParts(options: XlsxOptions = {}): Record<string, Uint8Array> {
  const { sheets = ['S'], rows = keptRow, rest = '', names = '', strings, relationships } = options;
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}">${sheets
      .map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${strings === undefined ? '' : relationship('strings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(relationships !== undefined && {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packageRelationships}">${relationships}</Relationships>`,
    }),
  };
  sheets.forEach((_, index) => {
    all[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(
      index === 0 ? rows : keptRow,
      index === 0 ? rest : '',
    );
  });
  return Object.fromEntries(
    Object.entries({ ...all, ...options.parts }).flatMap(([path, part]) =>
      part === undefined ? [] : [[path, typeof part === 'string' ? strToU8(part) : part]],
    ),
  );
}

export function xlsxOf(options: XlsxOptions = {}): Uint8Array {
  const files: Zippable = {};
  for (const [path, data] of Object.entries(xlsxParts(options))) {
    files[path] = [data, { level: options.level ?? 6 }];
  }
  return zipSync(files);
}

export function sheetXml(rows: string, rest = ''): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

export function relationship(id: string, type: string, target: string, mode = ''): string {
  const external = mode === '' ? '' : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external}/>`;
}

export function cell(address: string, formula: string, value = ''): string {
  const kept = value === '' ? '' : `<v>${value}</v>`;
  return `<c r="${address}"><f>${formula}</f>${kept}</c>`;
}
