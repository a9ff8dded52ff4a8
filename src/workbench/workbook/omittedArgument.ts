import {
  BaseFunction,
  BooleanValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/engine-formula';

/**
 * `ISOMITTED`, which the engine has not: an argument that a call of a LAMBDA left empty, `F(1,)`. The engine hands
 * over such a one as a null of its own, and a blank cell as a reference.
 */
class IsOmitted extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(argument: BaseValueObject): BaseValueObject {
    return BooleanValueObject.create(!argument.isReferenceObject() && argument.isNull());
  }
}

export function installIsOmitted(functions: IFunctionService): void {
  functions.registerExecutors(new IsOmitted('ISOMITTED'));
}
