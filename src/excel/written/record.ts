import type { Area, SheetSpec } from '../../scorecards/sheetSpec';

/** Settings of the workbook that tell of the sheets of this add-in: one for each, so that two panes never lose each other's. */
const recordPrefix = 'clientele.written.';

/** The one list of all that earlier versions kept. */
const oldListSetting = 'clientele.written';

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

/** Queues the records of sheets that are finished. */
export function addRecords(context: Excel.RequestContext, records: readonly WrittenRecord[]): void {
  for (const record of records) {
    const text = JSON.stringify({ version: 1, sheets: [record] });
    context.workbook.settings.add(recordPrefix + record.token, text);
  }
}

/** Queues the end of records. What an earlier version's list says of a sheet that is gone means nothing. */
export function dropRecords(context: Excel.RequestContext, records: readonly WrittenRecord[]): void {
  // Added once more, it can be deleted even where somebody else has removed it.
  for (const { token } of records) context.workbook.settings.add(recordPrefix + token, '').delete();
}

export interface RecordsReading {
  readonly records: readonly WrittenRecord[];
  /** How many nobody can read: anybody may have edited them. */
  readonly misfits: number;
}

/** The records in all settings of the workbook; of later versions none. */
export function recordsIn(
  settings: readonly { readonly key: string; readonly value: unknown }[],
): RecordsReading {
  const own = settings.filter(({ key }) => key === oldListSetting || key.startsWith(recordPrefix));
  const readings = own.map(({ value }) => readList(value));
  const byToken = new Map(readings.flatMap(({ records }) => records.map((one) => [one.token, one] as const)));
  return {
    records: [...byToken.values()],
    misfits: readings.reduce((sum, { misfits }) => sum + misfits, 0),
  };
}

function readList(value: unknown): RecordsReading {
  const parsed = parseJson(value);
  if (isObject(parsed) && typeof parsed['version'] === 'number' && parsed['version'] > 1) {
    return { records: [], misfits: 0 };
  }
  const sheets = isObject(parsed) && parsed['version'] === 1 ? parsed['sheets'] : undefined;
  if (!Array.isArray(sheets)) return { records: [], misfits: 1 };
  const records = sheets.filter(isRecord);
  return { records, misfits: sheets.length - records.length };
}

function parseJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is WrittenRecord {
  return (
    isObject(value) &&
    (['id', 'token', 'key', 'digest'] as const).every((name) => typeof value[name] === 'string') &&
    Number.isFinite(value['written']) &&
    (['rowCount', 'columnCount', 'charts'] as const).every((name) => isCount(value[name])) &&
    (value['chartNames'] === undefined || isTexts(value['chartNames'])) &&
    (value['conditionalFormats'] === undefined || isCount(value['conditionalFormats'])) &&
    Array.isArray(value['tables']) &&
    value['tables'].every(isTable)
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isTable(value: unknown): boolean {
  if (!isObject(value) || typeof value['key'] !== 'string' || typeof value['name'] !== 'string') return false;
  const { area } = value as { area?: unknown };
  return isObject(area) && ['row', 'column', 'rowCount', 'columnCount'].every((name) => isCount(area[name]));
}

/** Of rows, columns or things on a sheet. */
function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_048_576;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
