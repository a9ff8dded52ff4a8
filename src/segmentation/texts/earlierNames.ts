/**
 * Names under which earlier versions wrote segments, and what these are called today: so that a run can still be
 * compared with a table that one of them wrote.
 */
export const earlierNames: Readonly<Record<string, string>> = {
  冠军客户: '核心客户',
  有希望客户: '潜力客户',
  即将沉睡客户: '沉睡预警客户',
  流失风险客户: '流失预警客户',
  不能失去的客户: '重点挽留客户',
};
