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
    read().map(({ replace, ...formula }): OutsideFormula => ({
      kind: 'conditionalFormat',
      sheetName,
      ...areasOf(sheetName, areas.address),
      ...formula,
      replace: ({ workbook }, text) =>
        replace(workbook.worksheets.getItem(sheetName).getRange().conditionalFormats.getItem(id), text),
    })),
  );
}
