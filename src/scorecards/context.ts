import type { FieldName } from '../customers/fields';
import type { Language, Text } from '../i18n/language';
import { numberFormats, type NumberFormats } from './design/numberFormats';
import { collectFacts, type Facts } from './facts';
import type { ScorecardInput } from './input';
import { live, type Live } from './live';
import { collectFormer, type Former } from './movement/former';
import { segmentLabels } from './segmentLabels';
import { customerOrder, customersTable, type CustomersTable } from './table/customersTable';
import { tableColumns } from './table/tableColumns';
import { nameOfField } from './nameOfField';

/** A segment as the sheets show it. */
export interface ShownSegment {
  /** Index in the segmentation; -1 for customers that it could not place. */
  readonly index: number;
  readonly label: string;
  readonly count: number;
  /** Sum of the value field; NaN without one. */
  readonly value: number;
}

/** Everything that the sheets share. */
export interface Context {
  readonly input: ScorecardInput;
  readonly language: Language;
  readonly formats: NumberFormats;
  readonly facts: Facts;
  readonly table: CustomersTable;
  readonly live: Live;
  /** In the segmentation's order, with one more for unplaced customers where there are any. */
  readonly segments: readonly ShownSegment[];
  /** The earlier run, where movements since are asked for. */
  readonly former: Former | undefined;
  readonly say: (text: Text) => string;
  /** What the sheets call a field: its header in the data, or else its own name. */
  readonly fieldName: (field: FieldName) => string;
}

function showSegments(
  input: ScorecardInput,
  facts: Facts,
  labels: ReturnType<typeof segmentLabels>,
): ShownSegment[] {
  const { membership } = input.segmentation;
  const value = facts.valueField === undefined ? undefined : facts.numbers(facts.valueField);
  const counts = new Float64Array(labels.segments.length + 1);
  const values = new Float64Array(labels.segments.length + 1);
  for (let customer = 0; customer < input.customers.count; customer += 1) {
    const member = membership[customer] ?? -1;
    const place = member < 0 ? labels.segments.length : member;
    counts[place] = (counts[place] ?? 0) + 1;
    const worth = value?.[customer] ?? NaN;
    if (Number.isFinite(worth)) values[place] = (values[place] ?? 0) + worth;
  }
  return [...labels.segments, labels.notPlaced]
    .map((label, place) => ({
      index: place < labels.segments.length ? place : -1,
      label,
      count: counts[place] ?? 0,
      value: value === undefined ? NaN : (values[place] ?? 0),
    }))
    .filter((segment) => segment.index >= 0 || segment.count > 0);
}

export function createContext(input: ScorecardInput): Context {
  const { customers, segmentation, language, currency } = input;
  const formats = numberFormats(language, currency);
  const facts = collectFacts(input);
  const labels = segmentLabels(segmentation, language);
  const value = facts.valueField === undefined ? undefined : facts.numbers(facts.valueField);
  const former = collectFormer(input, facts);
  const columns = tableColumns(input, facts, labels.segments, labels.notPlaced, formats, former);
  const order = customerOrder(segmentation.membership, customers.count, value);
  const table = customersTable(columns, order);
  return {
    input,
    language,
    formats,
    facts,
    table,
    live: live(table),
    segments: showSegments(input, facts, labels),
    former,
    say: (text) => text[language],
    fieldName: (field) => table.column(field)?.header ?? nameOfField(field, input)[language],
  };
}
