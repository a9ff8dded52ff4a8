import { fill } from '../../i18n/language';
import { readable } from '../../segmentation/fillText';
import type { Context, ShownSegment } from '../context';
import { formula, quoted } from '../live';
import { part, sentence } from '../report/sentence';
import type { SpecCell } from '../sheetSpec';
import { overviewTexts as texts } from '../texts/overviewTexts';
import type { SegmentTable } from './segmentTable';
import { nameOfField } from '../nameOfField';

/** The segment that weighs more in value than in number, by the widest margin. */
export function leadingSegment(segments: readonly ShownSegment[]): ShownSegment | undefined {
  const customers = segments.reduce((sum, { count }) => sum + count, 0);
  const value = segments.reduce((sum, segment) => sum + segment.value, 0);
  const surplus = ({ count, value: own }: ShownSegment): number => own / value - count / customers;
  return segments
    .filter((segment) => segment.index >= 0 && segment.count > 0 && surplus(segment) > 0)
    .sort((a, b) => surplus(b) - surplus(a))[0];
}

/**
 * The one sentence that matters, live: which share of customers brings which share of value, and how many of
 * them may be lost. Falls back to the largest segment where there is no value, to a count for one segment.
 */
export function headline(context: Context, table: SegmentTable): SpecCell {
  const { segments, say, facts } = context;
  const filled = segments.filter(({ count }) => count > 0);
  const leader = facts.valueField === undefined ? undefined : leadingSegment(segments);
  if (filled.length > 1 && leader !== undefined) {
    const place = segments.indexOf(leader);
    const lead = sentence(say(texts.headline), {
      customers: part(table.at('countShare', place)),
      segment: table.labelAt(place),
      value: part(table.at('valueShare', place)),
      measure: quoted(measureName(context)),
    });
    return formula(
      table.has('risk')
        ? `${lead}&${atRisk(context, table.at('risk', place))}`
        : `${lead}&${quoted(say(texts.fullStop))}`,
    );
  }
  const largest = [...filled].sort((a, b) => b.count - a.count)[0];
  if (filled.length > 1 && largest !== undefined) {
    const place = segments.indexOf(largest);
    return formula(
      sentence(say(texts.headlineCount), {
        customers: part(table.at('countShare', place)),
        segment: table.labelAt(place),
      }),
    );
  }
  const segment = filled[0]?.label ?? '–';
  return context.table.rowCount === 1
    ? fill(say(texts.headlineSingle), { segment })
    : fill(say(texts.headlineOne), { count: readable(context.table.rowCount), segment });
}

/** The field that divided the customers, or else says what they are worth, inside a sentence. */
function measureName({ facts, input, say }: Context): string {
  const name = facts.valueField === undefined ? '' : say(nameOfField(facts.valueField, input));
  // "customer lifetime value", but not "cLV".
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** Formula text of the end of the sentence: how many of the leading segment may be lost, if any. */
function atRisk({ say }: Context, risk: string): string {
  const many = sentence(say(texts.headlineRisk), {}, { risk });
  return `IF(${risk}=0,${quoted(say(texts.headlineNoRisk))},IF(${risk}=1,${quoted(say(texts.headlineOneRisk))},${many}))`;
}
