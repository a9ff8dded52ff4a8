import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';

/** One stage of a funnel. A rate is undefined where there is nothing to divide by; the first stage has no step. */
export interface FunnelStage {
  readonly count: number;
  readonly stepRate: number | undefined;
  readonly overallRate: number | undefined;
}

/**
 * Step and overall conversion rates of a funnel: each stage divided by the one before, and by the first.
 *
 * @param stages number of people or firms at each stage, first to last, 0 or more
 * @throws MetricError `tooFew` for fewer than two stages
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 2.7 (metrics of the hierarchy of effects).
 * Example: conversion([1000, 200, 50]): steps 0.2 and 0.25, overall 0.2 and 0.05.
 */
export function conversion(stages: Numbers): readonly FunnelStage[] {
  if (stages.length < 2)
    throw new MetricError('tooFew', { argument: 'stages', needed: 2, found: stages.length });
  const first = stages[0] ?? 0;
  return Array.from(stages, (count, i) => ({
    count,
    stepRate: i === 0 ? undefined : ratio(count, stages[i - 1] ?? 0),
    overallRate: ratio(count, first),
  }));
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
