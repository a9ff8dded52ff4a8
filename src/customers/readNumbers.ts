import { isErrorCell } from './cellErrors';
import type { CellValue } from './cells';
import type { NumberColumn, RowNote } from './customerSet';
import { fieldKinds } from './fieldKinds';
import type { FieldName } from './fields';
import { numbersOf } from './numbersOf';
import { peelNumber } from './peelNumber';
import { parseNumber, type DecimalMark } from './parseNumber';
import type { ReadContext } from './readContext';

/**
 * Reads a column of numbers, one for each row of the context; NaN where a cell is blank or cannot be read,
 * with a note that says why. Percent signs make fractions; a column of fractions written as percentages
 * without a sign (80 for 80 %) is divided by 100, with a finding.
 */
export function readNumbers(context: ReadContext, column: number, field: FieldName): NumberColumn {
  const { grid, mapping, rows, notes } = context;
  const header = context.headerOf(column);
  const { numbers, places, others } = numbersOf(context, column);
  const result = numbers.slice();
  const isFraction = fieldKinds[field] === 'fraction';
  const fromPercent = new Uint8Array(isFraction ? rows.length : 0);
  const isMoney = fieldKinds[field] === 'money';
  const decimal = context.decimals?.get(column) ?? mapping.decimal;
  const other: DecimalMark = decimal === '.' ? ',' : '.';
  let texts = 0;
  let otherwise = 0;
  const noteOf = (code: string, index: number, value: CellValue): RowNote => ({
    code,
    row: grid.rowNumbers[rows[index] ?? 0] ?? 0,
    column: header,
    value: String(value),
    excluded: false,
  });
  const note = (code: string, index: number, value: CellValue): void => notes.row(noteOf(code, index, value));
  const { money } = context;
  const factor = money?.factors.get(column) ?? 1;
  /** Single units of the one currency; what is in a currency that was left out is blank, or, in a log, no purchase. */
  const inOneUnit = (value: number, index: number, own: string, power: number): number => {
    if (money === undefined || (factor === 1 && !money.isMixed)) return value;
    const rate = money.isMixed ? money.rateOf(money.currencyAt(column, index, own)) : 1;
    if (Number.isNaN(rate)) {
      const excluded = mapping.layout === 'log' && field === amountField(mapping.fields);
      notes.row({ ...noteOf('otherCurrency', index, String(value)), excluded });
    }
    // "3.5万" below a header of 万元 says its unit itself.
    return value * rate * (power > 0 ? 1 : factor);
  };
  if (isMoney && money !== undefined && (factor !== 1 || money.isMixed)) {
    numbers.forEach((value, index) => {
      if (!Number.isNaN(value)) result[index] = inOneUnit(value, index, '', 0);
    });
  }
  for (const [place, cell] of others.entries()) {
    const index = places[place] ?? 0;
    if (typeof cell === 'boolean') note('booleanCell', index, cell);
    else if (cell.trim() === '') continue;
    else if (isErrorCell(cell)) note('errorCell', index, cell);
    else {
      let parsed = parseNumber(cell, decimal);
      if (Number.isNaN(parsed.value)) {
        parsed = parseNumber(cell, other);
        if (!Number.isNaN(parsed.value)) otherwise++;
      }
      if (Number.isNaN(parsed.value)) {
        if (!blankWords.has(cell.trim().toLowerCase())) note('notANumber', index, cell);
        else note('blankWord', index, cell);
        continue;
      }
      texts++;
      result[index] = isMoney
        ? inOneUnit(parsed.value, index, parsed.currency, factor === 1 ? 0 : (peelNumber(cell)?.power ?? 0))
        : parsed.value;
      if (isFraction && parsed.percent) fromPercent[index] = 1;
    }
  }
  if (texts > 0) notes.finding('numbersAsText', 'info', { column: header, count: texts });
  if (otherwise > 0) notes.finding('numbersOtherwise', 'warning', { column: header, count: otherwise });
  if (isFraction) scaleFractions(context, column, result, fromPercent);
  return result;
}

/** The column without which a row of a log is no purchase. */
function amountField(fields: readonly (FieldName | null)[]): FieldName | undefined {
  return (['amount', 'subtotal', 'unitPrice'] as const).find((field) => fields.includes(field));
}

/** Words that people write where there is nothing. */
const blankWords = new Set([
  '-',
  '--',
  '—',
  'n/a',
  'na',
  'nil',
  'none',
  'null',
  'nan',
  '无',
  '暂无',
  '/',
  '不详',
  '未知',
  'unknown',
]);

function scaleFractions(
  context: ReadContext,
  column: number,
  values: Float64Array,
  fromPercent: Uint8Array,
): void {
  let largest = 0;
  values.forEach((value, index) => {
    if (fromPercent[index] === 0 && value > largest) largest = value;
  });
  if (largest <= 1) return;
  const header = context.headerOf(column);
  if (largest > 100) {
    context.notes.finding('fractionsTooLarge', 'warning', { column: header, largest });
    return;
  }
  context.notes.finding('fractionsFromPercent', 'info', { column: header });
  values.forEach((value, index) => {
    if (fromPercent[index] === 0) values[index] = value / 100;
  });
}
