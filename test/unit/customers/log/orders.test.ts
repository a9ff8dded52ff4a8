import { listOf, purchasesOf, readList, shuffled, valuesOf } from '../../../support/listOf';

const lines = listOf(`
  InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
  100001|A1|mug|6|2026-01-05|2.5|11001|UK
  100001|A2|plate|10|2026-01-05|1|11001|UK
  100002|A1|mug|2|2026-01-07|2.5|11002|UK
  C100003|A1|mug|-2|2026-01-09|2.5|11002|UK
  100004|A3|lamp|1|2026-02-01|40|11003|FR
  100005|A3|lamp|1|2026-02-20|40|11001|UK`);
const linesChinese = listOf(`
  单据号|商品编码|商品名称|数量|开票日期|单价|客户编码|地区
  100001|A1|杯|6|2026-01-05|2.5|11001|华东
  100001|A2|盘|10|2026-01-05|1|11001|华东
  100002|A1|杯|2|2026-01-07|2.5|11002|华东
  C100003|A1|杯|-2|2026-01-09|2.5|11002|华东
  100004|A3|灯|1|2026-02-01|40|11003|华南
  100005|A3|灯|1|2026-02-20|40|11001|华东`);

describe.each([
  ['English', lines],
  ['Chinese', linesChinese],
])('order lines of quantity and unit price (%s)', (_, list) => {
  it.each(shuffled(list).map((one, index) => [index, one] as const))(
    'are worth quantity × price, cancelled ones negative, in any order of columns (%d)',
    (__, one) => {
      const set = readList(one);
      expect(valuesOf(set)).toEqual({ 11001: 65, 11002: 0, 11003: 40 });
      expect(purchasesOf(set)).toEqual({ 11001: 2, 11002: 1, 11003: 1 });
      expect(set.log?.customer).toHaveLength(5);
      expect(set.notes.filter(({ excluded }) => excluded)).toEqual([]);
    },
  );

  it('keep what is the same in all purchases of a customer', () => {
    expect(readList(list).texts.region).toHaveLength(3);
  });
});

it('subtracts the lines of credit notes also where they are positive', () => {
  const set = readList(
    listOf(`
      Invoice No|Quantity|Invoice Date|Unit Price|Customer ID
      1|2|2026-01-01|5|a
      C2|2|2026-01-09|5|a
      3|1|2026-01-02|4|b
      4|1|2026-02-02|4|b`),
  );
  expect(valuesOf(set)).toEqual({ a: 0, b: 8 });
  expect(set.findings.map(({ code }) => code)).toContain('creditNotes');
});

describe('a shop’s export of orders', () => {
  const shop = listOf(
    `
    Name|Email|Financial Status|Paid at|Currency|Total|Lineitem quantity|Lineitem price|Created at
    #1001|a@x.org|paid|2026-01-05 10:00:00 +0100|EUR|65|1|20|2026-01-05 10:00:00 +0100
    #1001|a@x.org||||||1|30|2026-01-05 10:00:00 +0100
    #1002|b@x.org|paid|2026-02-05 10:00:00 +0100|EUR|17|1|10|2026-02-05 10:00:00 +0100
    #1003|a@x.org|refunded|2026-03-05 10:00:00 +0100|EUR|17|1|10|2026-03-05 10:00:00 +0100`.replace(
      '||||||1',
      '|||||1',
    ),
  );

  it.each(shuffled(shop).map((one, index) => [index, one] as const))(
    'is a log by e-mail, without the refunded order (%d)',
    (_, one) => {
      const set = readList(one);
      expect(set.layout).toBe('log');
      expect(valuesOf(set)).toEqual({ 'a@x.org': 65, 'b@x.org': 17 });
      expect(purchasesOf(set)).toEqual({ 'a@x.org': 1, 'b@x.org': 1 });
      expect(set.notes.filter(({ excluded }) => excluded).map(({ code, row }) => [code, row])).toEqual([
        ['statusRow', 5],
      ]);
    },
  );

  it('counts the refunded order where a person says so', () => {
    expect(valuesOf(readList(shop, { statuses: ['refunded'] }))).toEqual({ 'a@x.org': 82, 'b@x.org': 17 });
  });

  it('says how many rows have each status, those of an order’s other lines with it', () => {
    const question = readList(shop).questions?.find(({ code }) => code === 'statuses');
    expect(question).toMatchObject({
      standard: ['refunded'],
      options: [
        { key: 'paid', values: { status: 'paid', count: 3 } },
        { key: 'refunded', values: { count: 1 } },
      ],
    });
  });
});

