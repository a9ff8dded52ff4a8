import type { NumberColumn, TextColumn } from './customerSet';
import {
  derivations,
  notDerived,
  type Derivation,
  type DerivationChoices,
  type DerivedField,
} from './derivations';
import type { FieldName } from './fields';

/** Columns under construction. */
export interface FieldColumns {
  readonly numbers: Partial<Record<FieldName, NumberColumn>>;
  readonly texts: Partial<Record<FieldName, TextColumn>>;
}

const fields = [...new Set(derivations.map(({ field }) => field))];

/**
 * Adds the fields that follow from others and are lacking: recency and tenure from dates and the as-of day,
 * spend per purchase from value and purchases, value = purchases × spend × margin, nature from the name.
 *
 * @param choices what a person chose in place of the first way that works
 * @returns every lacking field that can be derived, also those that were not because a person chose so
 */
export function deriveFields(
  columns: FieldColumns,
  asOf: number,
  choices: DerivationChoices = {},
): readonly DerivedField[] {
  return fields.flatMap((field) => {
    if (columns.numbers[field] || columns.texts[field]) return [];
    const ways = derivations.filter((way) => way.field === field && isPossible(way, columns, asOf));
    const choice = choices[field];
    const taken = choice === notDerived ? null : (ways.find(({ key }) => key === choice) ?? ways[0] ?? null);
    if (taken !== null) derive(taken, columns, asOf);
    return ways.length === 0 ? [] : [{ field, ways, taken }];
  });
}

/** The fields that were derived. */
export function derivedFields(found: readonly DerivedField[]): readonly FieldName[] {
  return found.flatMap(({ field, taken }) => (taken === null ? [] : field));
}

function isPossible(way: Derivation, { numbers, texts }: FieldColumns, asOf: number): boolean {
  if (way.usesAsOf && !Number.isFinite(asOf)) return false;
  return way.kind === 'number'
    ? way.sources.every((source) => numbers[source] !== undefined)
    : way.sources.every((source) => texts[source]?.some((text) => way.read(text) !== '') === true);
}

function derive(way: Derivation, { numbers, texts }: FieldColumns, asOf: number): void {
  if (way.kind === 'text') {
    texts[way.field] = (texts[way.sources[0] ?? way.field] ?? []).map((text) => way.read(text));
    return;
  }
  const columns = way.sources.map((source) => numbers[source]);
  numbers[way.field] = Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, customer) =>
    way.formula(
      columns.map((column) => column?.[customer] ?? NaN),
      asOf,
    ),
  );
}
