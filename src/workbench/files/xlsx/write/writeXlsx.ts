import type { SheetModel, WorkbookModel } from '../../../workbook/model';
import type { NoticeListener } from '../../fileError';
import { customFunctionNames } from '../../formulas/customFunctionNames';
import { formulaForFile, type FormulaContext, type StoredFormula } from '../../formulas/formulaForFile';
import { customPropertiesXml } from '../customProperties';
import { addCustomXml } from '../customXml';
import { FilePackage } from '../filePackage';
import { addRelationship, relationshipsOf } from '../relationships';
import { styleNumbers, writeFrame } from './frame';
import { withDrawingNames } from './drawingNames';
import { SharedStrings } from './sharedStrings';
import { sheetDataXml } from './sheetData';
import { breaksXml, columnsXml, linksXml, mergesXml, validationsXml } from './sheetExtras';
import { checkSheetNames } from './sheetNames';
import { tableXml, withTableHeaders } from './tables';
import { workbookPart } from './workbookPart';

export interface XlsxWriteOptions {
  readonly customFunctions: readonly string[];
  readonly onNotice: NoticeListener;
}

/**
 * A workbook as an .xlsx file. The file library writes the frame (styles, charts, conditional formats);
 * the cells, and what it has no place for, are put into its parts here.
 */
export async function writeXlsx(workbook: WorkbookModel, options: XlsxWriteOptions): Promise<Uint8Array> {
  checkSheetNames(workbook);
  const context: FormulaContext = {
    customFunctions: customFunctionNames(options.customFunctions),
    lambdaNames: new Set(
      workbook.names
        .filter(({ formula }) => /^=\s*LAMBDA\(/i.test(formula))
        .map(({ name }) => name.toUpperCase()),
    ),
  };
  const formula = (text: string): StoredFormula => formulaForFile(text, context);
  const dynamic = workbook.sheets.some((sheet) => hasDynamic(sheet, formula));
  const files = FilePackage.open(await writeFrame(workbook, { formula, dynamic }));
  const strings = new SharedStrings();
  const workbookRelationships = relationshipsOf(files, 'xl/workbook.xml').filter(
    ({ type }) => type === 'worksheet',
  );
  let tables = 0;
  workbook.sheets.forEach((sheet, index) => {
    const path = workbookRelationships[index]?.target ?? '';
    files.change(path, (frame) => {
      const tableOf = tableFinder(sheet);
      const cells = sheetDataXml(withTableHeaders(sheet), {
        styleNumbers: styleNumbers(frame, sheet.styles.length),
        strings,
        formula: (text, row, column) => {
          const tableName = tableOf(row, column);
          return formulaForFile(text, tableName === undefined ? context : { ...context, tableName });
        },
        onNotice: options.onNotice,
      });
      return withExtras(
        frame.replace(
          /<sheetData>.*<\/sheetData>|<sheetData\s*\/>/s,
          () => columnsXml(sheet.columns) + cells,
        ),
        {
          merges: mergesXml(sheet),
          validations: validationsXml(sheet.validations, formula),
          links: linksXml(sheet.links, (address) => addExternal(files, path, address)),
          afterPage: breaksXml(sheet.print) + customPropertiesXml(files, path, sheet.customProperties ?? {}),
        },
      );
    });
    for (const { type, target } of relationshipsOf(files, path)) {
      if (type === 'drawing') files.change(target, (xml) => withDrawingNames(xml, sheet.charts));
    }
    const parts = relationshipsOf(files, path).filter(({ type }) => type === 'table');
    sheet.tables.forEach((table, number) => {
      files.set(parts[number]?.target ?? '', tableXml(table, ++tables, sheet, formula));
    });
  });
  files.set('xl/sharedStrings.xml', strings.xml());
  files.change('xl/workbook.xml', (xml) => workbookPart(xml, workbook, formula));
  addCustomXml(files, workbook);
  return files.bytes(6);
}

function hasDynamic(sheet: SheetModel, formula: (text: string) => StoredFormula): boolean {
  return Object.values(sheet.cells).some((row) =>
    Object.values(row).some(
      (cell) => cell.formula !== undefined && (cell.spill !== undefined || formula(cell.formula).dynamic),
    ),
  );
}

/** Name of the table around a cell, for references to its columns without a table's name. */
function tableFinder(sheet: SheetModel): (row: number, column: number) => string | undefined {
  return (row, column) =>
    sheet.tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    )?.name;
}

interface Extras {
  readonly merges: string;
  readonly validations: string;
  readonly links: string;
  readonly afterPage: string;
}

/** Puts parts of a sheet where the format wants them: merged cells, validations, links, page breaks, properties. */
function withExtras(xml: string, extras: Extras): string {
  const insert = (text: string, before: RegExp, added: string): string => {
    const place = text.search(before);
    return place < 0 || added === '' ? text : text.slice(0, place) + added + text.slice(place);
  };
  const merged = insert(
    xml,
    /<conditionalFormatting[ >]|<printOptions[ />]|<pageMargins[ />]/,
    extras.merges,
  );
  const ended = insert(merged, /<printOptions[ />]|<pageMargins[ />]/, extras.validations + extras.links);
  const complete = ended.replace(
    /<pageMargins [^>]*\/>(?:<pageSetup [^>]*\/>)?(?:<headerFooter.*?<\/headerFooter>|<headerFooter[^>]*\/>)?/s,
    (page) => page + extras.afterPage,
  );
  return complete.replace(/<dimension [^>]*\/>/, '');
}

function addExternal(files: FilePackage, part: string, address: string): string {
  const id = addRelationship(files, part, 'hyperlink', address);
  files.change(part.replace(/([^/]+)$/, '_rels/$1.rels'), (xml) =>
    xml.replace(new RegExp(`(<Relationship Id="${id}"[^>]*?)/>`), '$1 TargetMode="External"/>'),
  );
  return id;
}
