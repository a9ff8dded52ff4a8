import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Rows = Record<number, Record<number, unknown>>;

const methods = ['clearPreviousArrayFormulaCellData', 'mergeArrayFormulaCellData'] as const;
type Model = Record<(typeof methods)[number], (this: FormulaDataModel, data: unknown) => void>;

let installed = false;

/**
 * After each calculation the engine writes all that formulas spill over as JSON and reads it again, twice, only to have
 * an object of its own: 0.6 s for 100,000 cells, with this a quarter of it. The cells are new with each result and
 * nobody changes them, so it is enough to copy the rows.
 */
export function installSpillCopyFix(): void {
  if (installed) return;
  installed = true;
  const model = FormulaDataModel.prototype as unknown as Model;
  const matrix = ObjectMatrix.prototype as unknown as { getData: (this: ObjectMatrix<unknown>) => unknown };
  for (const name of methods) {
    const original = model[name];
    model[name] = function withQuickCopy(data) {
      const { getData } = matrix;
      matrix.getData = copyRows;
      try {
        original.call(this, data);
      } finally {
        matrix.getData = getData;
      }
    };
  }
}

function copyRows(this: ObjectMatrix<unknown>): Rows {
  const copy: Rows = {};
  for (const [row, cells] of Object.entries(this.getMatrix() as Rows)) copy[Number(row)] = { ...cells };
  return copy;
}
