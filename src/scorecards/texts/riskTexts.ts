import type { Text } from '../../i18n/language';

export const riskTexts = {
  byGrade: {
    'en-US': 'Credit grade: A to AAA low, BB and BBB medium, B and below high; words by their meaning.',
    'zh-CN': '信用等级：A 至 AAA 为低，BB 与 BBB 为中，B 及以下为高；文字等级按其含义判断。',
  },
  byDefault: {
    'en-US': 'Probability of default: high from 5 %, medium from 1 %.',
    'zh-CN': '违约概率：5% 及以上为高，1% 及以上为中。',
  },
  byActivity: {
    'en-US': 'Probability of staying (P(alive), or else retention): high risk under 50 %, medium under 80 %.',
    'zh-CN': '留存可能（活跃概率，若无则用留存率）：低于 50% 为高风险，低于 80% 为中风险。',
  },
} as const satisfies Readonly<Record<string, Text>>;
