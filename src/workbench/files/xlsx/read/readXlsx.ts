import { formatArea } from '../../../workbook/address';
import type {
  ConditionalFormatModel,
  LimitModel,
  NameModel,
  SheetModel,
  StyleModel,
  WorkbookModel,
} from '../../../workbook/model';
import { ShownRules } from '../../../workbook/shownRules';
import { FileError, fileNotice, type NoticeListener } from '../../fileError';
import { fileLimits } from '../../fileLimits';
import { customFunctionNames } from '../../formulas/customFunctionNames';
import { isFormulaInBounds } from '../../formulas/formulaBounds';
import type { FormulaContext } from '../../formulas/formulaForFile';
import { formulaFromFile } from '../../formulas/formulaFromFile';
import { Losses, shortened } from '../../losses';
import { fileWords, type FileText } from '../../texts';
import { ZipError } from '../../zip/zipDirectory';
import { cellAddress, quotedSheetName } from '../address';
import { readCustomProperties } from '../customProperties';
import { readCustomXml } from '../customXml';
import { FilePackage } from '../filePackage';
import type { Relationship } from '../relationships';
import { attribute, childElement, childElements, flag, rootElement, type XmlElement } from '../xml';
import { readCells, type CellsReader } from './cells';
import { MergeCheck } from './checkedMerges';
import { checkedNames } from './checkedNames';
import { checkedSheetName } from './checkedSheetName';
import { TableCheck } from './checkedTables';
import { colorReader, type ColorReader } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readDrawing } from './drawing';
import { readNames } from './names';
import { PartReader } from './partReader';
import { Quota } from './quota';
import { isSafeLink } from './safeLink';
import { readSharedStrings } from './sharedStrings';
import { readColumns, readLinks, readPrint, readSheetParts, readValidations } from './sheetParts';
import { readStyles, type FileStyles } from './styles';
import { readTable } from './tables';
import { Volume } from './volume';

export interface XlsxReadOptions {
  readonly customFunctions: readonly string[];
  readonly onNotice: NoticeListener;
  /** Called whenever some more has been read. */
  readonly onProgress: () => void;
}

/** Columns right of the last cell whose sizes are still read. */
const spareColumns = 20;

interface Book {
  readonly parts: PartReader;
  readonly name: string;
  readonly styles: FileStyles;
  readonly colors: ColorReader;
  readonly cells: Omit<CellsReader, 'style' | 'sheet'>;
  readonly formula: (text: string) => string;
  readonly losses: Losses;
  readonly quota: Quota;
  readonly merges: MergeCheck;
  readonly tables: TableCheck;
  readonly sheetNames: Set<string>;
  readonly sheetIds: SheetIds;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly onNotice: NoticeListener;
}

/**
 * The workbook in the bytes of an .xlsx file. What it holds is checked on the way, so that whoever loads the workbook
 * meets nothing that Excel would not have: what does not fit is left out and told.
 * @throws FileError where the archive or the part that lists the sheets cannot be read, or the file is too large.
 */
export function readXlsx(bytes: Uint8Array, name: string, options: XlsxReadOptions): WorkbookModel {
  try {
    return readPackage(FilePackage.open(bytes), name, options);
  } catch (error) {
    throw error instanceof FileError ? error : refusal(name, error);
  }
}

