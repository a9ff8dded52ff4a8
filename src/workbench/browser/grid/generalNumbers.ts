import { CellValueType, InterceptorEffectEnum, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { injectorOf, type Engine } from '../../workbook/engine';
import { generalText } from './generalText';

const defaultSize = 11;
const pixelsPerPoint = 4 / 3;
/** A digit of Arial and its like, of the font's size. */
const digitWidth = 0.556;
/** What the cell's sides take, in pixels. */
const padding = 4;

/** Shows numbers without a format as Excel does, rounded to what the column has room for. The engine lets them run over. */
export function showGeneralNumbers(engine: Engine): IDisposable {
  return injectorOf(engine)
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      // After number formats, which leave text: what is a number still has none.
      priority: InterceptCellContentPriority.DATA_VALIDATION,
      handler: (cell, { workbook, worksheet, row, col }, next) => {
        if (typeof cell?.v !== 'number' || cell.t !== CellValueType.NUMBER) return next(cell);
        const style = workbook.getStyles().get(cell.s);
        const digit = (style?.fs ?? defaultSize) * pixelsPerPoint * digitWidth;
        const room = (worksheet.getColumnWidth(col) - padding) / digit;
        if (String(cell.v).length <= room || worksheet.getMergedCell(row, col) !== null) return next(cell);
        return next({ ...cell, v: generalText(cell.v, room) });
      },
    });
}
