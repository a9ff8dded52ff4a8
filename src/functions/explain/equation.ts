import type { NumberTable, Numbers } from '../../metrics/numbers';
import { mean } from '../../numerics/mean';
import type { Language } from '../../i18n/language';
import type { FunctionDeclaration } from '../defineFunction';
import { formulaFor, formulaText } from '../formula';
import { isOptional, type Parameter } from '../parameter';
import { evaluate, numberOf, type Names, type NotationValue } from './notation/evaluate';
import { countName } from './notation/node';
import { parseNotation } from './notation/parseNotation';
import { writeNumbers } from './notation/writeNumbers';

/** A function's formula, and the same with the numbers of a call. */
export interface Equation {
  readonly formula: string;
  /** Absent where the formula is not one of numbers alone. */
  readonly numbers?: string;
}

/** So near must the formula come to what the core gave. */
const tolerance = 1e-9;

/**
 * The formula of a call with its numbers put in.
 *
 * @param args as the core got them
 * @param result what it gave; numbers that do not come to it are never shown
 */
export function equationOf(
  { formula, parameters }: FunctionDeclaration,
  args: readonly unknown[],
  result: number,
  language: Language,
): Equation {
  const text = formulaFor(formula, named(parameters, args), language);
  if (text === undefined) return { formula: formulaText(formula, language) };
  const node = parseNotation(text);
  if (node === undefined) return { formula: text };
  const names = namesFor(parameters, args);
  const value = numberOf(evaluate(node, names));
  if (!(Math.abs(value - result) <= tolerance * Math.max(1, Math.abs(result)))) return { formula: text };
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 8 });
  return { formula: text, numbers: writeNumbers(node, names, (one) => format.format(one).replace('-', '−')) };
}

function named(parameters: readonly Parameter[], args: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name }, i) => [name, args[i]]));
}

/** What the formula's names stand for: ranges that keep their places are read side by side, gaps in one leave out all. */
function namesFor(parameters: readonly Parameter[], args: readonly unknown[]): Names {
  const names: Record<string, NotationValue> = {};
  const columns: [string, Numbers][] = [];
  parameters.forEach((parameter, i) => {
    const { name, kind } = parameter;
    const value = args[i];
    if (value === undefined) {
      if (isOptional(parameter)) names[name] = 0;
    } else if (kind === 'number') names[name] = value as number;
    else if (kind === 'numbers') names[name] = Array.from(value as Numbers);
    else if (kind === 'column') columns.push([name, value as Numbers]);
    else if (kind === 'table') names[name] = columnMeans(value as NumberTable);
  });
  const length = Math.max(0, ...columns.map(([, { length: own }]) => own));
  const long = columns.filter(([, own]) => own.length === length);
  const places = Array.from({ length }, (_, place) => place).filter((place) =>
    long.every(([, own]) => !Number.isNaN(own[place])),
  );
  for (const [name, own] of columns) {
    const isLong = own.length === length;
    names[name] = isLong ? places.map((place) => own[place] ?? NaN) : Array.from(own);
  }
  names[countName] = places.length;
  return names;
}

function columnMeans({ rowCount, columnCount, values }: NumberTable): number[] {
  return Array.from({ length: columnCount }, (_, column) =>
    mean(
      Array.from({ length: rowCount }, (__, row) => values[row * columnCount + column] ?? NaN).filter(
        (value) => !Number.isNaN(value),
      ),
    ),
  ).filter((value) => !Number.isNaN(value));
}