describe('an amount that stands in every line of an order', () => {
  const list = listOf(`
    Order ID|Order Date|Order Total|Item Cost|Quantity|Customer Email
    1|2026-01-01|30|10|1|a@x.org
    1|2026-01-01|30|20|1|a@x.org
    2|2026-01-05|12|5|1|b@x.org
    2|2026-01-05|12|7|1|b@x.org
    3|2026-02-05|9|9|1|a@x.org`);

  it('counts once, and is asked about', () => {
    expect(valuesOf(readList(list))).toEqual({ 'a@x.org': 39, 'b@x.org': 12 });
    expect(valuesOf(readList(list, { orderTotals: ['each'] }))).toEqual({ 'a@x.org': 69, 'b@x.org': 24 });
  });

  it('is added up where lines differ', () => {
    const set = readList(
      listOf(`
        Order ID|Order Date|Amount|Customer
        1|2026-01-01|10|a
        1|2026-01-01|20|a
        2|2026-01-05|12|b
        2|2026-01-05|12|b`),
    );
    expect(valuesOf(set)).toEqual({ a: 30, b: 24 });
    expect(set.questions).toEqual([]);
  });
});

describe('net and gross', () => {
  const apart = listOf(`
    order id|created at|email|subtotal|discount|tax|total|status
    1|2026-01-01|a@x.org|100|10|18|108|paid
    2|2026-01-02|b@x.org|50|0|10|60|paid
    3|2026-02-02|a@x.org|20|5|3|18|cancelled`);
  const within = listOf(`
    order id|created at|email|subtotal|discount|tax|total|status
    1|2026-01-01|a@x.org|90|10|18|108|paid
    2|2026-01-02|b@x.org|50|0|10|60|paid
    3|2026-02-02|a@x.org|15|5|3|18|cancelled`);

  it('are asked about; net is the subtotal less the discount', () => {
    const set = readList(apart);
    expect(set.questions?.find(({ code }) => code === 'netOrGross')?.taken).toEqual(['net']);
    expect(valuesOf(set)).toEqual({ 'a@x.org': 90, 'b@x.org': 50 });
    expect(valuesOf(readList(apart, { netOrGross: ['gross'] }))).toEqual({ 'a@x.org': 108, 'b@x.org': 60 });
  });

  it('take no discount off twice', () => {
    expect(valuesOf(readList(within))).toEqual({ 'a@x.org': 90, 'b@x.org': 50 });
  });

  it('tell Chinese invoices with and without tax apart', () => {
    const list = listOf(`
      单据号|单据日期|客户编码|客户简称|数量|无税单价|无税金额|税额|价税合计
      X1|2026-01-05|K1|华信|2|50|100|13|113
      X2|2026-02-05|K1|华信|1|50|50|6.5|56.5
      X3|2026-02-06|K2|恒达|1|10|10|1.3|11.3`);
    expect(valuesOf(readList(list))).toEqual({ K1: 150, K2: 10 });
    expect(valuesOf(readList(list, { netOrGross: ['gross'] }))).toEqual({ K1: 169.5, K2: 11.3 });
  });

  it('take off what was refunded of an order', () => {
    const list = listOf(`
      Order ID|Order Date|Email|Total|Refunded Amount
      1|2026-01-01|a@x.org|100|0
      2|2026-01-02|b@x.org|50|20
      3|2026-02-02|a@x.org|20|-5`);
    expect(valuesOf(readList(list))).toEqual({ 'a@x.org': 115, 'b@x.org': 30 });
  });
});

describe('customers that stand once above their purchases', () => {
  const list = listOf(`
    Customer|Order date|Amount
    Anna GmbH|2026-01-05|100
    |2026-02-05|50
    |2026-03-05|60
    Bert AG|2026-02-07|80
    |2026-04-07|90`);
  const chinese = listOf(`
    客户名称|下单日期|金额
    安达公司|2026-01-05|100
    |2026-02-05|50
    |2026-03-05|60
    博通公司|2026-02-07|80
    |2026-04-07|90`);

  it.each([
    ['English', list, 'Anna GmbH', 'Bert AG'],
    ['Chinese', chinese, '安达公司', '博通公司'],
  ])('are filled down, and asked about (%s)', (_, rows, anna, bert) => {
    for (const one of shuffled(rows)) {
      expect(valuesOf(readList(one))).toEqual({ [anna]: 210, [bert]: 170 });
      expect(purchasesOf(readList(one))).toEqual({ [anna]: 3, [bert]: 2 });
    }
    const left = readList(rows, { fillDown: ['leave'] });
    expect(valuesOf(left)).toEqual({ [anna]: 100, [bert]: 80 });
    expect(left.notes.filter(({ code }) => code === 'orderWithoutId')).toHaveLength(3);
  });

  it('are not filled down where names follow one another', () => {
    const set = readList(
      listOf(`
        Customer|Order date|Amount
        Ann|2026-01-05|100
        Ann|2026-02-05|50
        |2026-03-05|60
        Bob|2026-02-07|80`),
    );
    expect(set.questions?.[0]).toMatchObject({ code: 'fillDown', taken: ['leave'] });
    expect(valuesOf(set)).toEqual({ Ann: 150, Bob: 80 });
  });
});

