import { matchHeader } from '../../customers/matchHeader';
import { normalizeHeader } from '../../customers/normalizeText';
import type { FormerRun } from './formerRun';

/** A table of the workbook, by its headers. */
export interface TableHeaders {
  readonly name: string;
  readonly sheetName: string;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

/** A table that says in which segment customers were. */
export interface FormerTable {
  readonly name: string;
  readonly sheetName: string;
  readonly rowCount: number;
  /** Columns of the table, from 0. */
  readonly columns: { readonly id: number; readonly segment: number; readonly value: number | null };
  /** The run that wrote it, where the workbook still knows it: null for a table that was copied here. */
  readonly run: FormerRun | null;
}

/** Headers under which a segment stands: what the Customers sheet writes, and what people call it. */
const segmentHeaders = new Set(
  ['Segment', 'Customer segment', 'Former segment', '客户分群', '分群', '客户群', '细分', '客户细分'].map(
    normalizeHeader,
  ),
);

/**
 * The tables with which a new run can be compared: those that a run wrote, newest first, then any other with a column
 * of identifiers and one of segments, such as a Customers table copied from last quarter's workbook.
 */
export function findFormerTables(
  tables: readonly TableHeaders[],
  runs: readonly FormerRun[],
): readonly FormerTable[] {
  const found = tables.flatMap((table): readonly FormerTable[] => {
    const { name, sheetName, rowCount, headers } = table;
    const run = runs.find(({ table: written }) => written === name) ?? null;
    const columns = (run && columnsOfRun(headers, run)) ?? columnsByName(headers);
    return columns === null || rowCount === 0 ? [] : [{ name, sheetName, rowCount, columns, run }];
  });
  const newest = (table: FormerTable): number => table.run?.day ?? -Infinity;
  // Of one day's runs, the later table; sorting is stable.
  return found.reverse().sort((a, b) => (newest(b) > newest(a) ? 1 : newest(b) < newest(a) ? -1 : 0));
}

function columnsOfRun(headers: readonly string[], run: FormerRun): FormerTable['columns'] | null {
  const id = headers.indexOf(run.headers.id);
  const segment = headers.indexOf(run.headers.segment);
  if (id < 0 || segment < 0) return null;
  const value = run.headers.value === null ? -1 : headers.indexOf(run.headers.value);
  return { id, segment, value: value < 0 ? null : value };
}

function columnsByName(headers: readonly string[]): FormerTable['columns'] | null {
  const segment = headers.findIndex((header) => segmentHeaders.has(normalizeHeader(header)));
  const best = (fields: readonly string[]): number => {
    for (const field of fields) {
      const column = headers.findIndex((header) => matchHeader(header)[0]?.field === field);
      if (column >= 0) return column;
    }
    return -1;
  };
  const id = best(['id']);
  if (segment < 0 || id < 0) return null;
  const value = best(['value', 'clv']);
  return { id, segment, value: value < 0 ? null : value };
}
