import type { SheetModel } from '../workbook/model';

/** An empty, visible sheet with everything at Excel's defaults, to build others from. */
export function plainSheet(id: string, name: string): SheetModel {
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
