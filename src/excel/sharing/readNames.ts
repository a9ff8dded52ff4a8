import type { OutsideFormula } from './outsideFormula';

/** Defined names of the workbook and of each sheet. */
export async function readNames(context: Excel.RequestContext): Promise<readonly OutsideFormula[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const own = worksheets.items.map((sheet) => ({ sheetName: sheet.name, items: sheet.names }));
  for (const { items } of own) items.load('items/name,items/formula');
  await context.sync();
  return [{ sheetName: '', items: names }, ...own].flatMap(({ sheetName, items }) =>
    items.items.map((item) => ({
      kind: 'name',
      sheetName,
      address: item.name,
      areas: [],
      formula: String(item.formula),
      replace: ({ workbook }, formula) => {
        const scope = sheetName === '' ? workbook : workbook.worksheets.getItem(sheetName);
        scope.names.getItem(item.name).formula = formula;
      },
    })),
  );
}
