import type { Text } from '../../i18n/language';

/** Sentences that any method may add to its answer. */
export const noteTexts = {
  unplaced: {
    'en-US': 'In no segment, because something that this method needs is missing: {count} of the customers.',
    'zh-CN': '{count} 位客户缺少该方法所需的信息，未归入任何分群。',
  },
  allEqual: {
    'en-US': 'All customers have the same value: they all stand in the middle tier.',
    'zh-CN': '所有客户的价值相同：均归入中间层级。',
  },
  nonPositive: {
    'en-US':
      'Customers with a value of zero or less: {count}. They count as low and add nothing to the cumulative share.',
    'zh-CN': '{count} 位客户的价值为零或负数，归入低价值，不计入累计占比。',
  },
  tierMissed: {
    'en-US':
      'Many equal values: the tiers hold {shares} of the customers, since equal customers are never parted.',
    'zh-CN': '相同取值较多：各层级客户占比为 {shares}，因为取值相同的客户不会被拆开。',
  },
  oneValue: {
    'en-US': '{field} is the same for every customer that has it: all get the middle score.',
    'zh-CN': '所有客户的{field}相同：均得中间分。',
  },
  boughtOnce: {
    'en-US': '{field}: no customer bought more than once, so all get the lowest score.',
    'zh-CN': '{field}：没有客户购买超过一次，因此均得最低分。',
  },
  fewDistinct: {
    'en-US':
      '{field} has only {count} different {count|value|values}: not every score from 1 to {bins} occurs.',
    'zh-CN': '{field}只有 {count} 种取值，因此并非 1 到 {bins} 分都会出现。',
  },
  futurePurchase: {
    'en-US':
      'Customers whose last purchase lies after the as-of date: {count}. It counts as made on that day.',
    'zh-CN': '{count} 位客户的最近购买晚于基准日期，按当日购买处理。',
  },
  otherMoney: {
    'en-US': 'The chosen money column is missing; {field} was used instead.',
    'zh-CN': '缺少所选的金额列，已改用{field}。',
  },
  outliersCapped: {
    'en-US': 'Outlying values that were capped so that they do not decide the clusters: {count} ({columns}).',
    'zh-CN': '{count} 个离群值已截尾，以免左右聚类结果：{columns}。',
  },
  constantColumns: {
    'en-US': 'Columns that are the same for every customer were left out: {columns}.',
    'zh-CN': '未使用所有客户取值相同的列：{columns}。',
  },
  unknownColumns: {
    'en-US': 'Columns without numbers were left out: {columns}.',
    'zh-CN': '未使用没有数值的列：{columns}。',
  },
  stability: {
    'en-US': 'Stability: adjusted Rand index {index} over {count} resamples ({word}).',
    'zh-CN': '稳定性：{count} 次重抽样的调整兰德指数为 {index}（{word}）。',
  },
  silhouettes: {
    'en-US': 'Silhouette by number of clusters: {list}. {best} was chosen.',
    'zh-CN': '各聚类数的轮廓系数：{list}。已选择 {best}。',
  },
  silhouetteSample: {
    'en-US': 'The silhouette was computed on a sample of {count} customers.',
    'zh-CN': '轮廓系数基于 {count} 位客户的样本计算。',
  },
  notConverged: {
    'en-US': 'The clusters still moved a little after {count} rounds.',
    'zh-CN': '{count} 轮迭代后聚类仍有微小变动。',
  },
  gradesUnknown: {
    'en-US': 'Customers whose credit grade was not understood: {count} ({examples}).',
    'zh-CN': '{count} 位客户的信用等级无法识别（{examples}）。',
  },
  gradesFromPd: {
    'en-US': 'There is no column of credit grades: risk was graded by the probability of default.',
    'zh-CN': '没有信用等级列：已按违约概率划分风险。',
  },
  gradeMeaning: {
    'en-US': 'High in the column of grades was read as {meaning}.',
    'zh-CN': '等级列中的“高”按{meaning}理解。',
  },
  gradeNumbers: {
    'en-US': 'Grades in numbers were read on a scale of {scale}, {best} being best.',
    'zh-CN': '数字等级按 {scale} 的量表读取，{best} 为最佳。',
  },
  natureFromName: {
    'en-US': 'There is no column for customer nature: it was read from the names.',
    'zh-CN': '没有客户性质列：已根据名称判断。',
  },
  natureUnknown: {
    'en-US':
      'Customers of whom neither type nor name tells whether they are people or institutions: {count}.',
    'zh-CN': '{count} 位客户从类型和名称都无法判断是个人还是机构。',
  },
  scale4c: {
    'en-US': 'The scores were read on a scale of {minimum} to {maximum} and carried over to 0–100.',
    'zh-CN': '得分按 {minimum} 到 {maximum} 的量表读取，并换算为 0–100。',
  },
} as const satisfies Readonly<Record<string, Text>>;
