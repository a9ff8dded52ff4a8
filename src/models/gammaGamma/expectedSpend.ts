import { checkParameters } from '../checks';
import { ModelError } from '../modelError';

/**
 * Expected mean spend per purchase of a customer with x repeat purchases of `meanSpend` each on average:
 * p(v + x·m) / (px + q − 1), a mean of what the customer spent and what all customers spend.
 * Fader & Hardie 2013, equation 5. With x = 0 it is the mean of all customers, which exists for q > 1 only.
 * @throws ModelError 'parameters', 'notFinite', 'frequency'; 'noMean' where px + q ≤ 1
 */
export function expectedSpend(parameters: readonly number[], x: number, meanSpend: number, row = 1): number {
  checkParameters('Gamma-Gamma', parameters);
  const [p = NaN, q = NaN, v = NaN] = parameters;
  if (!Number.isFinite(x) || (x > 0 && !Number.isFinite(meanSpend)))
    throw new ModelError('notFinite', { row });
  if (x < 0 || !Number.isInteger(x)) throw new ModelError('frequency', { row, x });
  const divisor = p * x + q - 1;
  if (!(divisor > 0)) throw new ModelError('noMean', { row, q });
  return (p * (v + (x === 0 ? 0 : x * meanSpend))) / divisor;
}
