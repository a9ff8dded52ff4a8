import { calculateAside } from './calculateAside';
import type { Elsewhere } from './findElsewhere';
import type { FoundFormula } from './sharing';

/** A formula outside of cells, with what is written in its place. */
export interface Replaced extends Elsewhere {
  readonly becomes: 'portable' | 'values';
  readonly text: string;
}

/**
 * What is written in place of formulas outside of cells: their portable form, or the value of a limit. A name, and a
 * rule that holds for each cell in another way, cannot become a value and is left out.
 */
export async function replaceElsewhere(
  context: Excel.RequestContext,
  elsewhere: readonly Elsewhere[],
  valuesOnly: boolean,
): Promise<readonly Replaced[]> {
  const limits = elsewhere.filter(
    ({ outside, portable }) => outside.isLimit === true && (valuesOnly || portable === undefined),
  );
  const results = await calculateAside(
    context,
    limits.map(({ outside }) => ({ ...outside, rowCount: 1, columnCount: 1 })),
    [],
  );
  const values = new Map(limits.map((limit, i) => [limit, results[i]?.[0]?.[0]]));
  return elsewhere.flatMap((one): Replaced[] => {
    const value = values.get(one);
    // Excel keeps 15 digits.
    if (typeof value === 'number') {
      const why = valuesOnly ? { why: { kind: 'valuesOnly' as const } } : {};
      const found: FoundFormula = { ...one.found, becomes: 'values', ...why };
      return [{ ...one, found, becomes: 'values', text: `=${Number(value.toPrecision(15))}` }];
    }
    const { portable } = one;
    return portable === undefined ? [] : [{ ...one, becomes: 'portable', text: portable }];
  });
}
