import type { CustomerSet } from '../../customers/customerSet';
import type { FormerInput } from '../../scorecards/input';
import { fillText } from '../../segmentation/fillText';
import type { FormerTable } from '../../segmentation/movement/findFormerTables';
import { nameFormerSegments, type FormerCustomers } from '../../segmentation/movement/formerCustomers';
import { movementNotes } from '../../segmentation/movement/movementNotes';
import { isSame, transitionMatrix } from '../../segmentation/movement/transitionMatrix';
import type { Segmentation } from '../../segmentation/segmentation';
import { valueFieldOf } from '../../segmentation/valueField';
import { movementTexts as texts } from '../../segmentation/texts/movementTexts';
import type { MovementView, MoveView, SegmentationRequest } from './views';

/** Moves that the pane lists; the sheet lists more. */
const mostMoves = 5;

/** The earlier run that the worker holds. */
export interface Former {
  readonly table: FormerTable;
  readonly customers: FormerCustomers;
}

/** Who moved, as the pane shows it, and what the sheets need; null for these where nobody is in both runs. */
export function movementOf(
  former: Former,
  customers: CustomerSet,
  segmentation: Segmentation,
  request: SegmentationRequest,
): { readonly view: MovementView; readonly input: FormerInput | null } {
  const { table } = former;
  const before = nameFormerSegments(former.customers, table.run?.segments ?? [], segmentation.segments);
  const field = valueFieldOf(customers, segmentation);
  const value = field === undefined ? undefined : customers.numbers[field];
  const matrix = transitionMatrix(before, {
    ids: customers.ids,
    segments: segmentation.segments,
    membership: segmentation.membership,
    ...(value === undefined ? {} : { value }),
  });
  const { rows, columns, counts, both, newcomers, leavers } = matrix;
  const isFound = both > 0;
  const notes = isFound ? movementNotes(table.run, request) : [noteNobody(former, customers)];
  const hasValue = before.value !== undefined && value !== undefined;
  const moves = rows
    .slice(0, -1)
    .flatMap((from, row) =>
      columns.slice(0, -1).map((to, column): MoveView & { readonly isMove: boolean } => ({
        isMove: !isSame(from, to),
        from: from.name,
        to: to.name,
        count: counts[row]?.[column] ?? 0,
        value: value === undefined ? null : (matrix.values[row]?.[column] ?? 0),
        valueBefore: hasValue ? (matrix.valuesBefore[row]?.[column] ?? 0) : null,
      })),
    )
    .filter(({ isMove, count }) => isMove && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostMoves)
    .map(({ from, to, count, value: now, valueBefore }) => ({ from, to, count, value: now, valueBefore }));
  const isComparable = rows.some((row) => columns.some((column) => isSame(row, column)));
  const view: MovementView = {
    table: table.name,
    both,
    newcomers,
    leavers,
    leaversValue: hasValue ? sumOf(matrix.values.map((line) => line.at(-1) ?? 0)) : null,
    stayed: Number.isNaN(matrix.stayed) || !isComparable ? null : matrix.stayed,
    rows: rows.map(({ name }) => name),
    columns: columns.map(({ name }) => name),
    counts,
    values: value === undefined ? null : matrix.values,
    moves,
    notes,
  };
  const input: FormerInput = {
    customers: before,
    table: table.name,
    sheetName: table.sheetName,
    day: table.run?.day ?? null,
    notes,
  };
  return { view, input: isFound ? input : null };
}

function noteNobody(
  { table, customers: { ids } }: Former,
  customers: CustomerSet,
): MovementView['notes'][number] {
  const hasIds = customers.layout === 'log' || customers.texts.id !== undefined;
  const text = hasIds
    ? fillText(texts.nobody, { table: table.name, examples: ids.slice(0, 3).join(', ') })
    : texts.noIds;
  return { severity: 'warning', text };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