function readPackage(files: FilePackage, name: string, options: XlsxReadOptions): WorkbookModel {
  const losses = new Losses();
  const parts = new PartReader(files, losses);
  const part =
    parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (part.endsWith('.bin')) throw new FileError('binaryWorkbook', { name });
  if (files.isEncrypted) throw new FileError('encrypted', { name });
  if (!files.has(part)) throw notAWorkbook(files, name);
  const root = workbookRoot(files, part, name);
  if (!/workbook$/.test(root.name)) throw new FileError('notAWorkbook', { name });
  const relationships = new Map(parts.relationships(part).map((item) => [item.id, item]));
  const partOf = (type: string): string =>
    [...relationships.values()].find((relationship) => relationship.type === type)?.target ?? '';
  const hasMacros =
    partOf('vbaProject') !== '' || files.paths().some((path) => /vbaProject\.bin$/i.test(path));
  if (hasMacros) options.onNotice(fileNotice('macrosNotRead', { name }));
  const listed = childElements(childElement(root, 'sheets'));
  if (listed.length > fileLimits.sheets) {
    throw new FileError('tooManyParts', { name, limit: fileLimits.sheets, what: fileWords.sheets });
  }

  const customFunctions = customFunctionNames(options.customFunctions);
  const formula = (text: string): string =>
    text.length > fileLimits.formulaText ? `=${text}` : formulaFromFile(text, customFunctions);
  const { names: fileNames, print } = readNames(root, formula);
  const { names, pieces } = checkedNames(fileNames, losses);
  const lambdaNames = names
    .filter((item) => /^=\s*LAMBDA\(/i.test(item.formula))
    .map((item) => item.name.toUpperCase());
  const context: FormulaContext = { customFunctions, lambdaNames: new Set(lambdaNames) };
  const colors = colorReader(parts.root(partOf('theme'), fileWords.ofColors));
  const styles = readStyles(parts.root(partOf('styles'), fileWords.ofLooks), colors);
  const stringsXml = parts.text(partOf('sharedStrings'), fileWords.ofTexts);
  const book: Book = {
    parts,
    name,
    colors,
    styles,
    cells: {
      strings: readSharedStrings(stringsXml, { fileName: name, losses }),
      customFunctions,
      context,
      namePieces: pieces,
      volume: new Volume(name, options.onProgress),
      fileName: name,
      losses,
      hasLook: (number) => styles.cells[number] !== undefined,
    },
    formula,
    losses,
    quota: new Quota(losses),
    merges: new MergeCheck(losses),
    tables: new TableCheck(names, losses),
    sheetNames: new Set(),
    sheetIds: new SheetIds(),
    relationships,
    onNotice: options.onNotice,
  };
  const read = listed.map((element, index) => {
    options.onProgress();
    return readSheet(book, element, print.get(index) ?? {});
  });
  const sheets = read.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw new FileError('notAWorkbook', { name });
  // Files count all sheets; one that was left out moves the others up.
  const placeOf = (index: number): number => sheets.findIndex((sheet) => sheet === read[index]);
  const properties = childElement(root, 'workbookPr');
  const view = childElement(root, 'bookViews', 'workbookView');
  tellHiddenRules(sheets, losses);
  const custom = readCustomXml(parts, part);
  losses.report(options.onNotice);
  return {
    sheets: withOneVisible(sheets),
    names: names.flatMap(({ sheet, ...item }): NameModel[] => {
      if (sheet === undefined) return [item];
      return placeOf(sheet) < 0 ? [] : [{ ...item, sheet: placeOf(sheet) }];
    }),
    activeSheet: firstVisible(sheets, placeOf(Number(attribute(view, 'activeTab') ?? 0))),
    date1904: flag(attribute(properties, 'date1904')),
    structureProtected: flag(attribute(childElement(root, 'workbookProtection'), 'lockStructure')),
    ...custom,
  };
}

/** A worksheet; sheets of other kinds (a chart by itself, macros) hold no cells and are left out. */
function readSheet(
  book: Book,
  element: XmlElement,
  printNames: { readonly area?: string; readonly titleRows?: string },
): SheetModel | undefined {
  const { parts, losses, quota } = book;
  const relationship = book.relationships.get(attribute(element, 'id') ?? '');
  const named = attribute(element, 'name') ?? '';
  if (relationship !== undefined && relationship.type !== 'worksheet') {
    book.onNotice(fileNotice('sheetNotRead', { sheet: shortened(named) }));
    return undefined;
  }
  const sheetName = checkedSheetName(named, book.sheetNames, losses);
  const part = relationship?.target ?? '';
  if (!parts.files.has(part)) losses.add('sheetPartMissing', `“${sheetName}”`);
  const { sheetData, rest, prefix } = split(parts.text(part, fileWords.ofSheets));
  const root = parts.attempt(part, fileWords.ofSheets, () => rootElement(rest));
  const looks = new Looks(book.styles.cells);
  const { cells, rows } = readCells(sheetData, prefix, {
    ...book.cells,
    sheet: sheetName,
    style: (number) => looks.index(number),
  });
  const columns = readColumns(root, lastColumn(cells) + spareColumns);
  const relationships = parts.relationships(part);
  const state = attribute(element, 'state');
  const has = (...types: readonly string[]): boolean =>
    relationships.some(({ type }) => types.includes(type));
  if (has('comments', 'threadedComment')) book.onNotice(fileNotice('commentsNotRead', { sheet: sheetName }));
  if (has('pivotTable')) book.onNotice(fileNotice('pivotTableNotRead', { sheet: sheetName }));
  const charts = relationships
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target }) =>
      readDrawing(
        parts,
        target,
        { columns, rows },
        {
          colors: book.colors,
          onUnknownChart: (type) =>
            book.onNotice(fileNotice('chartNotRead', { sheet: sheetName, type: shortened(type) })),
          onPicture: () => losses.add('pictureNotRead', `“${sheetName}”`),
        },
      ),
    );
  const customProperties = readCustomProperties(parts, part, root);
  const said = readSheetParts(root, book.colors);
  const tables = relationships
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => readTable(parts.root(target, fileWords.ofTables)) ?? []);
  const rules = readConditionalFormats(root, {
    colors: book.colors,
    differences: book.styles.differences,
    formula: book.formula,
    onUnknown: (type) => losses.add('conditionalFormatNotRead', `“${sheetName}”`, { type: shortened(type) }),
  });
  const inBounds = (formula: string | undefined): boolean =>
    formula === undefined || isFormulaInBounds(formula, book.cells.namePieces);
  return {
    id: book.sheetIds.take(attribute(element, 'sheetId') ?? ''),
    name: sheetName,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    ...said,
    merges: book.merges.kept(quota.take('merges', said.merges, sheetName), sheetName),
    cells,
    styles: looks.styles,
    columns,
    rows,
    tables: book.tables.kept(quota.take('tables', tables, sheetName)),
    charts: quota.take('charts', charts, sheetName),
    conditionalFormats: quota.take('rules', rules, sheetName).filter((rule) => {
      const fits = formulasOfRule(rule).every(inBounds);
      if (!fits) losses.add('formulasLeftOut', `${quotedSheetName(sheetName)}!${formatArea(rule.area)}`);
      return fits;
    }),
    validations: quota
      .take('validations', readValidations(root, book.formula), sheetName)
      .filter((validation) => {
        const fits = inBounds(validation.formula1) && inBounds(validation.formula2);
        if (!fits)
          losses.add('formulasLeftOut', `${quotedSheetName(sheetName)}!${formatArea(validation.area)}`);
        return fits;
      }),
    links: quota.take('links', readLinks(root, relationships), sheetName).filter((link) => {
      const isSafe = link.address === undefined || isSafeLink(link.address);
      if (!isSafe)
        losses.add('linksUnsafe', `${quotedSheetName(sheetName)}!${cellAddress(link.row, link.column)}`);
      return isSafe;
    }),
    print: readPrint(root, printNames),
    ...(Object.keys(customProperties).length === 0 ? {} : { customProperties }),
  };
}

