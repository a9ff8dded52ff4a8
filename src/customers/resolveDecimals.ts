import { cellsOf } from './cellsOf';
import { fieldKinds, isTextField } from './fieldKinds';
import { numbersOf } from './numbersOf';
import { judgeDecimal, type DecimalJudgement } from './judgeDecimal';
import { parseNumber, type DecimalMark } from './parseNumber';
import type { ReadContext } from './readContext';

interface NumberTexts {
  readonly column: number;
  readonly texts: readonly string[];
  readonly judgement: DecimalJudgement;
  /** Money and counts have no three decimals: a mark before three digits rather parts thousands. */
  readonly isMoney: boolean;
}

const dottedDate = /^\s*\d{1,2}\.\s*\d{1,2}\.\s*(?:\d{4}|\d{2})\b/;

/**
 * Finds the decimal mark of each column of numbers in text: by its own cells, else by what the other columns tell, else
 * by a question to a person.
 */
export function resolveDecimals(context: ReadContext): ReadonlyMap<number, DecimalMark> {
  const columns = numberTexts(context);
  const sureOf = (mark: DecimalMark): number =>
    columns.reduce((sum, { judgement }) => sum + judgement.sure[mark], 0);
  const isDotted = datesAreDotted(context);
  const elsewhere: DecimalMark | null =
    sureOf(',') !== sureOf('.') ? (sureOf(',') > sureOf('.') ? ',' : '.') : isDotted ? ',' : null;
  const marks = new Map<number, DecimalMark>();
  const asked: NumberTexts[] = [];
  for (const one of columns) {
    const mark = markOf(one, elsewhere);
    if (mark === null) asked.push(one);
    else marks.set(one.column, mark);
    if (mark === ',' && one.judgement.open['.'] > 0 && one.judgement.sure[','] === 0) {
      const { example } = one.judgement;
      const values = { column: context.headerOf(one.column), example, read: parseNumber(example, ',').value };
      context.notes.finding('pointsGroup', 'info', values);
    }
  }
  if (asked.length > 0) {
    const mark = ask(context, asked);
    for (const { column } of asked) marks.set(column, mark);
  }
  return marks;
}

function numberTexts(context: ReadContext): readonly NumberTexts[] {
  return context.mapping.fields.flatMap((field, column) => {
    if (field === null || isTextField(field) || fieldKinds[field] === 'date') return [];
    const texts = numbersOf(context, column).others.filter((cell) => typeof cell === 'string');
    if (texts.length === 0) return [];
    const isMoney = fieldKinds[field] === 'money' || fieldKinds[field] === 'count';
    return { column, texts, judgement: judgeDecimal(texts), isMoney };
  });
}

/** Null where neither the column nor what else is known tells. */
function markOf(
  { judgement: { sure, open, bare }, isMoney }: NumberTexts,
  elsewhere: DecimalMark | null,
): DecimalMark | null {
  if (sure['.'] !== sure[',']) return sure['.'] > sure[','] ? '.' : ',';
  if (sure['.'] > 0) return '.';
  if (open['.'] === 0 && open[','] === 0) return elsewhere ?? '.';
  if (open['.'] > 0 && open[','] > 0) return null;
  const mark: DecimalMark = open['.'] > 0 ? '.' : ',';
  if (bare) return mark;
  // Read as thousands, a comma says what it says in English; read as decimals, a point does.
  if (isMoney ? mark === ',' : mark === '.') return elsewhere === ',' && !isMoney ? ',' : '.';
  return elsewhere;
}

function datesAreDotted(context: ReadContext): boolean {
  return context.mapping.fields.some((field, column) => {
    if (field === null || fieldKinds[field] !== 'date') return false;
    const texts = cellsOf(context, column).filter((cell): cell is string => typeof cell === 'string');
    return texts.filter((text) => dottedDate.test(text)).length > texts.length / 2;
  });
}

/** One question for all columns that do not tell. */
function ask({ notes, headerOf }: ReadContext, asked: readonly NumberTexts[]): DecimalMark {
  const example = asked[0]?.judgement.example ?? '';
  const options = ([',', '.'] as const).map((mark) => ({
    key: mark,
    values: { read: parseNumber(example, mark).value },
  }));
  const column = asked.map((one) => headerOf(one.column)).join(', ');
  const values = { column, example };
  const [taken] = notes.ask({ code: 'decimal', values, options, standard: ['.'], required: true });
  return taken === ',' ? ',' : '.';
}
