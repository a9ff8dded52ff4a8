import { MetricError } from './metricError';

/** `part / whole`; where `whole` is 0 an error that names it. */
export function divide(part: number, whole: number, wholeName: string): number {
  if (whole === 0) throw new MetricError('nothingToDivideBy', { argument: wholeName });
  return part / whole;
}
