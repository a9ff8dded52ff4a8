import { buildCustomers } from '../../src/customers/buildCustomers';
import type { CellValue } from '../../src/customers/cells';
import type { ColumnMapping } from '../../src/customers/columnMapping';
import type { CustomerSet } from '../../src/customers/customerSet';
import { recognizeColumns } from '../../src/customers/recognizeColumns';
import { gridOf } from './customers';

export type List = readonly (readonly CellValue[])[];

/** A list from lines of text, as a CSV file brings it: what is a number is a number, '' is blank. */
export function listOf(text: string): List {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell): CellValue => {
          const trimmed = cell.trim();
          return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
        }),
    );
}

/** The same list with its columns in every rotation and backwards. */
export function shuffled(list: List): readonly List[] {
  const width = list[0]?.length ?? 0;
  const turned = Array.from({ length: width }, (_, by) =>
    list.map((row) => [...row.slice(by), ...row.slice(0, by)]),
  );
  return [...turned, list.map((row) => row.toReversed())];
}

/** The customers of a list as the pane reads it, with a person's answers. */
export function readList(list: List, answers: ColumnMapping['answers'] = {}): CustomerSet {
  const grid = gridOf(list);
  return buildCustomers(grid, { ...recognizeColumns(grid).mapping, answers });
}

/** The value of each customer, by identifier. */
export function valuesOf(set: CustomerSet): Readonly<Record<string, number>> {
  return Object.fromEntries(set.ids.map((id, customer) => [id, set.numbers.value?.[customer] ?? NaN]));
}

/** The purchases of each customer, by identifier. */
export function purchasesOf(set: CustomerSet): Readonly<Record<string, number>> {
  return Object.fromEntries(set.ids.map((id, customer) => [id, set.numbers.frequency?.[customer] ?? NaN]));
}
