import type { Text } from '../../i18n/language';
import type { ShownScorecard } from '../worker/scorecardViews';

interface ScorecardTexts {
  readonly name: Text;
  readonly description: Text;
  /** Which columns it would need. */
  readonly lacking?: Text;
}

/** What each scorecard is for, where it is chosen. */
export const scorecardTexts: Readonly<Record<ShownScorecard, ScorecardTexts>> = {
  overview: {
    name: { 'en-US': 'Overview', 'zh-CN': '总览' },
    description: {
      'en-US': 'Key figures, the segment table and charts on one sheet.',
      'zh-CN': '一张工作表呈现关键指标、客户分群汇总表与图表。',
    },
  },
  segments: {
    name: { 'en-US': 'Segments', 'zh-CN': '分群详情' },
    description: {
      'en-US': 'Each segment against the whole: indicators, top customers, playbook.',
      'zh-CN': '各客户分群与整体对比：指标、重点客户与经营策略。',
    },
  },
  movement: {
    name: { 'en-US': 'Movement', 'zh-CN': '客户迁移' },
    description: {
      'en-US': 'Who changed segment since the earlier run, who is new and who is gone.',
      'zh-CN': '与上期相比：哪些客户改变了分群、本期新增或本期退出。',
    },
    lacking: {
      'en-US': 'Needs an earlier run to compare with: choose it in the preview.',
      'zh-CN': '需要与上期划分对比：请在预览中选择。',
    },
  },
  customers: {
    name: { 'en-US': 'Customers', 'zh-CN': '客户明细' },
    description: {
      'en-US':
        'Your rows with scores and segments, as a table to filter. The other sheets calculate from it.',
      'zh-CN': '带得分与客户分群的客户明细表，可筛选。其他工作表都以它为计算依据。',
    },
  },
  costs: {
    name: { 'en-US': 'Costs', 'zh-CN': '关系成本' },
    description: {
      'en-US': 'Relationship cost by kind against the cost standard.',
      'zh-CN': '按类别列示客户关系成本，并与成本标准比较。',
    },
    lacking: {
      'en-US': 'Needs at least one cost column, such as maintenance or acquisition cost.',
      'zh-CN': '至少需要一列成本，例如维系成本或获客成本。',
    },
  },
  programme: {
    name: { 'en-US': 'Programme', 'zh-CN': '方案效果' },
    description: {
      'en-US': 'An indicator before and after a programme, with significance.',
      'zh-CN': '方案实施前后的指标变化及其显著性。',
    },
    lacking: {
      'en-US': 'Needs the columns before and after the programme.',
      'zh-CN': '需要方案实施前与实施后两列。',
    },
  },
  method: {
    name: { 'en-US': 'Method', 'zh-CN': '方法说明' },
    description: {
      'en-US': 'What an auditor asks: source, columns, thresholds, rows left out.',
      'zh-CN': '供审核查阅：数据来源、列、阈值与剔除的行。',
    },
  },
};
