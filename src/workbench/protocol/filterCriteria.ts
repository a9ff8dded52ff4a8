import { isCellError, type CellValue } from '../workbook/cellValue';
import { displayText } from '../workbook/displayText';
import { HostError, notImplemented } from '../workbook/hostError';
import { toApiValue } from './rangeReads';
import type { TableTarget } from './crossFamily';
import { bodyArea, tableOf } from './tableParts';

export type FilterCriteria = Readonly<Record<string, unknown>>;

interface Cell {
  readonly value: CellValue;
  readonly text: string;
}

type Test = (cell: Cell) => boolean;

/** What a column's cells hold and show, from the first row below the header. */
function cellsOf(target: TableTarget, column: number): Cell[] {
  const { cells, formats, workbook } = target.sheet;
  const body = bodyArea(tableOf(target));
  return Array.from({ length: body.rowCount }, (_, index) => {
    const [row, at] = [body.row + index, body.column + column];
    const value = cells.value(row, at);
    return { value, text: displayText(value, formats.numberFormat(row, at), workbook.date1904) };
  });
}

/** Every option that a filter's criteria may have; what is not done with one is refused by its name. */
const done: Readonly<Record<string, readonly string[]>> = {
  Values: ['values'],
  Custom: ['criterion1', 'criterion2', 'operator'],
  TopItems: ['criterion1'],
  TopPercent: ['criterion1'],
  BottomItems: ['criterion1'],
  BottomPercent: ['criterion1'],
  Dynamic: ['dynamicCriteria'],
};

/**
 * What the engine lets through for a filter's criteria: the values and the shown texts of the cells that meet them; null
 * stands for blank cells.
 */
export function acceptedValues(
  target: TableTarget,
  column: number,
  criteria: FilterCriteria,
): (string | number | null)[] {
  const kind = textOf(criteria['filterOn'] ?? 'Values');
  const known = Object.keys(done).find((word) => word.toLowerCase() === kind.toLowerCase());
  if (known === undefined) throw notImplemented(`filters on ${kind}`);
  for (const [name, value] of Object.entries(criteria)) {
    if (value == null || name === 'filterOn' || done[known]?.includes(name) === true) continue;
    throw notImplemented(`FilterCriteria.${name} of a filter on ${known}`);
  }
  const cells = cellsOf(target, column);
  const passes = testOf(known, criteria, cells);
  return cells.filter(passes).flatMap(({ value, text }) => {
    if (value === null) return [null];
    if (typeof value === 'number') return [value, text];
    return [
      isCellError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value,
    ];
  });
}

/** A word or a number of the criteria. */
function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new HostError('InvalidArgument');
  return String(value);
}

function testOf(kind: string, criteria: FilterCriteria, cells: readonly Cell[]): Test {
  switch (kind) {
    case 'Values':
      return valuesTest(criteria['values']);
    case 'Custom':
      return customTest(criteria);
    case 'Dynamic':
      return averageTest(criteria['dynamicCriteria'], cells);
    default:
      return rankTest(kind, Number(criteria['criterion1']), cells);
  }
}

/** Values are compared with what the cells show, as in Excel's list, or hold. */
function valuesTest(values: unknown): Test {
  if (!Array.isArray(values)) throw new HostError('InvalidArgument');
  const dated = values.find((value) => typeof value === 'object' && value !== null) as object | undefined;
  if (dated !== undefined) throw notImplemented('FilterDatetime in FilterCriteria.values');
  const wanted = new Set(values.map((value) => String(value).toLowerCase()));
  return ({ value, text }) =>
    wanted.has(text.toLowerCase()) || (value !== null && wanted.has(String(toApiValue(value)).toLowerCase()));
}

function customTest({ criterion1, criterion2, operator }: FilterCriteria): Test {
  if (criterion1 == null) throw new HostError('InvalidArgument');
  const first = matcher(textOf(criterion1));
  if (criterion2 == null) return first;
  const second = matcher(textOf(criterion2));
  const word = textOf(operator ?? 'And').toLowerCase();
  if (word !== 'and' && word !== 'or') throw new HostError('InvalidArgument');
  return (cell) => (word === 'and' ? first(cell) && second(cell) : first(cell) || second(cell));
}

/** "=text*", "<>text", ">=5": a criterion as it stands in Excel's custom filter. */
function matcher(criterion: string): Test {
  const [, sign = '=', rest = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest.replace(/[,$]/g, ''));
  if (sign === '=' || sign === '<>') {
    const pattern = new RegExp(`^${rest.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, wildcard)}$`, 'is');
    return ({ value, text }) =>
      (pattern.test(text) || (typeof value === 'number' && value === number)) === (sign === '=');
  }
  return ({ value, text }) => {
    // A number is above or below a number, a text a text.
    const order =
      typeof value === 'number'
        ? value - number
        : typeof value === 'string' && Number.isNaN(number)
          ? text.localeCompare(rest, undefined, { sensitivity: 'base' })
          : Number.NaN;
    if (sign === '>') return order > 0;
    if (sign === '<') return order < 0;
    return sign === '>=' ? order >= 0 : order <= 0;
  };
}

function wildcard(_: string, literal: string | undefined, wild: string | undefined, special: string): string {
  if (literal !== undefined) return `\\${literal}`;
  if (wild !== undefined) return wild === '*' ? '.*' : '.';
  return `\\${special}`;
}

function numbersOf(cells: readonly Cell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

/** The largest or smallest so many numbers, or so many of a hundred; equals of the last one pass too. */
function rankTest(kind: string, count: number, cells: readonly Cell[]): Test {
  if (!(count >= 1)) throw new HostError('InvalidArgument');
  const isTop = kind.startsWith('Top');
  const sorted = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const wanted = kind.endsWith('Percent') ? Math.floor((sorted.length * count) / 100) : Math.floor(count);
  const limit = sorted[Math.min(sorted.length, Math.max(1, wanted)) - 1];
  if (limit === undefined) return () => false;
  return ({ value }) => typeof value === 'number' && (isTop ? value >= limit : value <= limit);
}

function averageTest(criterion: unknown, cells: readonly Cell[]): Test {
  const word = String(criterion).toLowerCase();
  if (word !== 'aboveaverage' && word !== 'belowaverage') {
    throw notImplemented(`FilterCriteria.dynamicCriteria ${String(criterion)}`);
  }
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return ({ value }) =>
    typeof value === 'number' && (word === 'aboveaverage' ? value > average : value < average);
}
