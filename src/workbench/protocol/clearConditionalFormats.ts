import { intersect, without } from '../workbook/area';
import { withFormulas } from '../workbook/conditionalFormulas';
import { eraseConditionalFormat } from '../workbook/hostConditionalFormats';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel, ConditionalFormatModel } from '../workbook/model';
import { movedFormula } from '../workbook/movedFormula';
import { redraw } from './conditionalFormatTarget';

/** Takes conditional formats away from an area; they go on in the cells beside it. */
export function clearConditionalFormats(sheet: HostSheet, area: AreaModel): void {
  const { extras, workbook } = sheet;
  const touched = extras.conditionalFormats.filter(({ model }) => intersect(model.area, area) !== undefined);
  if (touched.length === 0) return;
  for (const format of touched) {
    eraseConditionalFormat(sheet, format.id);
    const parts = without(format.model.area, area).map((part) => partOf(format.model, part));
    const at = extras.conditionalFormats.indexOf(format);
    const [first, ...others] = parts.map((model, index) => ({
      id: index === 0 ? format.id : workbook.ids.take(),
      model,
    }));
    const left = first === undefined ? [] : [first, ...others];
    extras.conditionalFormats.splice(at, 1, ...left);
    for (const part of left) redraw({ sheet, id: part.id }, part);
  }
}

/** What is relative in a rule's formulas counts from the first cell of its area. */
function partOf(model: ConditionalFormatModel, area: AreaModel): ConditionalFormatModel {
  const [rows, columns] = [area.row - model.area.row, area.column - model.area.column];
  return withFormulas({ ...model, area }, (formula) => movedFormula(formula, rows, columns));
}
