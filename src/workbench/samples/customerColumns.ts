import type { CellModel } from '../workbook/model';
import type { CostKind, SampleCustomer } from './customer';
import type { SampleLanguage, SampleText } from './language';
import { sampleTexts } from './texts';

/** How the cells of a column look. */
export type ColumnKind = 'text' | 'money' | 'count' | 'date' | 'share' | 'smallShare' | 'score' | 'years';

export interface CustomerColumn {
  readonly header: SampleText;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Money in US dollars; null for a blank cell. */
  readonly value: (customer: SampleCustomer, language: SampleLanguage) => CellModel['value'] | null;
}

function column(
  english: string,
  chinese: string,
  kind: ColumnKind,
  value: CustomerColumn['value'],
  width = 96,
): CustomerColumn {
  return { header: { 'en-US': english, 'zh-CN': chinese }, kind, width, value };
}

const costColumns: readonly (readonly [CostKind, string, string])[] = [
  ['maintenance', 'Maintenance cost', '维系成本'],
  ['acquisition', 'Acquisition cost', '获取成本'],
  ['switching', 'Switching cost', '转换成本'],
  ['satisfaction', 'Satisfaction cost', '满意成本'],
  ['marketing', 'Marketing cost', '营销成本'],
  ['sales', 'Sales cost', '销售成本'],
  ['afterSales', 'After-sales cost', '售后成本'],
  ['operations', 'Operations cost', '运营成本'],
  ['management', 'Management cost', '管理成本'],
  ['people', 'People cost', '人员成本'],
];

/**
 * Everything that the product knows what to do with, but for what it computes itself (lifetime value
 * with its interval, probability of being active, days since the last purchase).
 */
export const customerColumns: readonly CustomerColumn[] = [
  column('Customer ID', '客户编号', 'text', ({ id }) => id, 92),
  column('Customer name', '客户名称', 'text', ({ name }, language) => name[language], 190),
  column(
    'Customer type',
    '客户性质',
    'text',
    ({ institution }, language) => sampleTexts.natures[institution ? 'institution' : 'individual'][language],
  ),
  column('Industry', '行业', 'text', ({ industry }, language) => industry?.[language] ?? null, 104),
  column(
    'Region',
    '地区',
    'text',
    ({ region }, language) => sampleTexts.regions[region]?.[language] ?? null,
    72,
  ),
  column('Total revenue', '累计消费', 'money', ({ total }) => total, 104),
  column('Margin', '利润率', 'share', ({ margin }) => margin, 76),
  column('Purchases', '购买次数', 'count', ({ orders }) => orders, 84),
  column('Mean spend', '客单价', 'money', ({ total, orders }) => total / orders),
  column('First purchase', '首次购买日期', 'date', ({ first }) => first, 104),
  column('Last purchase', '最近购买日期', 'date', ({ last }) => last, 104),
  column('Retention', '保留率', 'share', ({ retention }) => retention, 84),
  column('Referrals', '推荐人数', 'count', ({ referrals }) => referrals, 80),
  column('Indirect value', '间接价值', 'money', ({ indirectValue }) => indirectValue),
  column('Category spend', '同类总支出', 'money', ({ wallet }) => wallet, 108),
  ...costColumns.map(([kind, english, chinese]) =>
    column(english, chinese, 'money', ({ costs }) => costs[kind], 104),
  ),
  column('Standard cost', '标准成本', 'money', ({ standardCost }) => standardCost, 104),
  column('Satisfaction', '满意度', 'score', ({ satisfaction }) => satisfaction),
  column('Loyalty', '忠诚度', 'score', ({ loyalty }) => loyalty, 76),
  column('Likelihood to recommend', '推荐意愿', 'score', ({ recommend }) => recommend, 108),
  column('Effort', '费力度', 'score', ({ effort }) => effort, 72),
  column('Experience', '客户体验', 'score', ({ experience }) => experience, 90),
  column('Response time (h)', '响应时间（小时）', 'years', ({ responseHours }) => responseHours, 104),
  column('Feedback received', '收到反馈数', 'count', ({ feedbackReceived }) => feedbackReceived),
  column('Feedback handled', '已处理反馈数', 'count', ({ feedbackHandled }) => feedbackHandled),
  column('Credit grade', '信用等级', 'text', ({ credit }) => credit?.grade ?? null, 80),
  column('Probability of default', '违约概率', 'smallShare', ({ credit }) => credit?.pd ?? null, 104),
  column('Loss given default', '违约损失率', 'share', ({ credit }) => credit?.lgd ?? null),
  column('Exposure', '风险敞口', 'money', ({ credit }) => credit?.exposure ?? null, 108),
  column(
    'Business need',
    '业务需求',
    'text',
    ({ credit }, language) => (credit ? (sampleTexts.needs[credit.need]?.[language] ?? null) : null),
    132,
  ),
  column('Years of cooperation', '合作年限', 'years', ({ cooperationYears }) => cooperationYears, 104),
  column('4C customer', '4C顾客', 'score', ({ fourC }) => fourC.customer, 88),
  column('4C cost', '4C成本', 'score', ({ fourC }) => fourC.cost, 72),
  column('4C convenience', '4C便利', 'score', ({ fourC }) => fourC.convenience, 104),
  column('4C communication', '4C沟通', 'score', ({ fourC }) => fourC.communication, 118),
];
