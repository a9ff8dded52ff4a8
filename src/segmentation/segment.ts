import type { CustomerSet } from '../customers/customerSet';
import type { SegmentProgress } from './method';
import { methodOf } from './methodCatalogue';
import type { MethodId, Segmentation } from './segmentation';
import type { Settings } from './settings';
import { readSettings } from './settings';

/** A method and its settings: plain JSON, kept with the workbook and offered next time. */
export interface SegmentRequest {
  readonly method: MethodId;
  /** What is absent has the method's default. */
  readonly settings?: Settings;
}

/**
 * Divides customers, in steps between which a worker can stop.
 *
 * @throws SegmentationError where the method lacks something or a setting is wrong
 */
export function* segmentInSteps(
  customers: CustomerSet,
  { method, settings = {} }: SegmentRequest,
): Generator<SegmentProgress, Segmentation> {
  const chosen = methodOf(method);
  return yield* chosen.run(customers, readSettings(chosen.settings, settings));
}

/** Divides customers at once: see `segmentInSteps`. */
export function segment(customers: CustomerSet, request: SegmentRequest): Segmentation {
  const steps = segmentInSteps(customers, request);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
