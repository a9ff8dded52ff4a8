import type { Text } from '../i18n/language';
import type { SettingDescriptor } from './settings';
import { tierTexts } from './texts/tierTexts';

const share = (key: string, name: Text, help: Text, value: number, basis: string): SettingDescriptor => ({
  kind: 'number',
  key,
  name,
  help,
  default: value,
  minimum: 0.01,
  maximum: 0.99,
  step: 0.01,
  integer: false,
  format: 'percent',
  visibleWhen: { key: 'basis', value: basis },
});
const amount = (key: string, name: Text, value: number): SettingDescriptor => ({
  kind: 'number',
  key,
  name,
  help: tierTexts.amountHelp,
  default: value,
  minimum: -1e15,
  maximum: 1e15,
  step: 100,
  integer: false,
  format: 'number',
  visibleWhen: { key: 'basis', value: 'amounts' },
});

/** The settings that other methods share that need tiers. */
export const tierSettings: readonly SettingDescriptor[] = [
  {
    kind: 'choice',
    key: 'basis',
    name: tierTexts.basis,
    help: tierTexts.basisHelp,
    default: 'quantiles',
    options: [
      { value: 'quantiles', name: tierTexts.quantiles },
      { value: 'pareto', name: tierTexts.pareto },
      { value: 'amounts', name: tierTexts.amounts },
    ],
  },
  {
    kind: 'choice',
    key: 'measure',
    name: tierTexts.measure,
    help: tierTexts.measureHelp,
    default: 'value',
    options: [
      { value: 'value', name: tierTexts.measureValue },
      { value: 'net', name: tierTexts.measureNet },
      { value: 'clv', name: tierTexts.measureClv },
    ],
  },
  share('highShare', tierTexts.highShare, tierTexts.shareHelp, 0.2, 'quantiles'),
  share('mediumShare', tierTexts.mediumShare, tierTexts.shareHelp, 0.3, 'quantiles'),
  share('highPareto', tierTexts.highPareto, tierTexts.paretoHelp, 0.8, 'pareto'),
  share('mediumPareto', tierTexts.mediumPareto, tierTexts.paretoHelp, 0.15, 'pareto'),
  amount('highFrom', tierTexts.highFrom, 10_000),
  amount('mediumFrom', tierTexts.mediumFrom, 1_000),
];
