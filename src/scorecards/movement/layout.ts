import type { Context } from '../context';
import { headRows } from '../report/pageHead';
import type { Former } from './former';
import { fitsMatrix, matrixLabels, type MatrixLabels } from './putMatrix';
import { sizeLabels } from './sizesTable';

const cardRows = 4;
const chartRows = 16;
/** Moves that are listed beside a matrix, and without one. */
const fewMoves = 10;
const manyMoves = 200;

/** Where everything begins (0-based rows): formulas name cells of sections further down. */
export interface MovementLayout {
  readonly notes: number;
  readonly cards: number;
  readonly hasSizes: boolean;
  readonly sizes: number;
  readonly chart: number;
  readonly chartRows: number;
  readonly hasMatrix: boolean;
  readonly labels: MatrixLabels;
  readonly counts: number;
  readonly values: number;
  readonly movesRow: number;
  readonly moves: Former['moves'];
  /** Where the customers that are gone begin; also where the printed page ends. */
  readonly gone: number;
  readonly end: number;
}

export function layoutOf(context: Context, former: Former): MovementLayout {
  const { segments, facts } = context;
  const labels = matrixLabels(context, former);
  const hasMatrix = fitsMatrix(labels);
  const today = new Set(segments.filter(({ index }) => index >= 0).map(({ label }) => label));
  const hasSizes = former.segments.some(({ label }) => today.has(label));
  const name = (index: number): string => segments.find((segment) => segment.index === index)?.label ?? '';
  const moves = former.moves
    .filter(({ from, to }) => from !== former.firstSeen && from !== name(to))
    .slice(0, hasMatrix ? fewMoves : manyMoves);

  let row = headRows;
  /** Takes so many rows, and gives where they begin. */
  const take = (rows: number): number => (row += rows) - rows;
  const noteCount = former.input.notes.length;
  const notes = take(noteCount === 0 ? 0 : noteCount + 1);
  const cards = take(cardRows);
  const sizes = take(hasSizes ? sizeLabels(context, former).length + 5 : 0);
  const chart = take(hasSizes ? chartRows : 0);
  const matrixRows = labels.rows.length + 5;
  const counts = take(hasMatrix ? matrixRows : 0);
  const values = take(hasMatrix && facts.valueField !== undefined ? matrixRows : 0);
  const movesRow = take(moves.length === 0 ? 0 : moves.length + 3);
  return {
    notes,
    cards,
    hasSizes,
    sizes,
    chart,
    chartRows,
    hasMatrix,
    labels,
    counts,
    values,
    movesRow,
    moves,
    gone: row,
    end: row,
  };
}
