import type { TableModel } from '../../../workbook/model';
import { areaOfAddress } from '../address';
import { attribute, childElement, childElements, flag, unescapeHex, type XmlElement } from '../xml';

/** A table of its part; undefined for a part that names no area. */
export function readTable(root: XmlElement | undefined): TableModel | undefined {
  const area = areaOfAddress(attribute(root, 'ref') ?? '');
  if (!root || !area) return undefined;
  const style = childElement(root, 'tableStyleInfo');
  return {
    id: `table${attribute(root, 'id') ?? ''}`,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    columns: childElements(childElement(root, 'tableColumns')).map((column) =>
      unescapeHex(attribute(column, 'name') ?? ''),
    ),
    style: attribute(style, 'name') ?? '',
    showHeaders: attribute(root, 'headerRowCount') !== '0',
    showTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilter: childElement(root, 'autoFilter') !== undefined,
    showBandedRows: flag(attribute(style, 'showRowStripes')),
    ...(flag(attribute(style, 'showColumnStripes')) ? { showBandedColumns: true } : {}),
    ...(flag(attribute(style, 'showFirstColumn')) ? { highlightFirstColumn: true } : {}),
    ...(flag(attribute(style, 'showLastColumn')) ? { highlightLastColumn: true } : {}),
  };
}