describe('a ledger of contracts', () => {
  const firms = ['华信', '恒达', '中联', '东方', '金桥', '远洋'];
  const ledger = [
    ['合同编号', '甲方', '签约日期', '合同额', '回款'],
    ...Array.from({ length: 60 }, (_, contract) => [
      `HT-2026-${String(contract).padStart(3, '0')}`,
      firms[contract % 6] ?? '',
      `2026-0${String(1 + (contract % 9))}-11`,
      100 + contract,
      50,
    ]),
  ];

  it.each(shuffled(ledger).map((one, index) => [index, one] as const))(
    'has six firms of sixty contracts (%d)',
    (_, list) => {
      const set = readList(list);
      expect(set.layout).toBe('log');
      expect([...set.ids].sort()).toEqual([...firms].sort());
      expect(set.log?.customer).toHaveLength(60);
      // 10 contracts of 100, 106, … 154 each for the first firm.
      expect(valuesOf(set)['华信']).toBe(1270);
      expect(Array.from(set.numbers.collected ?? [])).toEqual([500, 500, 500, 500, 500, 500]);
    },
  );
});

describe('columns of a log that no field claims', () => {
  const list = listOf(`
    Customer|Order date|Amount|Plan|Cashier|Channel
    a|2026-01-01|1|gold|x|web
    a|2026-01-02|2|gold|y|web
    b|2026-01-01|3|basic|x|shop
    b|2026-01-09|3||z|web`);

  it('are kept where they are the same in all purchases of a customer; the rest is said in one sentence', () => {
    const set = readList(list);
    expect(set.others).toEqual([{ header: 'Plan', values: ['gold', 'basic'], format: 'General' }]);
    expect(set.texts.channel).toEqual(['web', 'shop']);
    expect(set.findings).toContainEqual({
      code: 'variesInLog',
      severity: 'info',
      values: { column: 'Channel', count: 1 },
    });
    const said = set.findings.filter(({ code }) => /olumnsLeftOut|nclaimed/.test(code));
    expect(said).toEqual([{ code: 'logColumnsLeftOut', severity: 'info', values: { count: 1, kept: 1 } }]);
  });
});

describe('money that went back in a row of its own, of a status that is left out', () => {
  const refund = (rows: string) => readList(listOf(`Order|Date|Email|Total|Status\n${rows}`));
  it('is taken off where the purchase is counted', () => {
    const set = refund(`
      1|2026-05-11|cat@x.org|300|paid
      2|2026-06-11|cat@x.org|-50|refunded
      3|2026-06-15|dan@x.org|40|paid
      4|2026-07-15|dan@x.org|80|cancelled`);
    expect(valuesOf(set)).toEqual({ 'cat@x.org': 250, 'dan@x.org': 40 });
    expect(set.notes.filter(({ code }) => code === 'statusRow').map(({ value }) => value)).toEqual([
      'cancelled',
    ]);
  });
  it('goes with the purchase where that is left out, by its number or, without one, by its amount', () => {
    const rows = `
      1|2026-05-11|cat@x.org|300|cancelled
      1|2026-05-12|cat@x.org|-300|cancelled
      2|2026-06-11|cat@x.org|70|paid
      3|2026-06-15|dan@x.org|40|paid`;
    expect(valuesOf(refund(rows))).toEqual({ 'cat@x.org': 70, 'dan@x.org': 40 });
    const plain = listOf(`Date|Email|Total|Status${rows.replace(/\n\s*\d\|/g, '\n')}`);
    expect(valuesOf(readList(plain))).toEqual({ 'cat@x.org': 70, 'dan@x.org': 40 });
  });
  it('is matched by the customer’s name where there is no identifier, in any capitals', () => {
    const set = readList(
      listOf(`
        Date|Total|Name|Status
        2026-05-11|300|Cat Moon|cancelled
        2026-05-12|-300|CAT MOON|cancelled
        2026-06-11|70|Cat Moon|paid
        2026-06-15|-20|Cat Moon|refunded
        2026-06-15|40|Dan Hill|paid`),
    );
    expect(valuesOf(set)).toEqual({ 'Cat Moon': 50, 'Dan Hill': 40 });
  });
  it('is taken off in Chinese exports', () => {
    const set = readList(
      listOf(`
        订单编号|下单时间|买家会员名|实付金额|订单状态
        1|2026-05-11|小猫|300|交易成功
        2|2026-06-11|小猫|-50|已退款
        3|2026-06-15|小狗|40|交易成功
        4|2026-07-15|小狗|80|已取消`),
    );
    expect(valuesOf(set)).toEqual({ 小猫: 250, 小狗: 40 });
  });
});
