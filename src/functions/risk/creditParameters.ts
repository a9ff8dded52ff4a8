import { fraction, nonNegative } from '../numberRange';
import type { NumberParameter } from '../parameter';

/** The arguments of credit risk: EXPECTEDLOSS and RISKCLV share them. */
export const creditParameters = [
  {
    name: 'pd',
    kind: 'number',
    unit: 'fraction',
    range: fraction,
    text: { 'en-US': 'Probability of default', 'zh-CN': '违约概率' },
  },
  {
    name: 'lgd',
    kind: 'number',
    unit: 'fraction',
    range: fraction,
    text: { 'en-US': 'Loss given default: the share of the exposure that is lost', 'zh-CN': '违约损失率' },
  },
  {
    name: 'exposure',
    kind: 'number',
    unit: 'money',
    range: nonNegative,
    text: { 'en-US': 'Exposure at default', 'zh-CN': '违约风险敞口' },
  },
] as const satisfies readonly NumberParameter[];
