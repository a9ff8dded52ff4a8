import type { SheetModel, WorkbookModel } from './model';

/** A sheet with nothing on it. */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'visible',
    showGridlines: true,
    protected: false,
    cells: {},
    styles: [],
    columns: {},
    rows: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    print: { orientation: 'portrait' },
  };
}

/** A workbook of empty sheets. */
export function emptyWorkbook(...sheetNames: readonly string[]): WorkbookModel {
  const names = sheetNames.length > 0 ? sheetNames : ['Sheet1'];
  return {
    sheets: names.map((name, index) => emptySheet(`sheet${index + 1}`, name)),
    names: [],
    activeSheet: 0,
    date1904: false,
    structureProtected: false,
    settings: {},
    customXmlParts: [],
  };
}
