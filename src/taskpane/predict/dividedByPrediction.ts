import type { PaneState } from '../store/state';
import { customersBuilt } from '../store/transitions/data';
import { methodChosen, settingChanged } from '../store/transitions/method';
import type { BuiltView } from '../worker/engine';

/**
 * The Segment page at its method, with the prediction among the customers' numbers: value tiers of lifetime value where
 * there is one, else the lifecycle by P(alive). What was shown of other numbers is gone.
 */
export function dividedByPrediction(state: PaneState, { build, methods }: BuiltView): PaneState {
  const built = customersBuilt(
    {
      ...state,
      step: 'method',
      preview: null,
      previewStale: false,
      openSegment: null,
      top: null,
      scorecards: [],
      written: null,
      problem: null,
    },
    build,
    methods,
  );
  const byAlive = settingChanged(built, 'lifecycle', 'basis', 'alive');
  if (!build.numericFields.includes('clv')) return methodChosen(byAlive, 'lifecycle');
  return settingChanged(methodChosen(byAlive, 'valueTiers'), 'valueTiers', 'measure', 'clv');
}
