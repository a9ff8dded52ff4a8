import type { SampleText } from './language';

/** Every text of the sample workbook. `{name}` places are filled in. */
export const sampleTexts = {
  sheets: {
    start: { 'en-US': 'Start', 'zh-CN': '开始' },
    customers: { 'en-US': 'Customers', 'zh-CN': '客户' },
    purchases: { 'en-US': 'Purchases', 'zh-CN': '购买记录' },
    programme: { 'en-US': 'Programme', 'zh-CN': '改进方案' },
  },
  natures: {
    individual: { 'en-US': 'Individual', 'zh-CN': '个人' },
    institution: { 'en-US': 'Institution', 'zh-CN': '机构' },
  },
  regions: [
    { 'en-US': 'North', 'zh-CN': '华北' },
    { 'en-US': 'South', 'zh-CN': '华南' },
    { 'en-US': 'East', 'zh-CN': '华东' },
    { 'en-US': 'West', 'zh-CN': '西南' },
    { 'en-US': 'Central', 'zh-CN': '华中' },
  ],
  needs: [
    { 'en-US': 'Project financing', 'zh-CN': '项目融资' },
    { 'en-US': 'Working capital', 'zh-CN': '流动资金' },
    { 'en-US': 'Equipment', 'zh-CN': '设备采购' },
    { 'en-US': 'Service contract', 'zh-CN': '服务合同' },
    { 'en-US': 'None at present', 'zh-CN': '暂无' },
  ],
  channels: [
    { 'en-US': 'Online shop', 'zh-CN': '线上商城' },
    { 'en-US': 'Branch', 'zh-CN': '门店' },
    { 'en-US': 'Phone', 'zh-CN': '电话' },
    { 'en-US': 'Account manager', 'zh-CN': '客户经理' },
  ],
  products: {
    individual: [
      { 'en-US': 'Home service', 'zh-CN': '家庭服务' },
      { 'en-US': 'Accessories', 'zh-CN': '配件' },
      { 'en-US': 'Membership', 'zh-CN': '会员' },
      { 'en-US': 'Repair', 'zh-CN': '维修' },
    ],
    institution: [
      { 'en-US': 'Equipment', 'zh-CN': '设备' },
      { 'en-US': 'Maintenance contract', 'zh-CN': '维护合同' },
      { 'en-US': 'Consulting', 'zh-CN': '咨询' },
      { 'en-US': 'Spare parts', 'zh-CN': '备件' },
    ],
  },
  purchaseHeaders: {
    order: { 'en-US': 'Order no.', 'zh-CN': '订单号' },
    customer: { 'en-US': 'Customer ID', 'zh-CN': '客户编号' },
    date: { 'en-US': 'Order date', 'zh-CN': '订单日期' },
    amount: { 'en-US': 'Amount', 'zh-CN': '金额' },
    channel: { 'en-US': 'Channel', 'zh-CN': '渠道' },
    product: { 'en-US': 'Product', 'zh-CN': '产品' },
  },
  programme: {
    title: { 'en-US': 'Service programme, spring 2026', 'zh-CN': '2026 年春季服务改进方案' },
    lead: {
      'en-US':
        'Satisfaction of {count} customers, from 0 to 100, in the quarter before the programme and in the quarter after it.',
      'zh-CN': '{count} 位客户在方案实施前一个季度和实施后一个季度的满意度（0 至 100）。',
    },
    id: { 'en-US': 'Customer ID', 'zh-CN': '客户编号' },
    before: { 'en-US': 'Before', 'zh-CN': '实施前' },
    after: { 'en-US': 'After', 'zh-CN': '实施后' },
    result: { 'en-US': 'Effect of the programme', 'zh-CN': '方案效果' },
  },
  start: {
    title: { 'en-US': 'Clientele sample', 'zh-CN': 'Clientele 示例' },
    lead: {
      'en-US':
        'An invented firm that serves people and institutions: {customers} customers and their {purchases} purchases from July 2023 to 30 June 2026.',
      'zh-CN':
        '一家虚构的企业，同时服务于个人和机构：共 {customers} 位客户，以及 2023 年 7 月至 2026 年 6 月 30 日的 {purchases} 笔购买记录。',
    },
    tryHeading: { 'en-US': 'What to try', 'zh-CN': '可以这样试' },
    steps: [
      {
        'en-US':
          'Go to Customers, select any cell of the table and choose “Segment selection” on the ribbon. The pane shows the columns that it recognised, the segments and their shares.',
        'zh-CN':
          '打开“客户”工作表，选中表格中任一单元格，在功能区点击“划分所选客户”。任务窗格会显示识别出的列、各客户群组及其占比。',
      },
      {
        'en-US':
          'Write the scorecards: an overview, the segments and the customers come as new sheets with formulas of Excel’s own.',
        'zh-CN': '写入记分卡：总览、各群组和客户名单会成为新的工作表，其中的汇总都是 Excel 自带的公式。',
      },
      {
        'en-US':
          'Do the same with Purchases: a log with several rows for each customer is summed up first, by date and amount.',
        'zh-CN': '对“购买记录”同样操作：每位客户有多行的流水会先按日期和金额汇总。',
      },
      {
        'en-US': 'Change a blue number below: the results beside it follow at once.',
        'zh-CN': '修改下方的蓝色数字，旁边的结果会立即更新。',
      },
    ],
    formulasHeading: { 'en-US': 'Functions at work', 'zh-CN': '函数示例' },
    sheetsHeading: { 'en-US': 'Sheets', 'zh-CN': '工作表' },
    margin: { 'en-US': 'Margin a year', 'zh-CN': '每年利润' },
    retention: { 'en-US': 'Retention a year', 'zh-CN': '每年保留率' },
    discount: { 'en-US': 'Discount rate a year', 'zh-CN': '每年贴现率' },
    clv: { 'en-US': 'Customer lifetime value', 'zh-CN': '客户终身价值' },
    cac: { 'en-US': 'Acquisition cost per customer', 'zh-CN': '每位客户的获取成本' },
    ratio: { 'en-US': 'Lifetime value to acquisition cost', 'zh-CN': '终身价值与获取成本之比' },
    satisfaction: { 'en-US': 'Satisfaction index (0–100)', 'zh-CN': '满意度指数（0–100）' },
    about: {
      customers: {
        'en-US': 'One row for each customer: value, purchases, costs, indicators, risk, 4C',
        'zh-CN': '每位客户一行：价值、购买、成本、指标、风险、4C',
      },
      purchases: {
        'en-US': 'One row for each purchase: date, amount, channel, product',
        'zh-CN': '每笔购买一行：日期、金额、渠道、产品',
      },
      programme: {
        'en-US': 'Satisfaction before and after a programme, and its effect',
        'zh-CN': '方案实施前后的满意度及其效果',
      },
    },
    note: {
      'en-US': 'All names and figures are invented.',
      'zh-CN': '所有名称和数据均为虚构。',
    },
    tip: { 'en-US': 'Go to {name}', 'zh-CN': '转到“{name}”' },
  },
} as const satisfies Texts;

type Texts = { readonly [name: string]: SampleText | readonly SampleText[] | Texts };

/** Fills `{name}` places of a text. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