function workbookRoot(files: FilePackage, part: string, name: string): XmlElement {
  try {
    const root = rootElement(files.text(part));
    if (root) return root;
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new FileError('damaged', { name, detail: detailOf('badXml', part) }, error);
  }
  throw new FileError('notAWorkbook', { name });
}

function notAWorkbook(files: FilePackage, name: string): FileError {
  const isOpenDocument = files.has('mimetype') && /opendocument/.test(files.text('mimetype'));
  return new FileError(isOpenDocument ? 'openDocument' : 'notAWorkbook', { name });
}

function refusal(name: string, error: unknown): FileError {
  if (!(error instanceof ZipError)) {
    return new FileError('damaged', { name, detail: fileWords.unknown }, error);
  }
  if (error.fault === 'tooManyParts') {
    return new FileError('tooManyParts', { name, limit: fileLimits.entries, what: fileWords.parts }, error);
  }
  if (error.fault === 'tooLong') {
    const limit = fileLimits.inflatedBytes / 1e6;
    return new FileError('tooManyParts', { name, limit, what: fileWords.inflated }, error);
  }
  return new FileError('damaged', { name, detail: detailOf(error.fault, error.part) }, error);
}

function detailOf(
  fault: 'cutShort' | 'overlapping' | 'twoOfOneName' | 'badPart' | 'badXml',
  part: string,
): FileText {
  const fill = (text: string): string => text.replace('{part}', shortened(part));
  const text = fileWords[fault];
  return { 'en-US': fill(text['en-US']), 'zh-CN': fill(text['zh-CN']) };
}

