import type { SheetSpec, SpecCell } from '../../../../src/scorecards/sheetSpec';
import { chunksOf } from '../../../../src/taskpane/worker/gridChunks';
import { createSpecCollector, piecesOf } from '../../../../src/taskpane/worker/specPieces';
import { customerGrid } from '../../../support/pane/customerGrid';

test('rows go to the worker in pieces and are the same there', () => {
  const { values } = customerGrid(20_000);
  const chunks = [...chunksOf(values)];
  expect(chunks.flat()).toEqual(values);
  expect(chunks.length).toBeGreaterThan(4);
  for (const chunk of chunks) expect(chunk.length * 9).toBeLessThanOrEqual(40_000);
});

test('sheets come back in pieces and are the same here', () => {
  const rows = (count: number): SpecCell[][] =>
    Array.from({ length: count }, (_, row) => [row, `text ${row}`, null, { formula: `=A${row + 1}` }]);
  const spec = (key: string, sizes: readonly number[]): SheetSpec => ({
    key,
    name: key,
    showGridlines: false,
    columnWidths: [10],
    blocks: sizes.map((size, index) => ({ row: index, column: 0, cells: rows(size) })),
    styles: [],
    print: { orientation: 'portrait', fitToWidth: 1 },
  });
  const specs = [spec('overview', [3, 0, 7]), spec('customers', [12_000]), spec('method', [])];
  const pieces = [...piecesOf(specs)];
  const collected = createSpecCollector();
  for (const piece of pieces) collected.add(piece);
  expect(collected.specs()).toEqual(specs);
  for (const piece of pieces) {
    const cells = piece.kind === 'rows' ? piece.rows.length * 4 : 0;
    expect(cells).toBeLessThanOrEqual(20_000);
  }
});
