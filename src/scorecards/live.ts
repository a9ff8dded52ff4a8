import type { SpecCell } from './sheetSpec';
import type { CustomersTable } from './table/customersTable';

/** What stands in a cell whose number does not exist (the mean of nobody). */
export const noNumber = '–';

/** Formula text of a total over the Customers table; `segment` is the address of a cell with a label. */
export interface Live {
  readonly count: (segment?: string) => string;
  readonly sum: (key: string, segment?: string) => string;
  readonly mean: (key: string, segment?: string) => string;
  /** Customers whose cell meets a criterion such as `">=3"`. */
  readonly countWhere: (key: string, criterion: string, segment?: string) => string;
  readonly sumWhere: (sum: string, key: string, criterion: string) => string;
}

export function live(table: CustomersTable): Live {
  const of = table.reference;
  return {
    count: (segment) =>
      segment === undefined ? `ROWS(${of('id')})` : `COUNTIFS(${of('segment')},${segment})`,
    sum: (key, segment) =>
      segment === undefined ? `SUM(${of(key)})` : `SUMIFS(${of(key)},${of('segment')},${segment})`,
    mean: (key, segment) =>
      segment === undefined ? `AVERAGE(${of(key)})` : `AVERAGEIFS(${of(key)},${of('segment')},${segment})`,
    countWhere: (key, criterion, segment) =>
      `COUNTIFS(${of(key)},"${criterion}"${segment === undefined ? '' : `,${of('segment')},${segment}`})`,
    sumWhere: (sum, key, criterion) => `SUMIFS(${of(sum)},${of(key)},"${criterion}")`,
  };
}

/** A cell that computes. */
export function formula(text: string): SpecCell {
  return { formula: `=${text}` };
}

/** A cell that computes, or shows a dash where there is nothing to divide by or to average. */
export function guarded(text: string): SpecCell {
  return formula(`IFERROR(${text},"${noNumber}")`);
}

/** A change that is shown in whole per cent: what would read as 0 % with an arrow is none. */
export function changeOf(text: string): string {
  return `IF(ROUND(${text},2)=0,0,${text})`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
