import { shareOfWallet } from '../../metrics/value/shareOfWallet';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const shareOfWalletFunction = defineFunction({
  name: 'SHAREOFWALLET',
  group: 'value',
  core: shareOfWallet,
  parameters: [
    {
      name: 'spendWithUs',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'What the customer spends with us', 'zh-CN': '客户在本公司的支出' },
    },
    {
      name: 'totalSpend',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      text: {
        'en-US': 'What the customer spends in the category in all',
        'zh-CN': '客户在该品类的全部支出',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'share of wallet', 'zh-CN': '钱包份额' },
  },
  summary: {
    'en-US': 'Share of wallet: the part of a customer’s spending that comes to us.',
    'zh-CN': '钱包份额：客户支出中归本公司的比例。',
  },
  formula: 'spendWithUs / totalSpend',
  errors: [
    { code: '#DIV/0!', when: { 'en-US': 'both are 0', 'zh-CN': '两者均为 0' } },
    {
      code: '#NUM!',
      when: { 'en-US': 'spendWithUs is greater than totalSpend', 'zh-CN': 'spendWithUs 大于 totalSpend' },
    },
  ],
  origin: { works: [{ work: 'farris2010', at: { section: '2.5' } }] },
  keywords: { 'en-US': 'wallet share spending', 'zh-CN': '钱包份额 支出占比' },
  example: {
    arguments: [300, 1200],
    result: 0.25,
    meaning: {
      'en-US': 'Of 1,200 spent in the category 300 come to us: 25 %.',
      'zh-CN': '该品类支出 1,200，其中 300 归本公司：25%。',
    },
  },
});
