import type { CellError } from './cellError';

/** Thrown by the parts of a declaration that read cells themselves, with what the cell shall show. */
export class CellFailure extends Error {
  override readonly name = 'CellFailure';

  constructor(readonly cell: CellError) {
    super(cell.message('en-US'));
  }
}
