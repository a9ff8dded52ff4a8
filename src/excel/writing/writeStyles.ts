import type { BorderSpec, CellStyle, SheetSpec } from '../../scorecards/sheetSpec';
import { bytesPerCall, type Batch } from './batch';
import { joinStyles } from './joinStyles';
import { onColumns, onRange, onRows } from './onRange';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const weights = { hairline: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Looks, widths, heights and merges: whole ranges, in the order of the specification. */
export async function writeStyles(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  for (const { start, count, value } of equalRuns(spec.columnWidths)) {
    onColumns(sheet, start, count, ({ format }) => (format.columnWidth = widthInPoints(value)));
    await batch.queued();
  }
  for (const { row, count, points } of equalHeights(spec.rowHeights ?? [])) {
    onRows(sheet, row, count, ({ format }) => (format.rowHeight = points));
    await batch.queued();
  }
  for (const area of spec.merges ?? []) {
    onRange(sheet, area, (range) => range.merge(false));
    await batch.queued();
  }
  for (const { area, style } of joinStyles(spec.styles)) {
    onRange(sheet, area, (range) => applyStyle(range, style));
    await batch.queued(Object.keys(style).length * bytesPerCall);
  }
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) {
    // One format for the whole range, without sending a copy for every cell.
    range.numberFormat = style.numberFormat as unknown as string[][];
  }
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  applyBorder(format.borders, 'EdgeTop', style.borderTop);
  applyBorder(format.borders, 'EdgeBottom', style.borderBottom);
  applyBorder(format.borders, 'InsideHorizontal', style.borderInside);
}

function applyBorder(
  borders: Excel.RangeBorderCollection,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  spec: BorderSpec | undefined,
): void {
  if (spec === undefined) return;
  const border = borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = weights[spec.weight];
  border.color = spec.color;
}

/** Excel's character widths are pixels of the default font's zero, 7, plus 5 of padding; Office.js takes points. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function equalRuns(values: readonly number[]): { start: number; count: number; value: number }[] {
  const runs: { start: number; count: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ start: i, count: 1, value });
  });
  return runs;
}

function equalHeights(
  heights: NonNullable<SheetSpec['rowHeights']>,
): { row: number; count: number; points: number }[] {
  const runs: { row: number; count: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const last = runs.at(-1);
    if (last?.points === points && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1, points });
  }
  return runs;
}
