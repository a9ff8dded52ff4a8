export interface ConditionalFormula {
  readonly formula: string;
  readonly isLimit?: true;
  readonly replace: (item: Excel.ConditionalFormat, formula: string) => void;
}

/** Asks for what holds a rule's formulas; they can be read after the next sync. Undefined for a rule that has none. */
export function askForFormulas(
  item: Excel.ConditionalFormat,
): (() => readonly ConditionalFormula[]) | undefined {
  switch (item.type) {
    case 'Custom': {
      const { rule } = item.custom;
      rule.load('formula');
      const replace: ConditionalFormula['replace'] = ({ custom }, formula) => {
        custom.rule.formula = formula;
      };
      return () => [{ formula: rule.formula, replace }];
    }
    case 'CellValue': {
      const { cellValue } = item;
      cellValue.load('rule');
      return () => comparedWith(cellValue.rule);
    }
    case 'ColorScale': {
      const { colorScale } = item;
      colorScale.load('criteria');
      return () => limitsOf(colorScale.criteria, (one, criteria) => (one.colorScale.criteria = criteria));
    }
    case 'DataBar': {
      const { dataBar } = item;
      dataBar.load('lowerBoundRule,upperBoundRule');
      return () =>
        (['lowerBoundRule', 'upperBoundRule'] as const).flatMap((end) =>
          limitsOf({ [end]: dataBar[end] }, (one, { [end]: rule }) => {
            if (rule !== undefined) one.dataBar[end] = rule;
          }),
        );
    }
    case 'IconSet': {
      const { iconSet } = item;
      iconSet.load('criteria');
      return () => iconLimits(iconSet.criteria);
    }
    default:
      return undefined;
  }
}

function comparedWith(rule: Excel.ConditionalCellValueRule): readonly ConditionalFormula[] {
  // Both limits of one rule may be replaced: the second must not bring the first back.
  const current = { ...rule };
  return (['formula1', 'formula2'] as const).flatMap((part) => {
    const formula = current[part];
    if (formula?.startsWith('=') !== true) return [];
    const replace: ConditionalFormula['replace'] = (item, text) => {
      current[part] = text;
      item.cellValue.rule = { ...current };
    };
    return [{ formula, replace }];
  });
}

interface Limit {
  readonly formula?: string;
}

/** The limits of a rule that is written as a whole, by their names. */
function limitsOf<T extends object>(
  criteria: T,
  write: (item: Excel.ConditionalFormat, criteria: T) => void,
): readonly ConditionalFormula[] {
  const current: Record<string, Limit | null> = { ...(criteria as Record<string, Limit | null>) };
  return Object.entries(current).flatMap(([name, limit]) => {
    const formula = asFormula(limit);
    if (formula === undefined) return [];
    const replace: ConditionalFormula['replace'] = (item, text) => {
      current[name] = { ...current[name], formula: text };
      write(item, Object.fromEntries(Object.entries(current).filter(([, one]) => one !== null)) as T);
    };
    return [{ formula, isLimit: true, replace }];
  });
}

/** Excel takes only an own icon for the lowest one, which begins nowhere. */
function iconLimits(criteria: readonly Excel.ConditionalIconCriterion[]): readonly ConditionalFormula[] {
  const current = criteria.map(({ customIcon, ...limit }, icon) => ({
    ...(icon === 0 ? {} : limit),
    // Where an icon is the set's own, Excel says null.
    ...((customIcon as Excel.Icon | null | undefined) ? { customIcon } : {}),
  }));
  return criteria.flatMap((limit, icon) => {
    const formula = icon === 0 ? undefined : asFormula(limit);
    if (formula === undefined) return [];
    const replace: ConditionalFormula['replace'] = (item, text) => {
      current[icon] = { ...current[icon], formula: text };
      item.iconSet.criteria = [...current] as Excel.ConditionalIconCriterion[];
    };
    return [{ formula, isLimit: true, replace }];
  });
}

/** A number is written with or without "=". */
function asFormula(limit: Limit | null): string | undefined {
  // The types of office.js know no null, which Excel says of the lowest and the highest value.
  const formula = limit?.formula as string | null | undefined;
  if (formula == null || formula === '') return undefined;
  return formula.startsWith('=') ? formula : `=${formula}`;
}
