import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from '@univerjs/engine-formula';
import { scalarOf } from './longArray';
import { longColumnOf, type LongColumn } from './longColumn';
import { sumOf } from './sumOf';

const names = ['COUNTIFS', 'SUMIFS', 'AVERAGEIFS'] as const;
type Name = (typeof names)[number];

interface Condition {
  readonly isMet: (row: number) => boolean;
  /** The rows that meet it, where the column knows them. */
  readonly rows?: Int32Array;
}

/**
 * Totals by conditions over long columns. The engine makes an object for every row and condition, and picks those
 * that meet all into a new column: 15 ms for each formula over 23,000 rows, with this a tenth of one. What it
 * does with wildcards, errors, dates as text and the like stays its own: then it is asked as before.
 */
export function installConditionalTotalsFix(functions: IFunctionService): void {
  for (const name of names) {
    const executor = functions.getExecutor(name);
    if (executor == null) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => total(name, args) ?? calculate(...args);
  }
}

function total(name: Name, args: readonly FunctionVariantType[]): BaseValueObject | undefined {
  const target = name === 'COUNTIFS' ? undefined : longColumnOf(args[0]);
  if (name !== 'COUNTIFS' && (target === undefined || target.hasErrors)) return undefined;
  const pairs = name === 'COUNTIFS' ? args : args.slice(1);
  const conditions: Condition[] = [];
  let length = target?.length;
  for (let i = 0; i < pairs.length; i += 2) {
    const column = longColumnOf(pairs[i]);
    if (column === undefined || column.hasErrors || column.length !== (length ??= column.length))
      return undefined;
    const condition = conditionOf(column, pairs[i + 1]);
    if (condition === undefined) return undefined;
    conditions.push(condition);
  }
  if (length === undefined || conditions.length === 0) return undefined;
  const rows = rowsThatMeet(conditions, length);
  if (target === undefined) return NumberValueObject.create(rows.length);
  const { count, sum } = sumOf(target.numbers, rows);
  if (name === 'SUMIFS') return NumberValueObject.create(sum);
  return count === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : NumberValueObject.create(sum / count);
}

/** Goes through the fewest rows that a condition leaves. */
function rowsThatMeet(conditions: readonly Condition[], length: number): ArrayLike<number> {
  const known = conditions.filter(({ rows }) => rows !== undefined);
  const [least] = known.sort((a, b) => (a.rows?.length ?? 0) - (b.rows?.length ?? 0));
  const others = conditions.filter((condition) => condition !== least);
  if (least?.rows !== undefined && others.length === 0) return least.rows;
  const candidates = least?.rows?.length ?? length;
  const rows: number[] = [];
  for (let i = 0; i < candidates; i += 1) {
    const row = least?.rows === undefined ? i : (least.rows[i] ?? 0);
    if (others.every(({ isMet }) => isMet(row))) rows.push(row);
  }
  return rows;
}

function conditionOf(column: LongColumn, argument: FunctionVariantType | undefined): Condition | undefined {
  const criterion = valueOf(argument);
  // A number is also met by a text that stands for it: that is left to the engine.
  if (criterion?.isString() !== true) return undefined;
  const [, sign = '', rest = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(String(criterion.getValue())) ?? [];
  const wanted = ValueObjectFactory.create(rest);
  const { numbers, texts, dictionary } = column;
  if (wanted.isString()) {
    if (rest === '' || /[*?~]/.test(rest) || (sign !== '' && sign !== '=')) return undefined;
    const place = dictionary.get(String(wanted.getValue()).toLowerCase()) ?? -2;
    return { isMet: (row) => texts[row] === place, rows: column.rowsOf(place) };
  }
  if (!wanted.isNumber() || !Number.isInteger(wanted.getValue())) return undefined;
  const bound = Number(wanted.getValue());
  switch (sign) {
    case '>':
      return { isMet: (row) => Number(numbers[row]) > bound };
    case '>=':
      return { isMet: (row) => Number(numbers[row]) >= bound };
    case '<':
      return { isMet: (row) => Number(numbers[row]) < bound };
    case '<=':
      return { isMet: (row) => Number(numbers[row]) <= bound };
    default:
      return undefined;
  }
}

function valueOf(argument: FunctionVariantType | undefined): BaseValueObject | undefined {
  return scalarOf(
    argument?.isReferenceObject() === true
      ? (argument as BaseReferenceObject).toArrayValueObject()
      : (argument as BaseValueObject | undefined),
  );
}
