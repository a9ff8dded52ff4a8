import type { NumberColumn, TextColumn } from './customerSet';
import type { FieldName } from './fields';
import { cellsOf } from './cellsOf';
import { cleanId } from './idKey';
import { indexIds } from './indexIds';
import { mergeDuplicates, type RowColumns } from './mergeDuplicates';
import { noteIds } from './noteIds';
import type { ReadContext } from './readContext';

/** The columns of customers, who they are and where they come from. */
export interface Customers {
  readonly columns: {
    readonly numbers: Partial<Record<FieldName, NumberColumn>>;
    readonly texts: Partial<Record<FieldName, TextColumn>>;
    readonly others: RowColumns['others'];
  };
  readonly ids: readonly string[];
  /** Sheet row of each customer: its first one. */
  readonly sheetRows: Int32Array;
  /** Customer of each row of the context. */
  readonly customer: Int32Array;
}

/**
 * Who the rows are: each a customer of its own, or, where a person wants rows of one identifier merged, one customer
 * for each identifier. Rows without identifier are always customers of their own.
 */
export function oneEach(context: ReadContext, columns: RowColumns): Customers {
  const { grid, rows, notes } = context;
  const sheetRows = rows.map((row) => grid.rowNumbers[row] ?? 0);
  const separate = new Int32Array(rows.length).map((_, row) => row);
  const idColumn = columns.texts.id;
  if (idColumn === undefined) {
    notes.finding('noIdColumn', 'info');
    return { columns, ids: Array.from(sheetRows, String), sheetRows, customer: separate };
  }
  const nameless = (row: number): string => `#${String(sheetRows[row] ?? 0)}`;
  const idOf = (row: number): string => {
    const id = idColumn[row] ?? '';
    return id === '' ? nameless(row) : cleanId(id);
  };
  const index = indexIds(idColumn);
  const { customer: sameId, ids: distinct } = index;
  const field = context.mapping.fields.indexOf('id');
  noteIds(notes, context.headerOf(field), cellsOf(context, field), index);
  const repeated = repeatedRows(sameId, distinct.length);
  const [way] =
    repeated.length === 0
      ? ['separate']
      : notes.ask({
          code: 'duplicates',
          options: [{ key: 'separate' }, { key: 'sum' }, { key: 'latest' }],
          standard: ['separate'],
          values: { ids: new Set(repeated.map((row) => sameId[row])).size, rows: repeated.length },
        });
  const isMerged = way === 'sum' || way === 'latest';
  const isRepeated = new Set(repeated);
  sameId.forEach((who, index) => {
    const row = sheetRows[index] ?? 0;
    if (who < 0) notes.row({ code: 'noId', row, excluded: false });
    else if (isRepeated.has(index)) {
      const code = isMerged ? 'mergedId' : 'duplicateId';
      notes.row({ code, row, value: idColumn[index] ?? '', excluded: false });
    }
  });
  if (!isMerged) return { columns, ids: Array.from(separate, idOf), sheetRows, customer: separate };
  const customer = renumbered(sameId);
  const { first, latest, ...merged } = mergeDuplicates(columns, customer, way);
  return {
    columns: { ...merged, texts: { ...merged.texts, id: Array.from(first, (row) => idColumn[row] ?? '') } },
    ids: Array.from(first, idOf),
    sheetRows: (way === 'latest' ? latest : first).map((row) => sheetRows[row] ?? 0),
    customer,
  };
}

/** Rows whose customer stands in an earlier row. */
function repeatedRows(customer: Int32Array, count: number): readonly number[] {
  const seen = new Uint8Array(count);
  const repeated: number[] = [];
  customer.forEach((who, row) => {
    if (who < 0) return;
    if (seen[who] === 1) repeated.push(row);
    seen[who] = 1;
  });
  return repeated;
}

/** Numbers without gaps in the order of the first rows; a row without customer (-1) gets one of its own. */
function renumbered(customer: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  let next = 0;
  return customer.map((who) => {
    if (who < 0) return next++;
    const known = numbers.get(who) ?? next++;
    numbers.set(who, known);
    return known;
  });
}
