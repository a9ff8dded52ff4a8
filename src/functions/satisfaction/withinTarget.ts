import { withinTarget } from '../../metrics/satisfaction/withinTarget';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const withinTargetFunction = defineFunction({
  name: 'WITHINTARGET',
  group: 'satisfaction',
  core: withinTarget,
  parameters: [
    {
      name: 'durations',
      kind: 'numbers',
      unit: 'time',
      range: nonNegative,
      text: { 'en-US': 'Time of each case', 'zh-CN': '每个事项的耗时' },
    },
    {
      name: 'target',
      kind: 'number',
      unit: 'time',
      range: nonNegative,
      text: { 'en-US': 'Target time, in the same unit', 'zh-CN': '目标时间，单位相同' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'share of cases within the target', 'zh-CN': '在目标时间内完成的比例' },
  },
  summary: {
    'en-US': 'Service efficiency: the share of cases handled within the target time.',
    'zh-CN': '服务效率：在目标时间内处理完的比例。',
  },
  formula: 'count(durations ≤ target) / count(durations)',
  errors: [],
  origin: {
    works: [
      { work: 'cleveland2012', at: { chapter: '3' }, for: { 'en-US': 'service level', 'zh-CN': '服务水平' } },
    ],
  },
  keywords: { 'en-US': 'service level SLA response time', 'zh-CN': '服务效率 响应时间 达标率 服务水平' },
  example: {
    arguments: [[[2], [4], [6], [8]], 4],
    result: 0.5,
    meaning: {
      'en-US': 'Two of four cases took 4 hours or less: 50 %.',
      'zh-CN': '四个事项中有两个在 4 小时内完成：50%。',
    },
  },
});
