import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  ValueObjectFactory,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from '@univerjs/engine-formula';
import { longColumnOf, type LongColumn } from './longColumn';
import { sumOf } from './sumOf';

const names = ['COUNTIFS', 'SUMIFS', 'AVERAGEIFS'] as const;
type Name = (typeof names)[number];
type IsMet = (row: number) => boolean;

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
  const conditions: IsMet[] = [];
  let length = target?.length;
  for (let i = 0; i < pairs.length; i += 2) {
    const column = longColumnOf(pairs[i]);
    if (column === undefined || column.hasErrors || column.length !== (length ??= column.length))
      return undefined;
    const isMet = conditionOf(column, pairs[i + 1]);
    if (isMet === undefined) return undefined;
    conditions.push(isMet);
  }
  if (length === undefined || conditions.length === 0) return undefined;
  const meetsAll: IsMet = (row) => conditions.every((isMet) => isMet(row));
  if (target === undefined) {
    let count = 0;
    for (let row = 0; row < length; row += 1) if (meetsAll(row)) count += 1;
    return NumberValueObject.create(count);
  }
  const { count, sum } = sumOf(target.numbers, meetsAll);
  if (name === 'SUMIFS') return NumberValueObject.create(sum);
  return count === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : NumberValueObject.create(sum / count);
}

function conditionOf(column: LongColumn, argument: FunctionVariantType | undefined): IsMet | undefined {
  const criterion = scalarOf(argument);
  // A number is also met by a text that stands for it: that is left to the engine.
  if (criterion?.isString() !== true) return undefined;
  const [, sign = '', rest = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(String(criterion.getValue())) ?? [];
  const wanted = ValueObjectFactory.create(rest);
  const { numbers, texts, dictionary } = column;
  if (wanted.isString()) {
    if (rest === '' || /[*?~]/.test(rest) || (sign !== '' && sign !== '=')) return undefined;
    const place = dictionary.get(String(wanted.getValue()).toLowerCase()) ?? -2;
    return (row) => texts[row] === place;
  }
  if (!wanted.isNumber() || !Number.isInteger(wanted.getValue())) return undefined;
  const bound = Number(wanted.getValue());
  switch (sign) {
    case '>':
      return (row) => (numbers[row] ?? NaN) > bound;
    case '>=':
      return (row) => (numbers[row] ?? NaN) >= bound;
    case '<':
      return (row) => (numbers[row] ?? NaN) < bound;
    case '<=':
      return (row) => (numbers[row] ?? NaN) <= bound;
    default:
      return undefined;
  }
}

function scalarOf(argument: FunctionVariantType | undefined): BaseValueObject | undefined {
  const value = argument?.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject | undefined);
  if (value?.isArray() !== true) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}
