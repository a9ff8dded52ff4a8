import { fill, type Text } from '../../i18n/language';
import { formula, quoted } from '../live';
import type { SpecCell } from '../sheetSpec';
import { formulasTexts as texts } from '../texts/formulasTexts';
import type { FormulasInput, ReportedFormula } from './formulasInput';

export interface FormulaColumn {
  readonly header: Text;
  /** In digits. */
  readonly width: number;
  readonly cell: (one: ReportedFormula) => SpecCell;
  /** What the cell shows, where that is not its content. */
  readonly text?: (one: ReportedFormula) => string;
}

/** Excel's limit for a link's text within a formula. */
const longestLink = 255;

/** The columns of the list, in the order in which an auditor asks: where, what, with which result, and whether it holds. */
export function formulaColumns({ language }: Pick<FormulasInput, 'language'>): readonly FormulaColumn[] {
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text[language], values);
  const place = ({ kind, address }: ReportedFormula): string => {
    if (kind === 'conditionalFormat') return say(texts.inConditionalFormat, { address });
    return kind === 'validation' ? say(texts.inValidation, { address }) : address;
  };
  const agreement = ({ agreement: found }: ReportedFormula): string =>
    found.kind === 'differs' ? say(texts.differs, { other: short(found.other) }) : say(texts[found.kind]);
  return [
    {
      header: texts.sheet,
      width: 16,
      cell: ({ kind, sheetName }) => (kind === 'name' && sheetName === '' ? say(texts.onName) : sheetName),
    },
    {
      header: texts.cell,
      width: 12,
      cell: (one) => link(one, place(one)),
      text: place,
    },
    { header: texts.formula, width: 44, cell: ({ formula: text }) => text },
    {
      header: texts.result,
      width: 18,
      cell: ({ result, rowCount, columnCount }) =>
        rowCount * columnCount > 1
          ? say(texts.spilled, { value: short(result), rows: rowCount, columns: columnCount })
          : result,
    },
    { header: texts.form, width: 12, cell: ({ form }) => say(texts[form]) },
    { header: texts.agreement, width: 22, cell: agreement },
    { header: texts.functions, width: 18, cell: ({ calls }) => distinct(calls.map(({ name }) => name)) },
    { header: texts.arguments, width: 34, cell: ({ calls }) => calls.map(argumentLine).join('\n') },
    { header: texts.meaning, width: 46, cell: ({ calls }) => distinct(calls.map(({ meaning }) => meaning)) },
  ];
}

function argumentLine(
  { name, arguments: given }: ReportedFormula['calls'][number],
  _: number,
  all: readonly unknown[],
): string {
  const line = given.map((one) => `${one.name} = ${one.text}`).join('; ');
  return all.length === 1 ? line : `${name}: ${line}`;
}

/** A number within a sentence, without the digits that nobody compares. */
function short(value: ReportedFormula['result']): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value);
}

function distinct(lines: readonly string[]): string {
  return [...new Set(lines)].join('\n');
}

/** A name is no place that a link could go to. */
function link({ kind, sheetName, address }: ReportedFormula, shown: string): SpecCell {
  const target = `#'${sheetName.replaceAll("'", "''")}'!${address}`;
  return kind === 'name' || target.length > longestLink
    ? shown
    : formula(`HYPERLINK(${quoted(target)},${quoted(shown)})`);
}
