import type { Text } from '../../i18n/language';
import { noteTexts } from './noteTexts';

const counted = (text: Text): Text => ({
  'en-US': `{count} × ${text['en-US']}`,
  'zh-CN': `{count} 处：${text['zh-CN']}`,
});

const datesRead = (how: string, zh: string): Text => ({
  'en-US': `Column "{column}": {count} {count|date is stored as text and was|dates are stored as text and were} read ${how}.`,
  'zh-CN': `“{column}”列：{count} 个以文本存储的日期已按${zh}识别。`,
});

/** One sentence for each code of `Finding`; places in braces are filled from its values. */
export const findingTexts: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.entries(noteTexts).map(([code, text]) => [code, counted(text)])),
  noHeader: {
    'en-US':
      'No header row was found: columns are recognised by their contents. Check what each column holds.',
    'zh-CN': '未找到标题行：已按内容识别各列，请核对每列的含义。',
  },
  titleRows: {
    'en-US':
      '{rows} {rows|row|rows} above the header row {rows|is a title and is|are titles and are} passed over.',
    'zh-CN': '标题行上方的 {rows} 行是表名或说明，已跳过。',
  },
  twinColumns: {
    'en-US':
      '{count} columns are called "{column}": the first one counts. Choose another where that is wrong.',
    'zh-CN': '有 {count} 列名为“{column}”：以第一列为准。如有误，请改选。',
  },
  noNumericColumn: {
    'en-US':
      'No column of {address} holds numbers. Segmentation by value or behaviour needs at least one, such as value, purchases or days since the last purchase.',
    'zh-CN': '{address} 中没有数字列。按价值或行为划分至少需要一列数字，例如价值、购买次数或距最近购买天数。',
  },
  logRecognized: {
    'en-US': 'Customers occur in several rows: read as a purchase log and summed up per customer.',
    'zh-CN': '同一客户出现在多行：已识别为购买记录，并按客户汇总。',
  },
  unclaimedColumns: {
    'en-US':
      '{count} of {columns} columns {count|was not recognised; it is|were not recognised; they are} carried along unchanged.',
    'zh-CN': '{columns} 列中有 {count} 列未识别，将原样保留。',
  },
  hiddenRows: {
    'en-US': '{rows} hidden {rows|row was|rows were} left out.',
    'zh-CN': '已排除 {rows} 个隐藏行。',
  },
  columnNotDates: {
    'en-US': 'Column "{column}" is named like a date, but most of its cells are none.',
    'zh-CN': '“{column}”列从名称看是日期，但多数单元格不是日期。',
  },
  columnNotNumbers: {
    'en-US': 'Column "{column}" should hold numbers, but most of its cells are text or errors.',
    'zh-CN': '“{column}”列应为数字，但多数单元格是文本或错误值。',
  },
  trailingBlankRows: {
    'en-US': '{count} blank {count|row|rows} below the last customer {count|was|were} passed over.',
    'zh-CN': '已跳过最后一位客户之后的 {count} 个空行。',
  },
  numbersAsText: {
    'en-US':
      'Column "{column}": {count} {count|number is stored as text and was|numbers are stored as text and were} converted.',
    'zh-CN': '“{column}”列：{count} 个以文本存储的数字已转换。',
  },
  datesAsText: datesRead('as they say themselves', '文字写明的日期'),
  datesDayFirst: datesRead('with the day first', '“日-月-年”'),
  datesMonthFirst: datesRead('with the month first', '“月-日-年”'),
  datesYearFirst: datesRead('with the year first', '“年-月-日”'),
  datesOtherwise: {
    'en-US':
      'Column "{column}" mixes orders of day, month and year: {count} {count|date was|dates were} read in another order than the rest, the only one that can read {count|it|them}. Check the rest.',
    'zh-CN': '“{column}”列的日期顺序不一致：{count} 个日期只能按另一种顺序识别，已如此处理。请核对其余日期。',
  },
  datesSwapped: {
    'en-US': 'Column "{column}": day and month of its real dates were swapped back.',
    'zh-CN': '“{column}”列：日期单元格的日与月已互换还原。',
  },
  pointsGroup: {
    'en-US': 'Column "{column}": points part thousands, so {example} is {read}.',
    'zh-CN': '“{column}”列：点号是千位分隔符，{example} 即 {read}。',
  },
  numbersOtherwise: {
    'en-US':
      'Column "{column}" mixes decimal points and commas: {count} {count|number was|numbers were} read in the only way that {count|it|they} can be.',
    'zh-CN': '“{column}”列混用小数点与小数逗号：{count} 个数字已按唯一可行的方式读取。',
  },
  oneCurrency: {
    'en-US': 'Only amounts in {currency} count; those in {others} are left out.',
    'zh-CN': '只计入币种为 {currency} 的金额；{others} 的金额不计入。',
  },
  convertedCurrencies: {
    'en-US': 'Amounts in other currencies were converted to {currency}: {rates}.',
    'zh-CN': '其他币种的金额已换算为 {currency}：{rates}。',
  },
  moneyUnit: {
    'en-US': 'Column "{column}" is in units of {factor}: its numbers were multiplied by that.',
    'zh-CN': '“{column}”列的单位为 {factor}：数字已乘以该单位。',
  },
  fractionsFromPercent: {
    'en-US': 'Column "{column}" holds percentages without a sign: 80 was read as 80 %.',
    'zh-CN': '“{column}”列是不带百分号的百分数：80 已按 80% 读取。',
  },
  fractionsTooLarge: {
    'en-US': 'Column "{column}" should hold rates between 0 and 1, but reaches {largest}.',
    'zh-CN': '“{column}”列应为 0 到 1 之间的比率，但最大值为 {largest}。',
  },
  convertedToDays: {
    'en-US': 'Column "{column}" was converted to days (× {days}).',
    'zh-CN': '“{column}”列已换算为天数（× {days}）。',
  },
  futureDates: {
    'en-US':
      'Dates in the future, after today ({today}): {count}. The as-of date is the latest date before, {asOf}; these count as that day.',
    'zh-CN':
      '{count} 个日期在未来（晚于今天 {today}）。基准日期取此前最近的日期 {asOf}，这些日期按当日计算。',
  },
  futureOrders: {
    'en-US':
      'Purchases in the future, after today ({today}): {count}. The as-of date is the latest date before, {asOf}; these are left out.',
    'zh-CN': '{count} 条购买在未来（晚于今天 {today}）。基准日期取此前最近的日期 {asOf}，这些购买不计入。',
  },
  allInFuture: {
    'en-US':
      'All {count} dates lie in the future, after today ({today}). The as-of date is the latest of them, {asOf}. Check whether day, month and year were read right.',
    'zh-CN':
      '全部 {count} 个日期都在未来（晚于今天 {today}）。基准日期取其中最晚的 {asOf}。请核对年、月、日的读取是否正确。',
  },
  datesAfterAsOf: {
    'en-US': 'Dates after the as-of date {asOf}: {count}. They count as that day.',
    'zh-CN': '{count} 个日期晚于基准日期 {asOf}，按当日计算。',
  },
  ordersAfterAsOf: {
    'en-US': 'Purchases after the as-of date {asOf}: {count}. They are left out.',
    'zh-CN': '{count} 条购买晚于基准日期 {asOf}，不计入。',
  },
  othersLeftOut: {
    'en-US':
      '{count} further {count|column|columns} without a known meaning {count|is|are} not carried along; the first {kept} are.',
    'zh-CN': '另有 {count} 个未识别的列不随结果保留；前 {kept} 个保留。',
  },
  noIdColumn: {
    'en-US': 'No column of customer IDs: customers are named by the number of their row.',
    'zh-CN': '没有客户编号列：以行号标识客户。',
  },
  idsAlike: {
    'en-US':
      'Column "{column}": {count} {count|spelling|spellings} of customer IDs that differ only in capitals, width, invisible marks or check characters {count|is|are} taken as the same customer ({examples}).',
    'zh-CN':
      '“{column}”列：{count} 个客户编号仅在大小写、全半角、不可见字符或校验字符上不同，按同一客户处理（{examples}）。',
  },
  idsByCase: {
    'en-US':
      'Column "{column}": a program made these customer IDs of capitals and small letters, so {count} {count|pair that differs|pairs that differ} in capitals alone {count|is|are} different customers ({first}, {other}).',
    'zh-CN':
      '“{column}”列：客户编号由程序以大小写字母生成，{count} 对仅大小写不同的编号按不同客户处理（{first}、{other}）。',
  },
  idsLost: {
    'en-US':
      'Column "{column}": {count} customer {count|ID|IDs} such as {example} lost digits in this file before: a program took {count|it|them} for {count|a number|numbers}. Different customers may share one. Export the column as text again.',
    'zh-CN':
      '“{column}”列：{count} 个客户编号（如 {example}）在文件中已被当作数字而丢失了末尾数位，不同客户可能因此合并。请将该列作为文本重新导出。',
  },
  oneCustomer: {
    'en-US': 'There is only one customer: quantiles and clusters say nothing about a single one.',
    'zh-CN': '只有一位客户：分位数与聚类对单个客户没有意义。',
  },
  logWithoutAmount: {
    'en-US': 'The log has no amounts: only the number and the dates of purchases are known.',
    'zh-CN': '购买记录中没有金额：只能得到购买次数和日期。',
  },
  logSummarized: {
    'en-US':
      '{orders} {orders|purchase was|purchases were} summed up to {customers} {customers|customer|customers}.',
    'zh-CN': '{orders} 条购买记录已汇总为 {customers} 位客户。',
  },
  sameDayOrders: {
    'en-US':
      '{count} {count|purchase|purchases} fell on a day on which the customer had already bought: a day counts once.',
    'zh-CN': '{count} 条购买与同一客户当日的其他购买合并：每天计一次。',
  },
  averagedInLog: {
    'en-US': 'Column "{column}" was averaged over the purchases of each customer.',
    'zh-CN': '“{column}”列按每位客户的各次购买取平均值。',
  },
  logColumnsLeftOut: {
    'en-US':
      '{count} {count|column differs|columns differ} between purchases of one customer and {count|is|are} left out; {kept} without a known meaning {kept|is|are} kept with the customers.',
    'zh-CN': '{count} 列在同一客户的各笔交易中不同，不随客户保留；另有 {kept} 个未识别的列随客户保留。',
  },
  addedInLog: {
    'en-US': 'Column "{column}" was added up over the purchases of each customer.',
    'zh-CN': '“{column}”列按每位客户的各笔交易求和。',
  },
  variesInLog: {
    'en-US':
      'Column "{column}" differs between purchases of {count} {count|customer|customers}: the first one counts.',
    'zh-CN': '“{column}”列在 {count} 位客户的各笔交易中不一致：取第一笔的内容。',
  },
  quantityTimesPrice: {
    'en-US': 'The amount of each line is "{quantity}" × "{price}".',
    'zh-CN': '每行金额按“{quantity}”×“{price}”计算。',
  },
  refundsTakenOff: {
    'en-US': 'Column "{column}" was taken off the amount of {count} {count|row|rows}.',
    'zh-CN': '已从 {count} 行的金额中扣除“{column}”列。',
  },
  linesJoined: {
    'en-US': '{lines} lines of {orders} orders: lines with the same "{column}" are one order.',
    'zh-CN': '{lines} 行明细属于 {orders} 个订单（合同）：“{column}”相同的行合为一笔。',
  },
  creditNotes: {
    'en-US':
      '{count} {count|line belongs|lines belong} to invoices that begin with C: subtracted as cancelled.',
    'zh-CN': '{count} 行属于以 C 开头的单据：按冲销扣减。',
  },
  lifetimesSummary: {
    'en-US':
      'Columns "{frequency}", "{recency}" and "{age}" are read as a summary for models of behaviour: repeat purchases, age at the last purchase and age now. Purchases are one more; the time since the last purchase is "{age}" − "{recency}".',
    'zh-CN':
      '“{frequency}”“{recency}”“{age}”列按行为模型的汇总格式识别：重复购买次数、首次至末次购买的时长、首次购买至今的时长。购买次数为其加 1；距最近购买的时间为“{age}”减“{recency}”。',
  },
  notesCut: {
    'en-US': '{count} cells of one kind were noted; the first {listed} are listed.',
    'zh-CN': '同类单元格共 {count} 处，列表显示前 {listed} 处。',
  },
};
