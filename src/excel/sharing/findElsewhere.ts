import type { FunctionNames } from '../../sharing/functionNames';
import { toPortable } from '../../sharing/toPortable';
import { supports } from '../requirements';
import type { FoundFormula } from './sharing';

/** A formula outside of cells, and how to write another in its place. */
export interface Elsewhere {
  readonly found: FoundFormula;
  readonly replace: (formula: string) => void;
}

/** Defined names, conditional formats and validation rules that use the add-in. */
export async function findElsewhere(
  context: Excel.RequestContext,
  names: FunctionNames,
): Promise<readonly Elsewhere[]> {
  return [
    ...(await inNames(context, names)),
    ...(supports('conditionalFormats') ? await inConditionalFormats(context, names) : []),
    ...(supports('validations') ? await inValidations(context, names) : []),
  ];
}

async function inNames(context: Excel.RequestContext, names: FunctionNames): Promise<Elsewhere[]> {
  const items = context.workbook.names;
  items.load('items/name,items/formula');
  await context.sync();
  return items.items.flatMap((item) =>
    elsewhere('name', '', item.name, String(item.formula), names, (formula) => {
      item.formula = formula;
    }),
  );
}

async function inConditionalFormats(
  context: Excel.RequestContext,
  names: FunctionNames,
): Promise<Elsewhere[]> {
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
        const range = item.getRange();
        rule.load('formula');
        range.load('address');
        return { sheetName: worksheets.items[i]?.name ?? '', rule, range };
      }),
  );
  await context.sync();
  return custom.flatMap(({ sheetName, rule, range }) =>
    elsewhere('conditionalFormat', sheetName, localAddress(range), rule.formula, names, (formula) => {
      rule.formula = formula;
    }),
  );
}

async function inValidations(context: Excel.RequestContext, names: FunctionNames): Promise<Elsewhere[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const areas = worksheets.items.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject('DataValidations'),
  );
  for (const found of areas) found.load('address');
  await context.sync();
  const ranges = areas.flatMap((found, i) =>
    found.isNullObject ? [] : [{ sheetName: worksheets.items[i]?.name ?? '', items: found.areas }],
  );
  for (const { items } of ranges) items.load('items/address,items/dataValidation/rule');
  await context.sync();
  return ranges.flatMap(({ sheetName, items }) =>
    items.items.flatMap((range) => {
      // null where cells of the area have different rules
      const rule = range.dataValidation.rule as Excel.DataValidationRule | null;
      const formula = rule?.custom?.formula;
      return elsewhere('validation', sheetName, localAddress(range), formula ?? '', names, (text) => {
        range.dataValidation.rule = { custom: { formula: text } };
      });
    }),
  );
}

function elsewhere(
  kind: FoundFormula['kind'],
  sheetName: string,
  address: string,
  formula: string,
  names: FunctionNames,
  replace: (formula: string) => void,
): Elsewhere[] {
  const functions = formula.startsWith('=') ? names.in(formula) : [];
  if (functions.length === 0) return [];
  const becomes = toPortable(formula, names) === undefined ? 'unchanged' : 'portable';
  const found = {
    kind,
    sheetName,
    address,
    formula,
    functions: functions.map(({ name }) => name),
    becomes,
  } as const;
  return [{ found, replace }];
}

function localAddress(range: Excel.Range): string {
  return range.address.slice(range.address.lastIndexOf('!') + 1);
}
