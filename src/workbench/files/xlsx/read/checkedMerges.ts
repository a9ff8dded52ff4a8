import { formatArea } from '../../../workbook/address';
import type { AreaModel } from '../../../workbook/model';
import { fileLimits } from '../../fileLimits';
import type { Losses } from '../../losses';
import { quotedSheetName } from '../address';

/**
 * Merged areas of a workbook's sheets that can be shown: of which none lies over another, and not more cells altogether
 * than the grid has room for, since it keeps a word for each.
 */
export class MergeCheck {
  private cells = 0;

  constructor(private readonly losses: Losses) {}

  kept(areas: readonly AreaModel[], sheet: string): readonly AreaModel[] {
    const covered = new Set<number>();
    return areas.filter((area) => {
      const fits = this.isRoomFor(area) && isFree(area, covered);
      if (fits) this.cover(area, covered);
      else this.losses.add('mergesLeftOut', `${quotedSheetName(sheet)}!${formatArea(area)}`);
      return fits;
    });
  }

  private isRoomFor({ rowCount, columnCount }: AreaModel): boolean {
    return this.cells + rowCount * columnCount <= fileLimits.mergedCells;
  }

  private cover(area: AreaModel, covered: Set<number>): void {
    for (const cell of cellsOf(area)) covered.add(cell);
    this.cells += area.rowCount * area.columnCount;
  }
}

function isFree(area: AreaModel, covered: ReadonlySet<number>): boolean {
  if (covered.size === 0) return true;
  for (const cell of cellsOf(area)) if (covered.has(cell)) return false;
  return true;
}

function* cellsOf({ row, column, rowCount, columnCount }: AreaModel): Generator<number> {
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) yield r * fileLimits.columns + c;
  }
}
