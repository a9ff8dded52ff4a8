import type { Area, SheetSpec } from '../../scorecards/sheetSpec';

/** The workbook's setting that lists the sheets of this add-in. */
export const recordSetting = 'clientele.written';

/** The custom property that each of these sheets carries; its value is the sheet's token. */
export const markProperty = 'clientele.sheet';

/** A sheet of this add-in, as it was when it was written. */
export interface WrittenRecord {
  /** Ids change when another program saves the workbook; the token stays with the sheet. */
  readonly id: string;
  readonly token: string;
  /** The specification's key: which scorecard it is. */
  readonly key: string;
  /** Milliseconds since 1970-01-01 UTC; the same for all sheets of one run. */
  readonly written: number;
  /** What the add-in filled, from A1 on. All other cells are the user's. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly charts: number;
  /** As Excel took them; absent in records of earlier versions, as is the number of conditional formats. */
  readonly chartNames?: readonly string[];
  readonly conditionalFormats?: number;
  readonly tables: readonly { readonly key: string; readonly name: string; readonly area: Area }[];
  readonly digest: string;
}

/** The size, from A1 on, of what a specification fills. */
export function extentOf(spec: SheetSpec): { readonly rowCount: number; readonly columnCount: number } {
  const areas = [
    ...spec.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rowCount: cells.length,
      columnCount: cells[0]?.length ?? 0,
    })),
    ...(spec.charts ?? []).map(({ place }) => place),
  ];
  return {
    rowCount: Math.max(0, ...areas.map(({ row, rowCount }) => row + rowCount)),
    columnCount: Math.max(0, ...areas.map(({ column, columnCount }) => column + columnCount)),
  };
}

export function recordsText(records: readonly WrittenRecord[]): string {
  return JSON.stringify({ version: 1, sheets: records });
}

/** The records in a setting's value; none where it is not ours or of a later version. */
export function parseRecords(value: unknown): readonly WrittenRecord[] {
  if (typeof value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    if (!isObject(parsed) || parsed['version'] !== 1 || !Array.isArray(parsed['sheets'])) return [];
    return parsed['sheets'].filter(isRecord);
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is WrittenRecord {
  return (
    isObject(value) &&
    (['id', 'token', 'key', 'digest'] as const).every((name) => typeof value[name] === 'string') &&
    (['written', 'rowCount', 'columnCount', 'charts'] as const).every((name) =>
      Number.isFinite(value[name]),
    ) &&
    (value['chartNames'] === undefined || Array.isArray(value['chartNames'])) &&
    (value['conditionalFormats'] === undefined || Number.isFinite(value['conditionalFormats'])) &&
    Array.isArray(value['tables']) &&
    value['tables'].every(isTable)
  );
}

function isTable(value: unknown): boolean {
  if (!isObject(value) || typeof value['key'] !== 'string' || typeof value['name'] !== 'string') return false;
  const { area } = value as { area?: unknown };
  return (
    isObject(area) &&
    ['row', 'column', 'rowCount', 'columnCount'].every((name) => Number.isInteger(area[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
