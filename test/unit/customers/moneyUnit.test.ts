import { moneyUnit, withoutUnit } from '../../../src/customers/moneyUnit';

describe('moneyUnit', () => {
  it.each([
    ['累计合同额(万元)', 1e4, 'CNY'],
    ['合同额（万元）', 1e4, 'CNY'],
    ['合同额/万元', 1e4, 'CNY'],
    ['合同额 万元', 1e4, 'CNY'],
    ['万元合同额', 1e4, 'CNY'],
    ['融资规模(亿元)', 1e8, 'CNY'],
    ['成本（千元）', 1e3, 'CNY'],
    ['利润(百万元)', 1e6, 'CNY'],
    ['出口额(万美元)', 1e4, 'USD'],
    ['出口额（亿港元）', 1e8, 'HKD'],
    ['客户价值(万)', 1e4, ''],
    ['客户价值（亿）', 1e8, ''],
    ['成本(元)', 1, 'CNY'],
    ['成本（美元）', 1, 'USD'],
    ['2026年三季度客户台账（单位：万元）', 1e4, 'CNY'],
    ['单位：万元', 1e4, 'CNY'],
    ['单位:元', 1, 'CNY'],
    ['单位：人民币万元', 1e4, 'CNY'],
    ['金额单位：亿元', 1e8, 'CNY'],
    ['Revenue ($k)', 1e3, 'USD'],
    ['Revenue (k$)', 1e3, 'USD'],
    ['Revenue ($000)', 1e3, 'USD'],
    ["Revenue ($'000)", 1e3, 'USD'],
    ['Revenue (£’000s)', 1e3, 'GBP'],
    ['Revenue (000s)', 1e3, ''],
    ["Revenue '000", 1e3, ''],
    ['Revenue in thousands', 1e3, ''],
    ['Revenue (in thousands)', 1e3, ''],
    ['Revenue (in thousands of USD)', 1e3, 'USD'],
    ['Revenue (USD thousands)', 1e3, 'USD'],
    ['Revenue, EUR m', 1e6, 'EUR'],
    ['Revenue EUR m', 1e6, 'EUR'],
    ['Revenue (EUR m)', 1e6, 'EUR'],
    ['Revenue €m', 1e6, 'EUR'],
    ['Revenue USD mn', 1e6, 'USD'],
    ['Revenue (USD million)', 1e6, 'USD'],
    ['Revenue in millions', 1e6, ''],
    ['Revenue (Mio. EUR)', 1e6, 'EUR'],
    ['Umsatz TEUR', 1e3, 'EUR'],
    ['Umsatz (Mrd. €)', 1e9, 'EUR'],
    ['Revenue_kUSD', 1e3, 'USD'],
    ['Revenue (INR crore)', 1e7, 'INR'],
    ['Revenue (Rs lakhs)', 1e5, 'INR'],
    ['Revenue (USD)', 1, 'USD'],
    ['Revenue $', 1, 'USD'],
    ['Amount, EUR', 1, 'EUR'],
    ['All figures in thousands of dollars', 1e3, 'USD'],
    ['Amounts in USD millions', 1e6, 'USD'],
  ])('%s', (text, factor, currency) => {
    expect(moneyUnit(text)).toMatchObject({ factor, currency });
  });

  it.each([
    'Revenue',
    '客户价值',
    '万科合同额',
    '元旦消费',
    '千人成本',
    '百货销售额',
    'Marketing cost',
    'Value 2026',
    'Value (2026)',
    'Value (annual)',
    'Cost per thousand impressions ratio',
    'Total m',
    'Sales in Q1',
    'Spend in March',
    'Spend per month',
    'Customers in Berlin',
    'Mitarbeiter',
    '2026年合同额',
    'Price/unit',
    '',
  ])('%p names none', (text) => {
    expect(moneyUnit(text)).toBeNull();
  });
});

describe('withoutUnit', () => {
  it.each([
    ['合同额(万元)', '合同额'],
    ['合同额（单位：万元）', '合同额'],
    ['合同额/万元', '合同额'],
    ['Revenue ($k)', 'Revenue'],
    ['Revenue, EUR m', 'Revenue'],
    ['Revenue in thousands', 'Revenue'],
    ['Revenue (in thousands)', 'Revenue'],
    ['Revenue (000s) 2026', 'Revenue 2026'],
    ['Revenue', 'Revenue'],
    ['万元', '万元'],
  ])('%s', (header, rest) => {
    expect(withoutUnit(header).replace(/\s+/g, ' ')).toBe(rest);
  });
});
