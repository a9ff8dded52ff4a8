import type { NameModel, SheetModel, StyleModel, WorkbookModel } from '../../../workbook/model';
import { FileError, fileNotice, type NoticeListener } from '../../fileError';
import { customFunctionNames } from '../../formulas/customFunctionNames';
import type { FormulaContext } from '../../formulas/formulaForFile';
import { formulaFromFile } from '../../formulas/formulaFromFile';
import { readCustomProperties } from '../customProperties';
import { readCustomXml } from '../customXml';
import { FilePackage } from '../filePackage';
import { relationshipsOf, type Relationship } from '../relationships';
import { attribute, childElement, childElements, flag, rootElement, type XmlElement } from '../xml';
import { readCells, type CellsReader } from './cells';
import { colorReader, type ColorReader } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readDrawing } from './drawing';
import { readNames } from './names';
import { readSharedStrings } from './sharedStrings';
import { readColumns, readLinks, readPrint, readSheetParts, readValidations } from './sheetParts';
import { readStyles, type FileStyles } from './styles';
import { readTable } from './tables';

export interface XlsxReadOptions {
  readonly customFunctions: readonly string[];
  readonly onNotice: NoticeListener;
}

/** Text of one part that a JavaScript string can hold with room to work. */
const mostCharacters = 400_000_000;

/** Columns right of the last cell whose sizes are still read. */
const spareColumns = 20;

interface Book {
  readonly files: FilePackage;
  readonly name: string;
  readonly styles: FileStyles;
  readonly colors: ColorReader;
  readonly cells: Omit<CellsReader, 'style'>;
  readonly formula: (text: string) => string;
  readonly onNotice: NoticeListener;
}

/**
 * The workbook in the bytes of an .xlsx file.
 * @throws FileError where the archive or a part of it cannot be read.
 */
