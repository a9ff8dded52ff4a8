import type { Language } from '../../../i18n/language';
import type { FunctionDeclaration } from '../../defineFunction';
import type { CellBlock, Parameter, ResultBlock, ResultCell } from '../../parameter';
import { units } from '../../units';
import { callText } from '../formulaText';
import { exampleRows } from '../page';
import { answer, input, looks, soleAnswer } from './looks';
import { sampleTexts } from './sampleTexts';
import { areaAddress, firstColumn, labelColumn, type SheetWriter } from './sheetWriter';

/** Results stand below inputs that are no longer than this, and beside longer ones. */
const shortTable = 6;

interface Range {
  readonly parameter: Parameter;
  readonly rows: CellBlock;
  readonly column: number;
}

/**
 * One function with its example: heading, formula, single arguments a row each, ranges side by side as on a real sheet,
 * then the result and what it means. Returns the row after it, and where the result stands.
 */
export function functionBlock(
  { put, putRow, heading, headerHeight }: SheetWriter,
  top: number,
  declaration: FunctionDeclaration,
  language: Language,
): { readonly nextRow: number; readonly result: string } {
  const { name, parameters, example, result } = declaration;
  const text = (key: keyof typeof sampleTexts) => sampleTexts[key][language];
  heading(top, name, declaration.summary[language]);
  let row = top + 2;

  const references = parameters.map(() => '');
  const ranges: Range[] = [];
  let column = firstColumn;
  parameters.forEach((parameter, index) => {
    const argument = example.arguments[index];
    if (typeof argument === 'object') {
      const width = argument[0]?.length ?? 1;
      // A block of its own is set apart; columns of one table stand together.
      if (ranges.length > 0 && (width > 1 || (ranges.at(-1)?.rows[0]?.length ?? 1) > 1)) column += 1;
      ranges.push({ parameter, rows: argument, column });
      column += width;
      return;
    }
    put(row, labelColumn, looks.label, { value: parameter.name });
    if (argument === undefined) put(row, firstColumn, looks.note, { value: text('leftOut') });
    else {
      put(row, firstColumn, input(inputFormat(parameter)), { value: argument });
      references[index] = areaAddress(row, firstColumn, 1, 1);
    }
    put(row, firstColumn + 1, looks.aside, { value: parameter.text[language] });
    row += 1;
  });

  const tableTop = row;
  for (const range of ranges) {
    const { rows } = range;
    references[parameters.indexOf(range.parameter)] = areaAddress(
      tableTop + 1,
      range.column,
      rows.length,
      rows[0]?.length ?? 1,
    );
    putRange(put, tableTop, range);
  }
  const length = Math.max(0, ...ranges.map(({ rows }) => rows.length));
  if (ranges.length > 0) {
    put(tableTop, labelColumn, looks.label, { value: text('inputs') });
    row += 1 + length;
  }

  const rows = exampleRows(declaration, language);
  const isBeside = length > shortTable;
  const [resultRow, resultColumn] = isBeside ? [tableTop, column + 1] : [row, firstColumn];
  const labelLook = isBeside ? { ...looks.resultLabel, horizontal: 'right' as const } : looks.resultLabel;
  put(resultRow, resultColumn - 1, labelLook, { value: text('result') });
  putLooks(
    put,
    resultRow,
    resultColumn,
    rows,
    result.kind === 'number' ? units[result.unit].format : undefined,
  );
  const formula = callText(name, references);
  put(
    resultRow,
    resultColumn,
    lookOf(rows, 0, 0, result.kind === 'number' ? units[result.unit].format : undefined),
    {
      formula,
    },
  );
  if (isHeaderRow(rows)) headerHeight(resultRow, rows[0] ?? []);
  row = Math.max(row, resultRow + rows.length);
  putRow(top + 1, labelColumn, looks.label, [text('formula')]);
  putRow(top + 1, firstColumn, looks.formula, [formula.slice(1)]);
  putRow(row, firstColumn, looks.note, [example.meaning[language]]);
  return {
    nextRow: row + 2,
    result: areaAddress(resultRow, resultColumn, rows.length, rows[0]?.length ?? 1),
  };
}

function putRange(put: SheetWriter['put'], top: number, { parameter, rows, column }: Range): void {
  rows[0]?.forEach((_, j) => {
    const isText = rows.every((line) => typeof line[j] === 'string');
    put(
      top,
      column + j,
      isText ? looks.header : looks.numberHeader,
      j === 0 ? { value: parameter.name } : {},
    );
  });
  rows.forEach((line, i) =>
    line.forEach((value, j) => {
      const side = typeof value === 'string' ? 'left' : 'right';
      put(top + 1 + i, column + j, input(inputFormat(parameter), side), { value });
    }),
  );
}

function putLooks(
  put: SheetWriter['put'],
  row: number,
  column: number,
  rows: ResultBlock,
  format: string | undefined,
): void {
  rows.forEach((line, i) => line.forEach((_, j) => put(row + i, column + j, lookOf(rows, i, j, format))));
}

/** The look of a place of the result. */
function lookOf(rows: ResultBlock, i: number, j: number, format: string | undefined) {
  if (format !== undefined) return soleAnswer(format);
  const hasHeader = isHeaderRow(rows);
  const isNumbers = rows.slice(hasHeader ? 1 : 0).some((line) => typeof line[j] === 'number');
  if (hasHeader && i === 0) return isNumbers ? looks.numberHeader : looks.header;
  const value = rows[i]?.[j];
  return answer(formatOf(value), typeof value === 'number' ? 'right' : 'left');
}

/** A table has words above its numbers; a report begins with a label and its number. */
function isHeaderRow(rows: ResultBlock): boolean {
  return rows.length > 1 && rows[0]?.every((cell) => typeof cell === 'string') === true;
}

function formatOf(value: ResultCell | undefined): string {
  if (typeof value !== 'number' || Number.isInteger(value)) return 'General';
  return Math.abs(value) >= 100 ? '#,##0.00' : '0.0000';
}

function inputFormat(parameter: Parameter): string {
  // An input is shown as it was typed; only dates need a format to be readable.
  return 'unit' in parameter && parameter.unit === 'date' ? units.date.format : 'General';
}
