import type { NumberSetting } from '../../segmentation/settings';
import type { Text } from '../../i18n/language';
import { predictTexts, unitTexts } from '../texts/predict';
import { initialRequest, type PredictUnit } from '../worker/predict/request';

const nothing: Text = { 'en-US': '', 'zh-CN': '' };

/** The numbers that the user chooses, with their ranges. */
export function predictSettings(
  unit: PredictUnit,
): Readonly<Record<'horizon' | 'margin' | 'discountPerYear', NumberSetting>> {
  const number = { kind: 'number', step: 1, integer: false, minimum: 0 } as const;
  return {
    horizon: {
      ...number,
      key: 'horizon',
      name: predictTexts.horizon,
      help: predictTexts.horizonHelp,
      default: initialRequest.horizon,
      minimum: 0.01,
      maximum: 36_525,
      format: 'number',
      unit: unitTexts[unit].many,
    },
    margin: {
      ...number,
      key: 'margin',
      name: predictTexts.margin,
      help: predictTexts.marginHelp,
      default: initialRequest.margin,
      minimum: 0.0001,
      maximum: 1,
      format: 'percent',
    },
    discountPerYear: {
      ...number,
      key: 'discountPerYear',
      name: predictTexts.discount,
      // Said below the field, with the rate that it becomes.
      help: nothing,
      default: initialRequest.discountPerYear,
      maximum: 5,
      format: 'percent',
    },
  };
}
