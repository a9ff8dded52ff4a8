import { feedbackRate } from '../../metrics/satisfaction/feedbackRate';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const feedbackRateFunction = defineFunction({
  name: 'FEEDBACKRATE',
  group: 'satisfaction',
  core: feedbackRate,
  parameters: [
    {
      name: 'handled',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Feedback handled and closed', 'zh-CN': '已处理并关闭的反馈数' },
    },
    {
      name: 'received',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Feedback received', 'zh-CN': '收到的反馈数' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'share of feedback closed', 'zh-CN': '反馈处理率' },
  },
  summary: {
    'en-US': 'Feedback rate: the share of the feedback received that was closed.',
    'zh-CN': '反馈处理率：已处理反馈占收到反馈的比例。',
  },
  formula: 'handled / received',
  errors: [
    { code: '#DIV/0!', when: { 'en-US': 'both are 0', 'zh-CN': '两者均为 0' } },
    {
      code: '#NUM!',
      when: { 'en-US': 'handled is greater than received', 'zh-CN': 'handled 大于 received' },
    },
  ],
  origin: {
    own: {
      'en-US': 'Our definition; the idea is taken from this work.',
      'zh-CN': '本定义为自拟，思路取自下列文献。',
    },
    works: [{ work: 'iso10002' }],
  },
  keywords: { 'en-US': 'complaints closed loop', 'zh-CN': '反馈 投诉 处理率 闭环' },
  example: {
    arguments: [45, 60],
    result: 0.75,
    meaning: {
      'en-US': 'Of 60 messages 45 were closed: 75 %.',
      'zh-CN': '60 条反馈中已处理 45 条：75%。',
    },
  },
});
