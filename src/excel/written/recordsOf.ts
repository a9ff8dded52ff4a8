import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { Draft } from '../writing/draft';
import { digestOf } from './digest';
import { extentOf, type WrittenRecord } from './record';

/**
 * The records of the new sheets.
 *
 * @param specs what the add-in fills, without the user's cells that came along
 */
export async function recordsOf(
  context: Excel.RequestContext,
  { sheets, tables, names }: Draft,
  specs: readonly SheetSpec[],
  now: number,
): Promise<readonly WrittenRecord[]> {
  const present = specs.map(({ key }) => loadPresent(sheets[key]));
  await context.sync();
  const next: WrittenRecord[] = [];
  for (const [index, spec] of specs.entries()) {
    const id = sheets[spec.key]?.id ?? '';
    next.push({
      id,
      token: `${now.toString(36)}-${index}-${id}`,
      key: spec.key,
      written: now,
      ...extentOf(spec),
      charts: (spec.charts ?? []).length,
      ...present[index]?.(),
      tables: (spec.tables ?? [])
        .filter(({ key }) => tables.has(key))
        .map(({ key, name, area }) => ({ key, name: names.tables[key] ?? name, area })),
      digest: await digestOf(spec),
    });
  }
  return next;
}

/** Queues the question what a sheet holds beside cells; the answer stands after the next request. */
function loadPresent(
  sheet: Excel.Worksheet | undefined,
): () => Pick<WrittenRecord, 'chartNames' | 'conditionalFormats'> {
  if (sheet === undefined) return () => ({});
  sheet.charts.load('items/name');
  const rules = sheet.getRange().conditionalFormats.getCount();
  return () => ({
    chartNames: sheet.charts.items.map(({ name }) => name),
    conditionalFormats: rules.value,
  });
}
