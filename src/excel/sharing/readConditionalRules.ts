import { supports } from '../requirements';
import { areasOf, type OutsideFormula } from './outsideFormula';

/** Conditional formats that hold for what a formula says. One may have several areas. */
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
  const custom = formats.flatMap((collection, i) =>
    collection.items
      .filter(({ type }) => type === 'Custom')
      .map((item) => {
        const { rule } = item.custom;
        const areas = item.getRanges();
        rule.load('formula');
        areas.load('address');
        return { sheetName: worksheets.items[i]?.name ?? '', rule, areas };
      }),
  );
  await context.sync();
  return custom.map(({ sheetName, rule, areas }) => ({
    kind: 'conditionalFormat',
    sheetName,
    ...areasOf(sheetName, areas.address),
    formula: rule.formula,
    replace: (formula) => {
      rule.formula = formula;
    },
  }));
}
