import { argumentName } from '../../functions/argumentNames';
import { expectedText } from '../../functions/cells/expected';
import type { ExplainedArgument } from '../../functions/explain/explainCall';
import type { CellsAt, Unseen } from '../../functions/explain/operand';
import type { RangeSummary } from '../../functions/explain/summarize';
import { isOptional } from '../../functions/parameter';
import { units } from '../../functions/units';
import { columnLetters } from '../../excel/address';
import { useWords, type Words } from '../app/language';
import { explainTexts } from '../texts/explain';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './ExplainPage.module.css';
import { showValue } from './showValue';

const c = classNames({ ...layout, ...styles });

export interface ArgumentRowProps {
  readonly argument: ExplainedArgument;
  /** The sheet of the formula: addresses on others name theirs. */
  readonly sheetName: string;
  readonly onGoTo: (sheetName: string, address: string) => void;
}

/** One argument: where it comes from, what the function gets and skips, and what is wrong with it. */
export function ArgumentRow({ argument, sheetName, onGoTo }: ArgumentRowProps) {
  const words = useWords();
  const { t, language } = words;
  const { parameter, given, fault, isInvolved } = argument;
  const operand = given?.operand;
  const at = operand?.at;
  const unit = 'unit' in parameter && parameter.unit !== 'any' ? units[parameter.unit].text[language] : '';
  const [first, ...lines] = valueLines(argument, words);
  const more = isWhole(argument) ? [...lines, t(explainTexts.whole)] : lines;
  return (
    <div className={c('argument', isInvolved && 'involved')}>
      <dt>
        {argumentName(parameter.name)[language]}
        {unit !== '' && <span className={c('soft')}> · {unit}</span>}
      </dt>
      <dd>
        <p className={c('first')}>
          {at !== undefined ? (
            <AddressButton at={at} argument={parameter.name} sheetName={sheetName} onGoTo={onGoTo} />
          ) : (
            isExpression(given?.written) && <code className={c('written')}>{given?.written}</code>
          )}
          <span>{first}</span>
        </p>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {fault !== undefined && (
          <p className={c('fault')}>
            {t(explainTexts.expected, { expected: expectedText(parameter)[language] })}
          </p>
        )}
        {fault?.place !== undefined && at !== undefined && (
          <AddressButton
            at={cellIn(at, fault.place)}
            argument={parameter.name}
            sheetName={sheetName}
            onGoTo={onGoTo}
            text={t(explainTexts.badCell, { address: cellIn(at, fault.place).address })}
          />
        )}
      </dd>
    </div>
  );
}

interface AddressButtonProps extends Pick<ArgumentRowProps, 'sheetName' | 'onGoTo'> {
  readonly at: CellsAt;
  readonly argument: string;
  readonly text?: string;
}

function AddressButton({ at, argument, sheetName, onGoTo, text }: AddressButtonProps) {
  const { t } = useWords();
  const address = at.sheetName === sheetName ? at.address : `${at.sheetName}!${at.address}`;
  return (
    <button
      type="button"
      className={c('address')}
      aria-label={text ?? t(explainTexts.goTo, { address, argument })}
      onClick={() => onGoTo(at.sheetName, at.address)}
    >
      {text ?? address}
    </button>
  );
}

function isWhole({ given }: ExplainedArgument): boolean {
  return given?.operand.kind === 'cells' && given.operand.isWhole === true;
}

/** A literal says all by its value; an expression is shown as it is written. */
function isExpression(written: string | undefined): boolean {
  return written !== undefined && written !== '' && !/^-?[\d.]+%?$|^".*"$|^(TRUE|FALSE)$/i.test(written);
}

function cellIn({ sheetName, row, column }: CellsAt, place: { row: number; column: number }): CellsAt {
  const at = { row: row + place.row, column: column + place.column };
  return { sheetName, ...at, address: `${columnLetters(at.column + 1)}${at.row + 1}` };
}

function valueLines(argument: ExplainedArgument, words: Words): readonly string[] {
  const { given, range, lifted } = argument;
  if (given?.operand.kind === 'unseen') return [unseenText(given.operand.why, words)];
  if (range !== undefined && lifted === undefined) return rangeLines(argument, range, words);
  const value = single(argument, words);
  if (range === undefined || lifted === undefined) return [value];
  const place = lifted.row * range.columnCount + lifted.column + 1;
  const count = range.rowCount * range.columnCount;
  return [words.t(explainTexts.ofArray, { value, place, count })];
}

/** A single value, and what the function makes of it. */
function single({ parameter, given, value, taken }: ExplainedArgument, { t, language }: Words): string {
  const isLeftOut = given === undefined || given.written === '';
  const shown = isLeftOut ? t(explainTexts.leftOut) : showValue(value, parameter, language);
  if (taken === undefined || taken === value) return shown;
  const values = { value: shown, taken: showValue(taken, parameter, language) };
  const isBlank = value === null || value === '';
  if (isBlank && isOptional(parameter)) return t(explainTexts.byDefault, values);
  // A date's number and its date are one value.
  if (parameter.kind === 'date' && typeof value === 'number') return shown;
  return t(explainTexts.countsAs, values);
}

function rangeLines(
  { parameter }: ExplainedArgument,
  range: RangeSummary,
  { t, formats, language }: Words,
): readonly string[] {
  const first = range.first.map((one) =>
    showValue(one, isShare(parameter) ? undefined : parameter, language),
  );
  const count = range.numbers + (parameter.kind === 'cells' ? range.texts + range.truths : 0);
  const shown = formats.list(first) + (count > first.length ? ' …' : '');
  const used = t(parameter.kind === 'cells' ? explainTexts.cellsUsed : explainTexts.used, {
    count: formats.count(count),
    first: shown,
  });
  const size = t(explainTexts.size, {
    rows: formats.count(range.rowCount),
    columns: formats.count(range.columnCount),
  });
  const skipped = [
    range.blanks > 0 && t(explainTexts.skippedBlanks, { count: formats.count(range.blanks) }),
    range.zeros > 0 && t(explainTexts.skippedZeros, { count: formats.count(range.zeros) }),
    parameter.kind !== 'cells' &&
      range.texts > 0 &&
      t(explainTexts.skippedTexts, { count: formats.count(range.texts), first: range.firstText ?? '' }),
    parameter.kind !== 'cells' &&
      range.truths > 0 &&
      t(explainTexts.skippedTruths, { count: formats.count(range.truths) }),
  ].filter((one): one is string => typeof one === 'string');
  const colon = count > 0 ? used : used.replace(/[:：]\s*$/, '');
  return [
    size,
    colon,
    ...(skipped.length > 0 ? [t(explainTexts.skipped, { what: formats.list(skipped) })] : []),
  ];
}

/** Of many shares the percentages would say everything twice. */
function isShare(parameter: ExplainedArgument['parameter']): boolean {
  return 'unit' in parameter && (parameter.unit === 'fraction' || parameter.unit === 'rate');
}

function unseenText(why: Unseen, { t, formats }: Words): string {
  switch (why.kind) {
    case 'excel':
      return t(explainTexts.unseenExcel, { name: why.name });
    case 'local':
      return t(explainTexts.unseenLocal, { name: why.name });
    case 'reference':
      return t(explainTexts.unseenReference, { text: why.text });
    case 'large':
      return t(explainTexts.unseenLarge, { cells: formats.count(why.cells) });
  }
}
