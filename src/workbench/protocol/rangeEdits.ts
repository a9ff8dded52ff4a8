import { intersect, wholeSheet } from '../workbook/area';
import { HostError, notImplemented } from '../workbook/hostError';
import type { LinkModel } from '../workbook/model';
import { moveCells } from '../workbook/moveCells';
import type { CellInput } from '../workbook/sheetCells';
import { linkKey } from '../workbook/sheetExtras';
import type { Arguments } from './arguments';
import { clearConditionalFormats } from './clearConditionalFormats';
import { clearValidation } from './dataValidation';
import { toApiValue } from './rangeReads';
import { isUnbounded, requireWritable, type RangeTarget } from './rangeTarget';

/** `range.values = …` and `range.formulas = …`: both are read as typed. */
export function writeContents(target: RangeTarget, args: Arguments): void {
  requireWritable(target.sheet);
  if (isUnbounded(target)) throw new HostError('InvalidArgument');
  const input = args.raw();
  if (!isCellInput(input) && !Array.isArray(input)) throw new HostError('InvalidArgument');
  target.sheet.cells.write(target.area, input as CellInput | CellInput[][]);
}

function isCellInput(value: unknown): value is CellInput {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** `range.numberFormat = …`: one format, or one for each cell; null leaves a cell's. */
export function writeNumberFormats(target: RangeTarget, args: Arguments): void {
  requireWritable(target.sheet);
  if (isUnbounded(target)) throw new HostError('InvalidArgument');
  const input = singleOf(args.raw());
  const { formats } = target.sheet;
  if (typeof input === 'string') {
    formats.patch(target.area, { numberFormat: input });
    return;
  }
  const rows = args.array() as readonly (readonly (string | null)[])[];
  const { area } = target;
  if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) {
    throw new HostError('InvalidArgument');
  }
  const patches = new Map<string | null, { readonly numberFormat?: string }>();
  formats.patchEach(area, (row, column) => {
    const format = rows[row - area.row]?.[column - area.column] ?? null;
    let patch = patches.get(format);
    if (!patch) patches.set(format, (patch = format === null ? {} : { numberFormat: format }));
    return patch;
  });
}

/** One value for all cells, which may come as a grid of one. */
function singleOf(input: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : input;
}

/** `range.clear(applyTo)`. */
export function clearRange(target: RangeTarget, args: Arguments): void {
  requireWritable(target.sheet);
  const what = args.isMissing()
    ? 'All'
    : args.word(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']);
  if (what === 'ResetContents') throw notImplemented('Range.clear of ResetContents');
  const { sheet, area } = target;
  if (what === 'All' || what === 'Contents') sheet.cells.clearContents(area);
  if (what === 'All' || what === 'Formats') {
    sheet.formats.clear(area);
    clearConditionalFormats(sheet, area);
  }
  if (what === 'All') clearValidation(target);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    for (const [key, link] of sheet.extras.links) {
      if (intersect(area, { row: link.row, column: link.column, rowCount: 1, columnCount: 1 })) {
        sheet.extras.links.delete(key);
      }
    }
    sheet.workbook.changes.emit({ kind: 'links', sheetId: sheet.id });
  }
}

/** `range.insert(shift)` and `range.delete(shift)`, by the engine's commands, which also move formulas' references. */
export async function shiftCells(
  target: RangeTarget,
  args: Arguments,
  kind: 'insert' | 'delete',
): Promise<void> {
  const { sheet, area } = target;
  requireWritable(sheet);
  const shift = kind === 'insert' ? args.word(['Down', 'Right']) : args.word(['Up', 'Left']);
  await moveCells(sheet, area, kind, shift);
  sheet.workbook.tables.followHeaders(sheet.id, wholeSheet);
}

export function readLink({ sheet, area }: RangeTarget): object | null {
  const link = sheet.extras.links.get(linkKey(area.row, area.column));
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(toApiValue(sheet.cells.value(area.row, area.column))),
  };
}

/** `range.hyperlink = {…}`: the link, its text and Excel's look of a link. */
export function writeLink({ sheet, area }: RangeTarget, args: Arguments): void {
  requireWritable(sheet);
  const value = args.record();
  const text = value['textToDisplay'];
  const optional = (name: string): string | undefined => {
    const part = value[name];
    return typeof part === 'string' && part !== '' ? part : undefined;
  };
  const [address, location, screenTip] = [
    optional('address'),
    optional('documentReference'),
    optional('screenTip'),
  ];
  if (address === undefined && location === undefined) throw new HostError('InvalidArgument');
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const link: LinkModel = {
        row,
        column,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { location }),
        ...(screenTip === undefined ? {} : { screenTip }),
      };
      sheet.extras.links.set(linkKey(row, column), link);
    }
  }
  if (typeof text === 'string' && text !== '') sheet.cells.write(area, text);
  sheet.formats.patch(area, { fontColor: '#0563C1', underline: true });
  sheet.workbook.changes.emit({ kind: 'links', sheetId: sheet.id });
}
