import type { Block, SheetSpec, SpecCell } from '../../scorecards/sheetSpec';

type Rows = readonly (readonly SpecCell[])[];

/** A sheet without the cells of its blocks, or some rows of the block that follows. */
export type SpecPiece =
  | { readonly kind: 'sheet'; readonly spec: SheetSpec }
  | { readonly kind: 'rows'; readonly block: number; readonly rows: Rows };

/** Formulas are objects, which cost more to copy than plain cells. */
const cellsPerPiece = 20_000;

/** Sheets in pieces that can be sent from the worker without holding up the pane. */
export function* piecesOf(specs: readonly SheetSpec[]): Generator<SpecPiece> {
  for (const spec of specs) {
    yield {
      kind: 'sheet',
      spec: { ...spec, blocks: spec.blocks.map((block) => ({ ...block, cells: [] })) },
    };
    for (const [block, { cells }] of spec.blocks.entries()) {
      const size = Math.max(1, Math.floor(cellsPerPiece / Math.max(1, cells[0]?.length ?? 1)));
      for (let from = 0; from < cells.length; from += size) {
        yield { kind: 'rows', block, rows: cells.slice(from, from + size) };
      }
    }
  }
}

/** The reverse, in the pane: a piece at a time as they arrive, so that nothing is left to do at the end. */
export function createSpecCollector(): {
  readonly add: (piece: SpecPiece) => void;
  readonly specs: () => readonly SheetSpec[];
} {
  const sheets: { readonly spec: SheetSpec; readonly cells: (readonly SpecCell[])[][] }[] = [];
  return {
    add(piece) {
      if (piece.kind === 'sheet') {
        sheets.push({ spec: piece.spec, cells: piece.spec.blocks.map(() => []) });
        return;
      }
      const rows = sheets.at(-1)?.cells[piece.block];
      for (const row of piece.rows) rows?.push(row);
    },
    specs: () =>
      sheets.map(({ spec, cells }) => ({
        ...spec,
        blocks: spec.blocks.map((block, index): Block => ({ ...block, cells: cells[index] ?? [] })),
      })),
  };
}
