import { dayOf } from '../../../src/customers/days';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { segmentCells } from '../../../src/segmentation/segmentCells';
import { historySource } from '../../../src/taskpane/worker/predict/historySource';
import { purchaseHistories } from '../../../src/taskpane/worker/predict/purchaseHistories';
import { gridOf } from '../../support/customers';
import { listOf, purchasesOf, readList, shuffled, valuesOf } from '../../support/listOf';

describe('a summary as lifetimes and PyMC-Marketing give it', () => {
  const list = listOf(`
    customer_id|frequency|recency|T|monetary_value
    a|2|30.43|38.86|22.35
    b|1|1.71|38.86|11.77
    c|0|0|38.86|0
    d|7|29.43|38.86|73.74
    e|1|5|38.86|11.77`);

  it.each(shuffled(list).map((one, index) => [index, one] as const))(
    'counts the time since the last purchase from T, and the first purchase too (%d)',
    (_, one) => {
      const set = readList(one);
      const since = Array.from(set.numbers.recency ?? [], (value) => Math.round(value * 100) / 100);
      expect(since).toEqual([8.43, 37.15, 38.86, 9.43, 33.86]);
      expect(Array.from(set.numbers.frequency ?? [])).toEqual([3, 2, 1, 8, 2]);
      expect(set.headers).toMatchObject({ repeats: 'frequency', lastAge: 'recency', age: 'T' });
      expect(set.headers.recency).toBeUndefined();
    },
  );

  it('calls the best customer best, in the pane and in SEGMENT', () => {
    const names = segmentCells(list, 'rfm');
    expect(names[4]).toBe('Champions');
    expect(names[3]).not.toBe('New');
  });

  it('is the same summary to Predict', () => {
    const set = readList(list);
    const source = historySource('customers', recognizeColumns(gridOf(list)).mapping.fields);
    expect(source).toBe('lifetimes');
    const { x, tx, T } = purchaseHistories(set, 'lifetimes', 7);
    expect(Array.from(x)).toEqual([2, 1, 0, 7, 1]);
    expect(Array.from(tx)).toEqual([30.43, 1.71, 0, 29.43, 5]);
    expect(Array.from(T)).toEqual([38.86, 38.86, 38.86, 38.86, 38.86]);
  });

  it('is asked for its unit of time, which a header may say', () => {
    expect(readList(list, { summaryUnit: ['week'] }).numbers.recency?.[0]).toBeCloseTo(7 * 8.43, 9);
    const weeks = readList([
      ['customer_id', 'frequency', 'recency (weeks)', 'T', 'monetary_value'],
      ...list.slice(1),
    ]);
    expect(weeks.questions?.find(({ code }) => code === 'summaryUnit')?.taken).toEqual(['week']);
    expect(weeks.numbers.recency?.[0]).toBeCloseTo(7 * 8.43, 9);
  });
});

describe('a copied pivot table', () => {
  const english = listOf(`
    Row Labels|Sum of Amount|Count of Order ID|Max of Order date
    C1|150|2|2026-02-05
    C2|80|1|2026-02-07
    (blank)|30|1|2026-02-09
    Grand Total|260|4|2026-02-09`);
  const chinese = listOf(`
    行标签|求和项:金额|计数项:订单号|最大值项:下单日期
    C1|150|2|2026-02-05
    C2|80|1|2026-02-07
    (空白)|30|1|2026-02-09
    总计|260|4|2026-02-09`);

  it.each([...shuffled(english), ...shuffled(chinese)].map((one, index) => [index, one] as const))(
    'has a customer a row, without its blank and its total (%d)',
    (_, list) => {
      const set = readList(list);
      expect(set.layout).toBe('customers');
      expect(valuesOf(set)).toEqual({ C1: 150, C2: 80 });
      expect(purchasesOf(set)).toEqual({ C1: 2, C2: 1 });
      expect(Array.from(set.numbers.lastPurchase ?? [])).toEqual([dayOf(2026, 2, 5), dayOf(2026, 2, 7)]);
      expect(set.notes.filter(({ excluded }) => excluded).map(({ code }) => code)).toEqual([
        'pivotBlank',
        'totalsRow',
      ]);
    },
  );
});

describe('columns that decide together', () => {
  const fieldsOf = (list: Parameters<typeof gridOf>[0]) => recognizeColumns(gridOf(list)).mapping.fields;

  it('are the four Cs by their bare words', () => {
    const list = listOf(`
      客户编号|客户|成本|便利|沟通
      K1|80|70|60|50
      K2|60|65|75|90`);
    expect(fieldsOf(list)).toEqual(['id', 'customerC', 'costC', 'convenienceC', 'communicationC']);
    expect(
      fieldsOf(
        listOf(`
          公司名称|成本|销售额|客户
          甲|70000|6000|A1
          乙|65000|7500|A2`),
      ),
    ).toEqual(['name', null, 'value', 'id']);
  });

  it('are a firm beside a contract number', () => {
    expect(
      fieldsOf(
        listOf(`
          合同编号|甲方|签约日期|合同额(万元)
          H1|华信|2026-01-05|10
          H2|恒达|2026-01-06|20
          H3|华信|2026-02-06|20`),
      ),
    ).toEqual(['orderId', 'id', 'date', 'amount']);
    expect(
      fieldsOf(
        listOf(`
          客户编号|甲方|合同额
          K1|华信|10
          K2|恒达|20`),
      ),
    ).toEqual(['id', 'name', 'value']);
  });

  it('never make a cost the customer', () => {
    expect(
      fieldsOf(
        listOf(`
          客户成本|客户等级|销售额
          10|A|5
          20|B|6
          30|A|7`),
      ),
    ).toEqual([null, null, 'value']);
  });

  it('take the company of a deal for the customer where each record has its own number', () => {
    expect(
      fieldsOf(
        listOf(`
          Record ID|Deal Name|Deal Stage|Close Date|Amount|Associated Company
          1|one|Closed Won|2026-01-05|10|Acme
          2|two|Closed Lost|2026-01-06|20|Berg
          3|three|Closed Won|2026-01-07|30|Acme`),
      ),
    ).toEqual(['orderId', null, 'status', 'date', 'amount', 'id']);
  });
});
