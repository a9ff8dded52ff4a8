import { logFields, type FieldName } from '../../customers/fields';
import type { Text } from '../../i18n/language';

/** The fields as the pane offers them for a column. */
export const fieldGroups: readonly { readonly title: Text; readonly fields: readonly FieldName[] }[] = [
  {
    title: { 'en-US': 'Who', 'zh-CN': '客户身份' },
    fields: ['id', 'name', 'nature', 'industry', 'region', 'channel', 'salesperson'],
  },
  {
    title: { 'en-US': 'Purchase log', 'zh-CN': '购买明细' },
    fields: logFields,
  },
  {
    title: { 'en-US': 'Value', 'zh-CN': '价值' },
    fields: ['value', 'margin', 'indirectValue', 'referrals', 'totalSpend', 'collected'],
  },
  {
    title: { 'en-US': 'Purchases and lifetime', 'zh-CN': '购买与生命周期' },
    fields: [
      'frequency',
      'monetary',
      'firstPurchase',
      'lastPurchase',
      'recency',
      'tenure',
      'repeats',
      'lastAge',
      'age',
      'retention',
      'clv',
      'clvLow',
      'clvHigh',
      'pAlive',
    ],
  },
  {
    title: { 'en-US': 'Cost', 'zh-CN': '成本' },
    fields: [
      'maintenanceCost',
      'acquisitionCost',
      'switchingCost',
      'satisfactionCost',
      'marketingCost',
      'salesCost',
      'afterSalesCost',
      'operationsCost',
      'managementCost',
      'peopleCost',
      'standardCost',
    ],
  },
  {
    title: { 'en-US': 'Satisfaction and service', 'zh-CN': '满意度与服务' },
    fields: [
      'satisfaction',
      'loyalty',
      'recommend',
      'effort',
      'experience',
      'responseTime',
      'feedbackReceived',
      'feedbackHandled',
    ],
  },
  {
    title: { 'en-US': 'Risk and projects', 'zh-CN': '风险与项目' },
    fields: [
      'receivables',
      'daysOverdue',
      'creditGrade',
      'pd',
      'lgd',
      'exposure',
      'businessNeed',
      'cooperationYears',
    ],
  },
  {
    title: { 'en-US': 'The four Cs', 'zh-CN': '4C' },
    fields: ['customerC', 'costC', 'convenienceC', 'communicationC'],
  },
  {
    title: { 'en-US': 'Effect of a programme', 'zh-CN': '措施效果' },
    fields: ['before', 'after'],
  },
];
