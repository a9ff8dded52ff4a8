import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Service efficiency: the share of cases handled within the target time.
 *
 * @param durations time of each case, 0 or more, in the unit of `target`
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy` without cases
 *
 * Source: the service level of contact centres: Cleveland, B. (2012), Call Center Management on Fast Forward, ch. 3.
 * Example: withinTarget([2, 4, 6, 8], 4) = 0.5.
 */
export function withinTarget(durations: Numbers, target: number): number {
  let within = 0;
  for (let i = 0; i < durations.length; i++) if ((durations[i] ?? NaN) <= target) within += 1;
  return divide(within, durations.length, 'durations');
}
