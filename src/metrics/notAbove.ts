import { MetricError } from './metricError';

/** Refuses a part that is greater than its whole. */
export function notAbove(partName: string, part: number, wholeName: string, whole: number): void {
  if (part > whole)
    throw new MetricError('exceeds', { argument: partName, value: part, limitName: wholeName, limit: whole });
}
