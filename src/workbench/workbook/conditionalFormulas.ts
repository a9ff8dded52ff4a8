import type { ConditionalFormatModel, LimitModel } from './model';

/** The conditional format with each of its formulas rewritten. */
export function withFormulas(
  model: ConditionalFormatModel,
  rewritten: (formula: string) => string,
): ConditionalFormatModel {
  const limit = <T extends LimitModel>(one: T): T => ({ ...one, formula: rewritten(one.formula) });
  switch (model.kind) {
    case 'formula':
      return { ...model, formula: rewritten(model.formula) };
    case 'cellValue': {
      const { formula1, formula2 } = model;
      return {
        ...model,
        formula1: rewritten(formula1),
        ...(formula2 === undefined ? {} : { formula2: rewritten(formula2) }),
      };
    }
    case 'iconSet':
      return model.limits === undefined ? model : { ...model, limits: model.limits.map(limit) };
    case 'colorScale':
    case 'dataBar': {
      if (model.limits === undefined) return model;
      const limits = Object.entries(model.limits as Readonly<Record<string, LimitModel>>);
      return { ...model, limits: Object.fromEntries(limits.map(([name, one]) => [name, limit(one)])) };
    }
  }
}
