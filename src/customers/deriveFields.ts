import { natureFromName } from './classifyNature';
import type { NumberColumn, TextColumn } from './customerSet';
import type { FieldName } from './fields';

/** Columns under construction. */
export interface FieldColumns {
  readonly numbers: Partial<Record<FieldName, NumberColumn>>;
  readonly texts: Partial<Record<FieldName, TextColumn>>;
}

const daysPerYear = 365.25;

/**
 * Adds the fields that follow from others and are lacking: recency and tenure from dates and the as-of day,
 * spend per purchase from value and purchases, value = purchases × spend × margin, nature from the name.
 *
 * @returns the names of the fields that were added
 */
export function deriveFields({ numbers, texts }: FieldColumns, asOf: number): readonly FieldName[] {
  const derived: FieldName[] = [];
  const add = (
    field: FieldName,
    sources: readonly FieldName[],
    formula: (...values: number[]) => number,
  ): void => {
    const columns = sources.map((source) => numbers[source]);
    if (numbers[field] || columns.some((column) => column === undefined)) return;
    const count = columns[0]?.length ?? 0;
    numbers[field] = Float64Array.from({ length: count }, (_, customer) =>
      formula(...columns.map((column) => column?.[customer] ?? NaN)),
    );
    derived.push(field);
  };
  if (Number.isFinite(asOf)) {
    add('recency', ['lastPurchase'], (last) => Math.max(0, asOf - last));
    add('lastPurchase', ['recency'], (recency) => asOf - Math.round(recency));
    add('tenure', ['firstPurchase'], (first) => Math.max(0, asOf - first));
  }
  add('tenure', ['cooperationYears'], (years) => years * daysPerYear);
  add('monetary', ['value', 'frequency'], (value, frequency) => (frequency > 0 ? value / frequency : NaN));
  add('value', ['frequency', 'monetary', 'margin'], (frequency, spend, margin) => frequency * spend * margin);
  add('value', ['frequency', 'monetary'], (frequency, spend) => frequency * spend);
  if (!texts.nature && texts.name) {
    const nature = texts.name.map((name) => natureFromName(name));
    if (nature.some((word) => word !== '')) {
      texts.nature = nature;
      derived.push('nature');
    }
  }
  return derived;
}
