import { parameterNames, type ModelName } from './fit';
import { ModelError } from './modelError';

/** @throws ModelError 'parameters' unless there are as many as the model has and all are positive */
export function checkParameters(model: ModelName, parameters: readonly number[]): void {
  const names = parameterNames[model];
  if (parameters.length !== names.length || parameters.some((value) => !(value > 0 && value < Infinity))) {
    throw new ModelError('parameters', { model, names: names.join(', ') });
  }
}

/** @throws ModelError 'horizon' unless it is a finite number ≥ 0 */
export function checkHorizon(horizon: number): void {
  if (!(horizon >= 0 && horizon < Infinity)) throw new ModelError('horizon', { horizon });
}

/** @throws ModelError 'discount' unless the rate is finite and positive: an endless sum needs it */
export function checkDiscount(rate: number): void {
  if (!(rate > 0 && rate < Infinity)) throw new ModelError('discount', { rate });
}
