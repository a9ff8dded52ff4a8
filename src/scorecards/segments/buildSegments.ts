import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { formula } from '../live';
import { finishReport, nameWidth } from '../report/finishReport';
import { putNotShown, type Missing } from '../report/notShown';
import { pageBreaks, titleRows } from '../report/pageBreaks';
import { pageHeight, rowsHeight } from '../report/pageHeight';
import { pageHead } from '../report/pageHead';
import { measure, sentence } from '../report/sentence';
import { SheetBuilder } from '../sheetBuilder';
import type { SheetSpec, SpecCell } from '../sheetSpec';
import { segmentsTexts as texts } from '../texts/segmentsTexts';
import { type HeatMap, putHeatMap } from './heatMap';
import { collectIndicators } from './indicators';
import { putSegmentBlock } from './putSegmentBlock';
import { blockLayout, fourC, hasFourC, segmentBlockRow } from './segmentBlocks';

function headSentence(context: Context, map: HeatMap): SpecCell {
  const { segments, say, table } = context;
  const value = map.indicator('value');
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
  const missing: Missing[] = [...collectIndicators(context).missing];
  if (!hasFourC(context)) missing.push({ what: texts.fourC, fields: fourC, needsAll: true });
  const end = putNotShown(
    sheet,
    context.segments.length === 0 ? 20 : segmentBlockRow(context, segments.length),
    context,
    missing,
  );
  const page = pageHeight(nameWidth(context));
  const parts = segments.flatMap((_, place) => {
    const [start, next] = [segmentBlockRow(context, place), segmentBlockRow(context, place + 1)];
    // A segment that is too high for a page has what to do on a second one.
    const isWhole = rowsHeight(sheet, 0, titleRows) + rowsHeight(sheet, start, next) <= page;
    return isWhole ? [start] : [start, start + blockLayout(context, place).playbook];
  });
  return finishReport(sheet, context, {
    key: 'segments',
    name: say(texts.name),
    rows: end,
    pageBreaks: pageBreaks(sheet, [...parts, segmentBlockRow(context, segments.length)], end, page),
  });
}
