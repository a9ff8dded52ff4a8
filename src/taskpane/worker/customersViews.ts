import type { CellGrid } from '../../customers/cells';
import type { ColumnGuess, ColumnMapping, Recognition } from '../../customers/columnMapping';
import type { CustomerSet, Finding, RowNote } from '../../customers/customerSet';
import { countFilled } from '../../customers/countFilled';
import type { DerivedField } from '../../customers/derivations';
import { describeDerivation } from '../../customers/describeDerivation';
import { fieldNames } from '../../customers/fields';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import { findingTexts } from '../../customers/texts/findingTexts';
import { noteTexts } from '../../customers/texts/noteTexts';
import { fill, type Text } from '../../i18n/language';
import { questionView } from './questionView';
import type { BuildView, ColumnsView, DerivableView, FindingView, NoteView, ReadingView } from './views';

const reasonTexts: Readonly<Record<ColumnGuess['reason'], Text | null>> = {
  header: { 'en-US': 'By its header', 'zh-CN': '依据标题' },
  headerPart: { 'en-US': 'By a word in its header', 'zh-CN': '依据标题中的词' },
  content: { 'en-US': 'By its cells', 'zh-CN': '依据内容' },
  layout: { 'en-US': 'By the other columns', 'zh-CN': '依据其他列' },
  none: null,
};

export function columnsView(
  { mapping, columns, findings }: Recognition,
  { following }: Pick<CellGrid, 'following'> = {},
): ColumnsView {
  return {
    following: following ?? null,
    mapping,
    columns: columns.map(({ column, header, field, reason, examples }) => ({
      index: column,
      header,
      examples: examples.slice(0, 3),
      field,
      because: field === null ? null : reasonTexts[reason],
    })),
    findings: findings.map(findingView),
  };
}

export function buildView(set: CustomerSet, mapping: ColumnMapping): BuildView {
  const excluded = new Set<number>();
  let cellsChanged = 0;
  for (const note of set.notes) {
    if (note.excluded) excluded.add(note.row);
    else cellsChanged++;
  }
  return {
    customers: set.count,
    rowsRead: set.source.rowCount,
    rowsExcluded: excluded.size,
    cellsChanged,
    asOf: set.asOf,
    hasDates:
      mapping.layout === 'log' ||
      mapping.fields.includes('lastPurchase') ||
      mapping.fields.includes('firstPurchase'),
    numericFields: fieldNames.filter((field) => set.numbers[field] !== undefined),
    // What happened to single rows is said row by row.
    findings: set.findings.filter(({ code }) => !(code in noteTexts)).map(findingView),
    noteCount: set.notes.length,
    derivable: (set.derivable ?? []).map((derived) => derivableView(derived, set)),
    questions: (set.questions ?? []).map(questionView),
    result: readingView(set),
  };
}

/** What comes of the rows as they were read. */
export function readingView(set: CustomerSet): ReadingView {
  const { value, recency } = set.numbers;
  return {
    customers: set.count,
    purchases: set.log?.customer.length ?? null,
    value: value?.reduce((sum, one) => (Number.isNaN(one) ? sum : sum + one), 0) ?? null,
    recency: recency === undefined ? null : medianOf(recency),
  };
}

function medianOf(column: Float64Array): number | null {
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const middle = known.length / 2;
  const low = known[Math.ceil(middle) - 1];
  const high = known[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function derivableView({ field, ways, taken }: DerivedField, set: CustomerSet): DerivableView {
  return {
    field,
    name: fieldTexts[field],
    ways: ways.map((way) => ({ key: way.key, text: describeDerivation(way, set) })),
    taken: taken?.key ?? null,
    filled: countFilled(set, field),
  };
}

export function noteView(note: RowNote): NoteView {
  return {
    row: note.row,
    column: note.column ?? '',
    value: note.value ?? '',
    text: noteTexts[note.code] ?? { 'en-US': note.code, 'zh-CN': note.code },
    excluded: note.excluded,
  };
}

/** A code without words still shows itself: nothing is dropped silently. */
function findingView({ code, severity, values }: Finding): FindingView {
  const text = findingTexts[code];
  return {
    severity,
    text: {
      'en-US': fill(text?.['en-US'] ?? code, values),
      'zh-CN': fill(text?.['zh-CN'] ?? code, values),
    },
    column: typeof values['column'] === 'string' ? values['column'] : null,
  };
}
