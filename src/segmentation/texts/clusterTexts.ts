import type { FieldName } from '../../customers/fields';
import type { Text } from '../../i18n/language';

/** Texts of clusters. */
export const clusterTexts = {
  title: { 'en-US': 'Clusters', 'zh-CN': '聚类' },
  explanation: {
    'en-US':
      'Finds groups of similar customers in the columns you choose (k-means). The same rows and settings always give the same groups.',
    'zh-CN': '在所选列中寻找相似客户的群组（k 均值）。相同的数据与设置总是得到相同的群组。',
  },
  needNumbers: {
    'en-US': 'At least one column of numbers; two to six that say different things work best.',
    'zh-CN': '至少一列数字；选择二到六个含义不同的列效果最好。',
  },
  fields: { 'en-US': 'Columns', 'zh-CN': '参与聚类的列' },
  fieldsHelp: {
    'en-US': 'Without a choice, the columns on behaviour and satisfaction that are mostly filled.',
    'zh-CN': '不选择时，采用填写较完整的行为与满意度列。',
  },
  k: { 'en-US': 'Number of clusters', 'zh-CN': '聚类数' },
  kHelp: {
    'en-US':
      '0 chooses between 2 and 8 by silhouette: how much closer customers are to their own cluster than to the next.',
    'zh-CN': '填 0 时按轮廓系数在 2 到 8 之间选择，即客户与本类相比邻类的接近程度。',
  },
  transform: { 'en-US': 'Scale', 'zh-CN': '标准化方式' },
  transformHelp: {
    'en-US': 'Standardised keeps distances and caps outliers; ranks count only the order.',
    'zh-CN': '标准化保留距离并对离群值截尾；排名只考虑次序。',
  },
  standardized: { 'en-US': 'Standardised', 'zh-CN': '标准化' },
  ranks: { 'en-US': 'Ranks', 'zh-CN': '排名' },
  starts: { 'en-US': 'Starts', 'zh-CN': '起始次数' },
  startsHelp: {
    'en-US': 'The best of so many random starts is kept.',
    'zh-CN': '从多次随机起始中保留最优结果。',
  },
  seed: { 'en-US': 'Seed', 'zh-CN': '随机种子' },
  seedHelp: { 'en-US': 'Another seed begins elsewhere.', 'zh-CN': '更换种子将从不同位置开始。' },
  resamples: { 'en-US': 'Resamples for stability', 'zh-CN': '稳定性重抽样次数' },
  resamplesHelp: { 'en-US': '0 leaves stability out.', 'zh-CN': '填 0 则不计算稳定性。' },
  inertia: { 'en-US': 'Within-cluster sum of squares', 'zh-CN': '类内平方和' },
  silhouette: { 'en-US': 'Silhouette', 'zh-CN': '轮廓系数' },
  stability: { 'en-US': 'Stability (adjusted Rand)', 'zh-CN': '稳定性（调整兰德指数）' },
  firstAxis: { 'en-US': 'First principal axis', 'zh-CN': '第一主轴' },
  secondAxis: { 'en-US': 'Second principal axis', 'zh-CN': '第二主轴' },
  explained: { 'en-US': 'Variance on the two axes', 'zh-CN': '两主轴解释的方差' },
  stable: { 'en-US': 'stable', 'zh-CN': '稳定' },
  fairlyStable: { 'en-US': 'fairly stable', 'zh-CN': '较稳定' },
  unstable: {
    'en-US': 'unstable: other samples would give other groups',
    'zh-CN': '不稳定：换一批样本会得到不同群组',
  },
  name: { 'en-US': '{number} · {words}', 'zh-CN': '{number} · {words}' },
  average: { 'en-US': 'average in everything', 'zh-CN': '各方面居中' },
  rule: { 'en-US': 'Closest to the centre: {means}.', 'zh-CN': '最接近该中心：{means}。' },
  mean: { 'en-US': '{field} {value}', 'zh-CN': '{field} {value}' },
  high: { 'en-US': 'high {field}', 'zh-CN': '{field}高' },
  low: { 'en-US': 'low {field}', 'zh-CN': '{field}低' },
  veryHigh: { 'en-US': 'very high {field}', 'zh-CN': '{field}很高' },
  veryLow: { 'en-US': 'very low {field}', 'zh-CN': '{field}很低' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a centre far from the middle is called, from very low to very high. */
export interface LevelWords {
  readonly veryLow: Text;
  readonly low: Text;
  readonly high: Text;
  readonly veryHigh: Text;
}

const words = (veryLow: Text, low: Text, high: Text, veryHigh: Text): LevelWords => ({
  veryLow,
  low,
  high,
  veryHigh,
});
const text = (en: string, zh: string): Text => ({ 'en-US': en, 'zh-CN': zh });

/** Fields for which people have words of their own. */
export const levelWords: Partial<Record<FieldName, LevelWords>> = {
  recency: words(
    text('bought just now', '刚刚购买'),
    text('bought recently', '近期有购买'),
    text('long silent', '久未购买'),
    text('very long silent', '极久未购买'),
  ),
  frequency: words(
    text('very few purchases', '购买极少'),
    text('few purchases', '购买较少'),
    text('many purchases', '购买频繁'),
    text('very many purchases', '购买极频繁'),
  ),
  monetary: words(
    text('very low spend', '单次消费很低'),
    text('low spend', '单次消费较低'),
    text('high spend', '单次消费较高'),
    text('very high spend', '单次消费很高'),
  ),
  value: words(
    text('very low value', '价值很低'),
    text('low value', '价值较低'),
    text('high value', '价值较高'),
    text('very high value', '价值很高'),
  ),
  tenure: words(
    text('just arrived', '刚成为客户'),
    text('newer customers', '较新的客户'),
    text('long-standing', '老客户'),
    text('with us longest', '资深老客户'),
  ),
  satisfaction: words(
    text('very dissatisfied', '很不满意'),
    text('less satisfied', '满意度偏低'),
    text('satisfied', '满意度较高'),
    text('very satisfied', '非常满意'),
  ),
};
