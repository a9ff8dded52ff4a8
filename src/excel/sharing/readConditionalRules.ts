import { supports } from '../requirements';
import { areasOf, type OutsideFormula } from './outsideFormula';

/** A rule's formulas, once its properties are loaded. */
type ReadFormulas = () => readonly Pick<OutsideFormula, 'formula' | 'replace'>[];

/** Conditional formats that hold for what a formula says, or compare cells with one. One may have several areas. */
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
      const read = readerOf(item);
      if (read === undefined) return [];
      const areas = item.getRanges();
      areas.load('address');
      return [{ sheetName: worksheets.items[i]?.name ?? '', read, areas }];
    }),
  );
  await context.sync();
  return rules.flatMap(({ sheetName, read, areas }) =>
    read().map((each): OutsideFormula => ({
      kind: 'conditionalFormat',
      sheetName,
      ...areasOf(sheetName, areas.address),
      ...each,
    })),
  );
}

function readerOf(item: Excel.ConditionalFormat): ReadFormulas | undefined {
  if (item.type === 'Custom') {
    const { rule } = item.custom;
    rule.load('formula');
    const replace = (formula: string): void => {
      rule.formula = formula;
    };
    return () => [{ formula: rule.formula, replace }];
  }
  if (item.type === 'CellValue') {
    const { cellValue } = item;
    cellValue.load('rule');
    return () => limitsOf(cellValue);
  }
  return undefined;
}

function limitsOf(cellValue: Excel.CellValueConditionalFormat): ReturnType<ReadFormulas> {
  // Both limits of one rule may be replaced: the second must not bring the first back.
  const current = { ...cellValue.rule };
  return (['formula1', 'formula2'] as const).flatMap((part) => {
    const formula = current[part];
    if (formula?.startsWith('=') !== true) return [];
    const replace = (text: string): void => {
      current[part] = text;
      cellValue.rule = { ...current };
    };
    return [{ formula, replace }];
  });
}
