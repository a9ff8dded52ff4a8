import { isNullCell, type ICellData, type Nullable, type ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';

type Cells = ObjectMatrix<Nullable<ICellData>> | undefined;

/** The engine's own reading of one cell looks up eight things that are the same for all cells of a range. */
export type CellReader = (row: number, column: number) => Nullable<ICellData>;

/**
 * Reads the cells of a range as they stand in a calculation: its results so far, what spilled before, then the sheet.
 * Undefined where the engine has more to regard: cells spilled before that this calculation may take back, and what its
 * features put over cells; and where there is no such sheet.
 */
export function cellReader(reference: BaseReferenceObject): CellReader | undefined {
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  const hasFeatures = Object.values(reference.getRuntimeFeatureCellData()).some(
    (data) => data[unitId]?.[sheetId] != null,
  );
  const isSheetMissing = reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
  if (hasFeatures || isSheetMissing || reference.isMultiArea()) return undefined;
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const spillsAnew = Object.keys(reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {}).length > 0;
  if (spillsAnew && !isEmpty(spilled)) return undefined;
  const layers: Cells[] = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    spilled,
  ].filter((cells) => !isEmpty(cells));
  const sheet = (reference.getCurrentActiveSheetData() as { cellData?: Cells } | undefined)?.cellData;
  return (row, column) => {
    for (const cells of layers) {
      const cell = cells?.getValue(row, column);
      if (cell) return cell;
    }
    const cell = sheet?.getValue(row, column);
    return isNullCell(cell) ? undefined : cell;
  };
}

function isEmpty(cells: Cells): boolean {
  if (cells === undefined) return true;
  for (const row in cells.getMatrix()) if (row !== '') return false;
  return true;
}
