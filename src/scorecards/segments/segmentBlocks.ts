import type { Context } from '../context';
import type { Missing } from '../report/notShown';
import { segmentsTexts as texts } from '../texts/segmentsTexts';
import { collectIndicators } from './indicators';
import { topCount } from './topCustomers';

/** The 4C fields, in the order of the name. */
export const fourC = ['customerC', 'costC', 'convenienceC', 'communicationC'] as const;

/** Rows of a segment's block, counted from its heading. */
export interface BlockLayout {
  readonly indicators: number;
  readonly fourC: number;
  readonly playbook: number;
  readonly top: number;
  readonly height: number;
}

/** The fewest rows that a chart beside the indicators needs. */
const chartRows = 14;

export function hasFourC({ facts }: Context): boolean {
  return fourC.every((field) => facts.has(field));
}

/** One or two bars would say no more than the table beside them. */
const fewestBars = 3;

export function hasChart(context: Context): boolean {
  return hasFourC(context) || collectIndicators(context).indicators.length >= fewestBars;
}

/** Nobody is there: the block says so, and what to do should somebody come; there is no profile to show. */
export function isEmpty({ segments }: Context, segment: number): boolean {
  return segments[segment]?.count === 0;
}

export function blockLayout(context: Context, segment: number): BlockLayout {
  const { input, facts, segments } = context;
  const indicators = 3;
  const strategy = input.strategies?.[segments[segment]?.index ?? -1];
  const playbookRows = strategy === undefined ? 0 : strategy.points.length + 2;
  if (isEmpty(context, segment)) {
    const playbook = indicators + 1;
    const top = playbook + playbookRows;
    return { indicators, fourC: indicators, playbook, top, height: top + 1 };
  }
  const indicatorRows = collectIndicators(context).indicators.length + 1;
  const fourCAt = indicators + indicatorRows;
  const fourCRows = hasFourC(context) ? fourC.length + 1 : 0;
  const beside = hasChart(context) ? chartRows : 0;
  const playbook = Math.max(fourCAt + fourCRows, indicators + beside) + 1;
  const top = playbook + playbookRows;
  const topRows = facts.valueField === undefined ? 0 : topCount(context) + 1;
  return { indicators, fourC: fourCAt, playbook, top, height: top + topRows + 1 };
}

/** Sheet rows (0-based) of the heat map's heading, and of the first block. */
export const heatMapRow = 5;

/** What the data cannot say of segments: of the ten indicators, and the four Cs. */
export function segmentsMissing(context: Context): Missing[] {
  const { missing } = collectIndicators(context);
  return hasFourC(context)
    ? [...missing]
    : [...missing, { what: texts.fourC, fields: fourC, needsAll: true }];
}

/** Sheet row (0-based) below the indicators, where stands which of them the data cannot give. */
export function notShownRow({ segments }: Context): number {
  return heatMapRow + segments.length + 5;
}

export function firstBlockRow(context: Context): number {
  const missing = segmentsMissing(context).length;
  return notShownRow(context) + (missing === 0 ? 0 : missing + 1) + 1;
}

/**
 * Segments in the order of their blocks. Those without customers come first: they are short, and there is room for
 * them below the indicators, where any other would begin a page; behind it they would take one of their own.
 */
export function blockOrder(context: Context): number[] {
  const places = [...context.segments.keys()];
  return [
    ...places.filter((place) => isEmpty(context, place)),
    ...places.filter((place) => !isEmpty(context, place)),
  ];
}

/** Sheet row (0-based) where a segment's block begins; of none, the row below them all. */
export function segmentBlockRow(context: Context, segment?: number): number {
  let row = firstBlockRow(context);
  for (const place of blockOrder(context)) {
    if (place === segment) return row;
    row += blockLayout(context, place).height;
  }
  return row;
}
