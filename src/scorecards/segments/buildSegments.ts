import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { heights } from '../design/tokens';
import { formula } from '../live';
import { finishReport, nameWidth } from '../report/finishReport';
import { putNotShown } from '../report/notShown';
import { pageBreaks, titleRows } from '../report/pageBreaks';
import { marginsFor, pageHeightOf, rowsHeight } from '../report/pageHeight';
import { gridWidths } from '../report/grid';
import { pageHead } from '../report/pageHead';
import { measure, sentence } from '../report/sentence';
import { SheetBuilder } from '../sheetBuilder';
import type { SheetSpec, SpecCell } from '../sheetSpec';
import { segmentsTexts as texts } from '../texts/segmentsTexts';
import { type HeatMap, putHeatMap } from './heatMap';
import { putSegmentBlock } from './putSegmentBlock';
import {
  blockLayout,
  blockOrder,
  firstBlockRow,
  notShownRow,
  segmentBlockRow,
  segmentsMissing,
} from './segmentBlocks';

function headSentence(context: Context, map: HeatMap): SpecCell {
  const { segments, say, table, facts } = context;
  // What divided the customers, where that was their lifetime value.
  const value =
    (facts.valueField === 'clv' ? map.indicator('lifetimeValue') : undefined) ?? map.indicator('value');
  const filled = segments.filter(({ count }) => count > 0).length;
  if (filled === 1) return fill(say(texts.sentenceOne), { count: table.rowCount });
  if (value === undefined || filled === 0)
    return fill(say(texts.sentenceCount), { count: table.rowCount, segments: filled });
  const best = `MAX(${value.range})`;
  return formula(
    sentence(say(texts.sentence), {
      segment: `INDEX(${map.labels},MATCH(${best},${value.range},0))`,
      ratio: measure(`${best}/${value.all}`),
    }),
  );
}

/** Scorecard 2: each segment against the whole, its profile, playbook and most valuable customers. */
export function buildSegments(context: Context): SheetSpec {
  const { segments, say } = context;
  const sheet = new SheetBuilder(context.language);
  const map = putHeatMap(sheet, context);
  pageHead(sheet, context, say(texts.title), headSentence(context, map));
  segments.forEach((_, place) => putSegmentBlock(sheet, context, place, map));
  putNotShown(sheet, notShownRow(context), context, segmentsMissing(context));
  sheet.height(notShownRow(context) - 1, heights.gap);
  sheet.height(firstBlockRow(context) - 1, heights.gap);
  const end = segmentBlockRow(context);
  const title = rowsHeight(sheet, 0, titleRows);
  const heightOf = (place: number): number => {
    const start = segmentBlockRow(context, place);
    return rowsHeight(sheet, start, start + blockLayout(context, place).height);
  };
  const widths = gridWidths(nameWidth(context));
  const tallest = Math.max(0, ...[...segments.keys()].map(heightOf));
  const fitting = marginsFor(widths, title + tallest);
  const page = pageHeightOf(widths, 'landscape', fitting);
  const parts = blockOrder(context).flatMap((place) => {
    const start = segmentBlockRow(context, place);
    // A segment that is too high for a page has what to do on a second one.
    const isWhole = title + heightOf(place) <= page;
    return isWhole ? [start] : [start, start + blockLayout(context, place).playbook];
  });
  return finishReport(sheet, context, {
    key: 'segments',
    name: say(texts.name),
    rows: end,
    pageBreaks: pageBreaks(sheet, parts, end, page),
    ...(fitting === undefined ? {} : { margins: fitting }),
  });
}
