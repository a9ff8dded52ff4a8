import { divide } from '../divide';
import { notAbove } from '../notAbove';

/**
 * Share of the feedback received that was handled and closed.
 *
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy`, or `exceeds` where more was handled than received
 *
 * Source: our definition, after the idea of ISO 10002:2018 that every complaint is answered and closed.
 * Example: feedbackRate(45, 60) = 0.75.
 */
export function feedbackRate(handled: number, received: number): number {
  notAbove('handled', handled, 'received', received);
  return divide(handled, received, 'received');
}