export function readXlsx(bytes: Uint8Array, name: string, options: XlsxReadOptions): WorkbookModel {
  try {
    return readPackage(FilePackage.open(bytes), name, options);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      'damaged',
      { name, detail: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
}

function readPackage(files: FilePackage, name: string, options: XlsxReadOptions): WorkbookModel {
  const part =
    relationshipsOf(files, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (part.endsWith('.bin')) throw new FileError('binaryWorkbook', { name });
  const root = rootElement(files.text(part));
  if (!root || !/workbook$/.test(root.name)) throw new FileError('notAWorkbook', { name });
  const relationships = relationshipsOf(files, part);
  const partOf = (type: string): string =>
    relationships.find((relationship) => relationship.type === type)?.target ?? '';
  if (partOf('vbaProject') !== '') options.onNotice(fileNotice('macrosNotRead', { name }));

  const customFunctions = customFunctionNames(options.customFunctions);
  const formula = (text: string): string => formulaFromFile(text, customFunctions);
  const { names, print } = readNames(root, formula);
  const lambdaNames = names
    .filter((item) => /^=\s*LAMBDA\(/i.test(item.formula))
    .map((item) => item.name.toUpperCase());
  const context: FormulaContext = { customFunctions, lambdaNames: new Set(lambdaNames) };
  const colors = colorReader(files.text(partOf('theme')));
  const book: Book = {
    files,
    name,
    colors,
    styles: readStyles(files.text(partOf('styles')), colors),
    cells: { strings: readSharedStrings(files.text(partOf('sharedStrings'))), customFunctions, context },
    formula,
    onNotice: options.onNotice,
  };
  const read = childElements(childElement(root, 'sheets')).map((element, index) =>
    readSheet(book, element, relationships, print.get(index) ?? {}),
  );
  const sheets = read.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw new FileError('notAWorkbook', { name });
  // Files count all sheets; one that was left out moves the others up.
  const placeOf = (index: number): number => sheets.findIndex((sheet) => sheet === read[index]);
  const properties = childElement(root, 'workbookPr');
  const view = childElement(root, 'bookViews', 'workbookView');
  return {
    sheets,
    names: names.flatMap(({ sheet, ...item }): NameModel[] => {
      if (sheet === undefined) return [item];
      return placeOf(sheet) < 0 ? [] : [{ ...item, sheet: placeOf(sheet) }];
    }),
    activeSheet: Math.max(0, placeOf(Number(attribute(view, 'activeTab') ?? 0))),
    date1904: flag(attribute(properties, 'date1904')),
    structureProtected: flag(attribute(childElement(root, 'workbookProtection'), 'lockStructure')),
    ...readCustomXml(files, part),
  };
}

/** A worksheet; sheets of other kinds (a chart by itself, macros) hold no cells and are left out. */
function readSheet(
  book: Book,
  element: XmlElement,
  workbookRelationships: readonly Relationship[],
  printNames: { readonly area?: string; readonly titleRows?: string },
): SheetModel | undefined {
  const relationship = workbookRelationships.find(({ id }) => id === attribute(element, 'id'));
  const sheetName = attribute(element, 'name') ?? '';
  if (relationship?.type !== 'worksheet') {
    book.onNotice(fileNotice('sheetNotRead', { sheet: sheetName }));
    return undefined;
  }
  const part = relationship.target;
  if (book.files.size(part) > mostCharacters) {
    const size = Math.ceil(book.files.size(part) / 1e6);
    throw new FileError('tooLarge', { name: book.name, size, limit: mostCharacters / 1e6 });
  }
  const { sheetData, rest } = split(book.files.text(part));
  const root = rootElement(rest);
  const looks = new Looks(book.styles.cells);
  const { cells, rows } = readCells(sheetData, { ...book.cells, style: (number) => looks.index(number) });
  const columns = readColumns(root, lastColumn(cells) + spareColumns);
  const relationships = relationshipsOf(book.files, part);
  const state = attribute(element, 'state');
  const has = (...types: readonly string[]): boolean =>
    relationships.some(({ type }) => types.includes(type));
  if (has('comments', 'threadedComment')) book.onNotice(fileNotice('commentsNotRead', { sheet: sheetName }));
  if (has('pivotTable')) book.onNotice(fileNotice('pivotTableNotRead', { sheet: sheetName }));
  const charts = relationships
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target }) =>
      readDrawing(
        book.files,
        target,
        { columns, rows },
        {
          colors: book.colors,
          onUnknownChart: (type) => book.onNotice(fileNotice('chartNotRead', { sheet: sheetName, type })),
          onPicture: () => book.onNotice(fileNotice('pictureNotRead', { sheet: sheetName })),
        },
      ),
    );
  const customProperties = readCustomProperties(book.files, part, root);
  return {
    id: `sheet${attribute(element, 'sheetId') ?? ''}`,
    name: sheetName,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    ...readSheetParts(root, book.colors),
    cells,
    styles: looks.styles,
    columns,
    rows,
    tables: relationships
      .filter(({ type }) => type === 'table')
      .flatMap(({ target }) => readTable(book.files.text(target)) ?? []),
    charts,
    conditionalFormats: readConditionalFormats(root, {
      colors: book.colors,
      differences: book.styles.differences,
      formula: book.formula,
      onUnknown: (type) => book.onNotice(fileNotice('conditionalFormatNotRead', { sheet: sheetName, type })),
    }),
    validations: readValidations(root, book.formula),
    links: readLinks(root, relationships),
    print: readPrint(root, printNames),
    ...(Object.keys(customProperties).length === 0 ? {} : { customProperties }),
  };
}

/** Cells apart from the rest: they are scanned, the rest is parsed. */
function split(xml: string): { readonly sheetData: string; readonly rest: string } {
  const start = /<(?:\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!start || start[0].endsWith('/>')) return { sheetData: '', rest: xml };
  const from = start.index + start[0].length;
  const end = xml.indexOf(
    start[0].includes(':') ? `</${start[0].slice(1).split(/[\s>]/)[0] ?? ''}>` : '</sheetData>',
    from,
  );
  if (end < 0) return { sheetData: xml.slice(from), rest: xml };
  return { sheetData: xml.slice(from, end), rest: xml.slice(0, from) + xml.slice(end) };
}

function lastColumn(cells: SheetModel['cells']): number {
  let last = 0;
  for (const row of Object.values(cells)) {
    const columns = Object.keys(row);
    last = Math.max(last, Number(columns.at(-1) ?? 0));
  }
  return last;
}

/** Keeps the looks that a sheet uses, each once, in the order in which they are met. */
class Looks {
  readonly styles: StyleModel[] = [];
  private readonly byNumber = new Map<number, number | undefined>();
  private readonly byLook = new Map<string, number>();

  constructor(private readonly all: readonly StyleModel[]) {}

  index(number: number): number | undefined {
    if (this.byNumber.has(number)) return this.byNumber.get(number);
    const style = this.all[number] ?? {};
    const index = Object.keys(style).length === 0 ? undefined : this.added(style);
    this.byNumber.set(number, index);
    return index;
  }

  private added(style: StyleModel): number {
    const look = JSON.stringify(style);
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    this.byLook.set(look, this.styles.length);
    this.styles.push(style);
    return this.styles.length - 1;
  }
}
