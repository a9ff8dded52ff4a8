import type { CellValue } from '../../customers/cells';
import { languages } from '../../i18n/language';
import type { Segment } from '../segmentation';
import { earlierNames } from '../texts/earlierNames';
import { crossTexts } from '../texts/crossTexts';
import type { FormerSegment } from './formerRun';
import type { SegmentedCustomers } from './segmentedCustomers';

/** The customers of a former run as their table holds them: words instead of segments. */
export interface FormerCustomers {
  readonly ids: readonly string[];
  /** The words of the segment column, each once. */
  readonly labels: readonly string[];
  /** Index into `labels` of each customer, -1 where the cell is blank. */
  readonly membership: Int16Array;
  readonly value?: Float64Array;
}

/** Rows of identifier, segment and, where the table has it, value. */
export type FormerRows = readonly (readonly CellValue[])[];

/** Reads the cells of a former table; rows without an identifier are nobody. */
export function readFormerRows(rows: FormerRows, hasValue: boolean): FormerCustomers {
  const ids: string[] = [];
  const labels: string[] = [];
  const places = new Map<string, number>();
  const membership: number[] = [];
  const value: number[] = [];
  for (const [idCell = '', segmentCell = '', valueCell = ''] of rows) {
    const id = String(idCell).trim();
    if (id === '') continue;
    ids.push(id);
    const label = String(segmentCell).trim();
    let place = label === '' ? -1 : places.get(label);
    if (place === undefined) {
      place = labels.push(label) - 1;
      places.set(label, place);
    }
    membership.push(place);
    value.push(typeof valueCell === 'number' ? valueCell : NaN);
  }
  return {
    ids,
    labels,
    membership: Int16Array.from(membership),
    ...(hasValue ? { value: Float64Array.from(value) } : {}),
  };
}

/**
 * Gives former customers their segments: by the labels of the run that wrote them, else by the names of the segments
 * of today in any language. A word that is neither (somebody edited the cell) is a segment of its own.
 */
export function nameFormerSegments(
  former: FormerCustomers,
  known: readonly FormerSegment[],
  today: readonly Segment[],
): SegmentedCustomers {
  const segments: Segment[] = [];
  const places = new Map<string, number>();
  const keys = new Map<string, number>();
  const add = (key: string, name: Segment['name'], words: readonly string[]): void => {
    let place = keys.get(key);
    if (place === undefined) {
      place = segments.push({ key, name, rule: name }) - 1;
      keys.set(key, place);
    }
    for (const word of words) if (!places.has(word)) places.set(word, place);
  };
  for (const { key, label, name } of known) add(key, name, [label]);
  const inEvery = (name: Segment['name']): string[] => languages.map((language) => name[language]);
  for (const { key, name } of today) add(key, name, inEvery(name));
  const unplaced = inEvery(crossTexts.notPlaced);
  const placeOf = former.labels.map((label) => {
    if (unplaced.includes(label)) return -1;
    const today = places.get(earlierNames[label] ?? '');
    if (today !== undefined && !places.has(label)) return today;
    if (!places.has(label)) add(`label:${label}`, { 'en-US': label, 'zh-CN': label }, [label]);
    return places.get(label) ?? -1;
  });
  const membership = former.membership.map((label) => placeOf[label] ?? -1);
  return onlyUsed({
    ids: former.ids,
    segments,
    membership,
    ...(former.value ? { value: former.value } : {}),
  });
}

/** Without segments that nobody was in. */
function onlyUsed(customers: SegmentedCustomers & { readonly membership: Int16Array }): SegmentedCustomers {
  const used = new Set(customers.membership);
  const segments: Segment[] = [];
  const moved = customers.segments.map((segment, place) =>
    used.has(place) ? segments.push(segment) - 1 : -1,
  );
  return { ...customers, segments, membership: customers.membership.map((place) => moved[place] ?? -1) };
}
