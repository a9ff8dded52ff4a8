import { supports } from '../requirements';

export interface FoundPivots {
  /** Pivot tables with data of the sheets, as "Sheet: name": an add-in cannot give them other data. */
  readonly stuck: readonly string[];
  /** Sheets with pivot tables that this Excel cannot be asked about. */
  readonly unknown: readonly string[];
}

/** Pivot tables on other sheets that have their data from the sheets that `mentions` knows. */
export async function findPivots(
  context: Excel.RequestContext,
  others: readonly Excel.Worksheet[],
  mentions: (source: string) => boolean,
): Promise<FoundPivots> {
  for (const { pivotTables } of others) pivotTables.load('items/name');
  await context.sync();
  const pivots = others.flatMap((sheet) =>
    sheet.pivotTables.items.map((pivot) => ({ sheetName: sheet.name, pivot })),
  );
  if (!supports('chartSources')) {
    return { stuck: [], unknown: [...new Set(pivots.map(({ sheetName }) => sheetName))] };
  }
  const sources = pivots.map(({ pivot }) => pivot.getDataSourceString());
  if (pivots.length > 0) await context.sync();
  const stuck = pivots.flatMap(({ sheetName, pivot }, i) =>
    mentions(sources[i]?.value ?? '') ? [`${sheetName}: ${pivot.name}`] : [],
  );
  return { stuck, unknown: [] };
}
