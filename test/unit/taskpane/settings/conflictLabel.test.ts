import { languages } from '../../../../src/i18n/language';
import { conflictLabel, conflictValue } from '../../../../src/taskpane/settings/conflictLabel';
import { formatsFor } from '../../../../src/taskpane/texts/formats';
import { previewedState } from '../../../support/pane/states';

test.each([
  ['columns', ['asOf'], 20_634, ['As-of date: Jun 30, 2026', '基准日期: 2026年6月30日']],
  ['columns', ['fields', 'Notes'], 'region', ['Columns, Notes: Region', '列, Notes: 地区']],
  [
    'columns',
    ['derive', 'value'],
    'valueFromSpend',
    [
      'Derived from other columns, Customer value: Purchases × Mean spend per purchase',
      '由其他列推算, 客户价值: 购买次数 × 笔均金额',
    ],
  ],
  ['columns', ['derive', 'recency'], 'none', [undefined, '由其他列推算, 距最近购买天数: 不推算']],
  ['predict', ['margin'], 0.3, ['Predict, Margin: 30%', '预测, 利润率: 30%']],
  ['method:rfm', ['bins'], 5, ['RFM, Scores from 1 to: 5', undefined]],
  ['playbook:rfm.champions', ['care'], 'Dine', ['Champions, Care and rewards: Dine', undefined]],
  ['playbook:rfm.gone', ['care'], undefined, ['rfm.gone, Care and rewards: default', undefined]],
  ['sheets', ['language'], 'zh-CN', ['Language of the sheets: 简体中文', '工作表的语言: 简体中文']],
] as const)('%s %j', async (part, path, value, expected) => {
  const state = await previewedState();
  const conflict = { part, path, mine: value, theirs: 'x' };
  for (const [index, language] of languages.entries()) {
    const words = {
      formats: formatsFor(language),
      t: (text: Readonly<Record<string, string>>) => text[language] ?? '',
    };
    const label = conflictLabel(conflict, state).map((one) => (typeof one === 'string' ? one : words.t(one)));
    const said = `${label.join(', ')}: ${conflictValue(conflict, value, words, state)}`;
    if (expected[index] !== undefined) expect(said).toBe(expected[index]);
  }
});
