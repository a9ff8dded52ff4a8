import { supports } from '../requirements';
import { areasOf, type OutsideFormula } from './outsideFormula';

interface ReadFormula {
  readonly formula: string;
  readonly replace: (item: Excel.ConditionalFormat, formula: string) => void;
}

/** A rule's formulas, once its properties are loaded. */
type ReadFormulas = () => readonly ReadFormula[];

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
      return [{ sheetName: worksheets.items[i]?.name ?? '', id: item.id, read, areas }];
    }),
  );
  await context.sync();
  return rules.flatMap(({ sheetName, id, read, areas }) =>
    read().map(({ formula, replace }): OutsideFormula => ({
      kind: 'conditionalFormat',
      sheetName,
      ...areasOf(sheetName, areas.address),
      formula,
      replace: ({ workbook }, text) =>
        replace(workbook.worksheets.getItem(sheetName).getRange().conditionalFormats.getItem(id), text),
    })),
  );
}

function readerOf(item: Excel.ConditionalFormat): ReadFormulas | undefined {
  if (item.type === 'Custom') {
    const { rule } = item.custom;
    rule.load('formula');
    const replace: ReadFormula['replace'] = ({ custom }, formula) => {
      custom.rule.formula = formula;
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
    const replace: ReadFormula['replace'] = (item, text) => {
      current[part] = text;
      item.cellValue.rule = { ...current };
    };
    return [{ formula, replace }];
  });
}
