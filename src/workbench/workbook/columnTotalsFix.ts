import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from '@univerjs/engine-formula';
import { longColumnOf } from './longColumn';
import { sumOf } from './sumOf';

const names = ['SUM', 'AVERAGE'] as const;

/**
 * Sums and means of one long column, for which the engine makes an object of every cell first. Whatever else it is asked
 * it is given as before: arrays, in place of references.
 */
export function installColumnTotalsFix(functions: IFunctionService): void {
  for (const name of names) {
    const executor = functions.getExecutor(name);
    if (executor == null || executor.needsReferenceObject) continue;
    const calculate = executor.calculate.bind(executor);
    executor.needsReferenceObject = true;
    executor.calculate = (...args) => total(name, args) ?? calculate(...args.map(asArray));
  }
}

function total(
  name: (typeof names)[number],
  args: readonly FunctionVariantType[],
): BaseValueObject | undefined {
  const column = args.length === 1 ? longColumnOf(args[0]) : undefined;
  if (column === undefined || column.hasErrors) return undefined;
  const { count, sum } = sumOf(column.numbers);
  if (name === 'SUM') return NumberValueObject.create(sum);
  return count === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : NumberValueObject.create(sum / count);
}

function asArray(argument: FunctionVariantType): BaseValueObject {
  return argument.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
}
