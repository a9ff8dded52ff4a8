import { payback } from '../../metrics/cost/payback';
import { defineFunction } from '../defineFunction';
import { anyNumber, fraction, nonNegative } from '../numberRange';

export const paybackFunction = defineFunction({
  name: 'PAYBACK',
  group: 'cost',
  core: payback,
  parameters: [
    {
      name: 'cac',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'Acquisition cost of a customer', 'zh-CN': '单个客户的获客成本' },
    },
    {
      name: 'margin',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Margin that the customer brings in a period', 'zh-CN': '客户每期带来的利润' },
    },
    {
      name: 'retention',
      kind: 'number',
      unit: 'rate',
      range: fraction,
      default: 1,
      text: {
        'en-US': 'Share of customers who stay from one period to the next',
        'zh-CN': '每期留存率，即下一期仍留下的客户比例',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'periods',
    text: { 'en-US': 'periods until the cost is covered', 'zh-CN': '收回成本所需的期数' },
  },
  summary: {
    'en-US': 'Payback time: periods until the expected margin covers the acquisition cost.',
    'zh-CN': '回收期：预期利润收回获客成本所需的期数。',
  },
  formula: [
    {
      when: { 'en-US': 'retention 1', 'zh-CN': '留存率为 1' },
      applies: ({ retention, cac }) => retention === 1 && cac !== 0,
      text: 'cac / margin',
    },
    {
      when: { 'en-US': 'retention between 0 and 1', 'zh-CN': '留存率在 0 与 1 之间' },
      applies: ({ retention, cac }) => retention !== 0 && cac !== 0,
      text: 'ln(1 − cac·(1 − retention)/margin) / ln(retention)',
    },
    {
      when: {
        'en-US': 'retention 0 (the first margin covers it), or nothing to cover',
        'zh-CN': '留存率为 0（首期利润即可收回），或无需收回',
      },
      applies: () => true,
      text: '0',
    },
  ],
  errors: [
    {
      code: '#N/A',
      when: {
        'en-US': 'the margin never covers the cost: no margin, or too few customers stay',
        'zh-CN': '利润始终无法收回成本：没有利润，或留存过低',
      },
    },
  ],
  origin: {
    own: {
      'en-US':
        'Our derivation: the expected margin of period t is margin·retention^(t−1); its sum, a geometric series, is set equal to cac.',
      'zh-CN': '自行推导：第 t 期的预期利润为 margin·retention^(t−1)，令其总和（几何级数）等于 cac。',
    },
  },
  keywords: { 'en-US': 'break-even months to recover CAC', 'zh-CN': '回收期 回本 盈亏平衡 获客成本' },
  example: {
    arguments: [271, 100, 0.9],
    result: 3,
    meaning: {
      'en-US': 'Margins of 100, 90 and 81 cover a cost of 271 after three periods.',
      'zh-CN': '三期利润 100、90 与 81 正好收回 271 的成本。',
    },
  },
});
