import { supports } from '../requirements';
import { askForFormulas } from './conditionalFormulas';
import { areasOf, type OutsideFormula } from './outsideFormula';

/** Formulas of conditional formats. One format may have several formulas, and several areas. */
export async function readConditionalRules(
  context: Excel.RequestContext,
): Promise<readonly OutsideFormula[]> {
  if (!supports('conditionalAreas')) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const collection of formats) collection.load('items/type,items/id');
  await context.sync();
  const rules = formats.flatMap((collection, i) =>
    collection.items.flatMap((item) => {
      const read = askForFormulas(item);
      if (read === undefined) return [];
      const areas = item.getRanges();
      areas.load('address');
      return [{ sheetName: worksheets.items[i]?.name ?? '', id: item.id, read, areas }];
    }),
  );
  await context.sync();
  return rules.flatMap(({ sheetName, id, read, areas }) =>
    read().map(({ replace, ...formula }): OutsideFormula => {
      const where = areasOf(sheetName, areas.address);
      return {
        kind: 'conditionalFormat',
        sheetName,
        ...where,
        ...formula,
        replace: ({ workbook }, text) => {
          // Excel gives a formula as it reads in the rule's first cell, and takes one as it reads in the first cell of the
          // range that the rule is asked of: only from there does a relative reference come back as it was.
          const from = workbook.worksheets.getItem(sheetName).getRange(firstCell(where.address));
          replace(from.conditionalFormats.getItem(id), text);
        },
      };
    }),
  );
}

/** `B2` of `B2:B10,D2:D10`; of whole columns and rows, their first cell. */
function firstCell(address: string): string {
  const [, column = '', row = ''] = /^\$?([A-Z]*)\$?(\d*)/i.exec(address) ?? [];
  return `${column || 'A'}${row || '1'}`;
}