function formulasOfRule(rule: ConditionalFormatModel): readonly (string | undefined)[] {
  if (rule.kind === 'formula') return [rule.formula];
  if (rule.kind === 'cellValue') return [rule.formula1, rule.formula2];
  if (rule.limits === undefined) return [];
  const limits: readonly (LimitModel | undefined)[] = Object.values(rule.limits);
  return limits.map((limit) => limit?.formula);
}

/** Rules that the workbook keeps without showing them. */
function tellHiddenRules(sheets: readonly SheetModel[], losses: Losses): void {
  const rules = new ShownRules();
  for (const sheet of sheets) {
    const shown = rules.of(sheet);
    for (const rule of sheet.conditionalFormats) {
      if (shown.has(rule)) continue;
      losses.add('rulesNotShown', `${quotedSheetName(sheet.name)}!${formatArea(rule.area)}`);
    }
  }
}

/** Excel shows at least one sheet; a file that hides all of them shows its first one. */
function withOneVisible(sheets: readonly SheetModel[]): readonly SheetModel[] {
  if (sheets.some(({ visibility }) => visibility === 'visible')) return sheets;
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, visibility: 'visible' } : sheet));
}

function firstVisible(sheets: readonly SheetModel[], wanted: number): number {
  if (sheets[wanted]?.visibility === 'visible') return wanted;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
}

/** Cells apart from the rest: they are scanned, the rest is parsed. */
function split(xml: string): { readonly sheetData: string; readonly rest: string; readonly prefix: string } {
  const start = /<(\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  const prefix = start?.[1] ?? '';
  if (!start || start[0].endsWith('/>')) return { sheetData: '', rest: xml, prefix };
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${prefix}sheetData>`, from);
  // What is cut short within its cells has nothing behind them.
  if (end < 0) return { sheetData: xml.slice(from), rest: `${xml.slice(0, from)}<`, prefix };
  return { sheetData: xml.slice(from, end), rest: xml.slice(0, from) + xml.slice(end), prefix };
}

function lastColumn(cells: SheetModel['cells']): number {
  let last = 0;
  for (const row of Object.values(cells)) {
    const columns = Object.keys(row);
    last = Math.max(last, Number(columns.at(-1) ?? 0));
  }
  return last;
}

/** The numbers that a file gives its sheets, or others where it gives one twice or none. */
class SheetIds {
  private readonly taken = new Set<string>();

  take(number: string): string {
    let id = `sheet${number}`;
    for (let free = 1; this.taken.has(id) || !/^sheet\d{1,9}$/.test(id); free++) id = `sheet${free}`;
    this.taken.add(id);
    return id;
  }
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
