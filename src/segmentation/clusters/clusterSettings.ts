import type { SettingDescriptor } from '../settings';
import { clusterTexts as texts } from '../texts/clusterTexts';

const whole = { kind: 'number', step: 1, integer: true, format: 'number' } as const;

/** The settings of the clusters. */
export const clusterSettings: readonly SettingDescriptor[] = [
  { kind: 'fields', key: 'fields', name: texts.fields, help: texts.fieldsHelp, default: [] },
  { ...whole, key: 'k', name: texts.k, help: texts.kHelp, default: 0, minimum: 0, maximum: 20 },
  {
    kind: 'choice',
    key: 'transform',
    name: texts.transform,
    help: texts.transformHelp,
    default: 'standardized',
    options: [
      { value: 'standardized', name: texts.standardized },
      { value: 'ranks', name: texts.ranks },
    ],
  },
  {
    ...whole,
    key: 'starts',
    name: texts.starts,
    help: texts.startsHelp,
    default: 10,
    minimum: 1,
    maximum: 100,
  },
  {
    ...whole,
    key: 'seed',
    name: texts.seed,
    help: texts.seedHelp,
    default: 1,
    minimum: 0,
    maximum: 2_147_483_647,
  },
  {
    ...whole,
    key: 'resamples',
    name: texts.resamples,
    help: texts.resamplesHelp,
    default: 10,
    minimum: 0,
    maximum: 100,
  },
];
