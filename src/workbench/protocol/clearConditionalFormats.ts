import { intersect, without } from '../workbook/area';
import { areasOf, relativeTo, withAreas } from '../workbook/conditionalAreas';
import { eraseConditionalFormat } from '../workbook/hostConditionalFormats';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel } from '../workbook/model';
import { redraw } from './conditionalFormatTarget';

/** Takes conditional formats away from an area; they go on in the cells beside it. */
export function clearConditionalFormats(sheet: HostSheet, area: AreaModel): void {
  const { extras, workbook } = sheet;
  const touched = extras.conditionalFormats.filter(({ model }) =>
    areasOf(model).some((one) => intersect(one, area) !== undefined),
  );
  if (touched.length === 0) return;
  for (const format of touched) {
    eraseConditionalFormat(sheet, format.id);
    const parts = areasOf(format.model)
      .flatMap((one) => without(one, area))
      .flatMap((part) => withAreas(relativeTo(format.model, part), [part]) ?? []);
    const at = extras.conditionalFormats.indexOf(format);
    const [first, ...others] = parts.map((model, index) => ({
      id: index === 0 ? format.id : workbook.ids.take(),
      model,
    }));
    const left = first === undefined ? [] : [first, ...others];
    extras.conditionalFormats.splice(at, 1, ...left);
    for (const part of left) redraw({ sheet }, part);
  }
}
