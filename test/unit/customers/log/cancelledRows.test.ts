import { dayOf, serialFromDay } from '../../../../src/customers/days';
import type { CustomerSet } from '../../../../src/customers/customerSet';
import { listOf, purchasesOf, readList, shuffled, valuesOf } from '../../../support/listOf';

const leftOutOf = ({ notes }: CustomerSet) =>
  notes
    .filter(({ excluded }) => excluded)
    .map(({ code, row, value }) => `${String(row)} ${code} ${value ?? ''}`);
const askedOf = ({ questions }: CustomerSet, code: string) => questions?.find((one) => one.code === code);

describe('orders that were cancelled', () => {
  const shop = listOf(`
    Name|Email|Financial Status|Total|Created at|Cancelled at|Lineitem quantity|Lineitem price
    #1001|a@x.org|paid|30|2026-01-05|2026-01-06 09:00:00 +0100|1|20
    #1001|a@x.org||||| 1|10
    #1002|a@x.org|paid|25|2026-02-05||1|25
    #1003|b@x.org|paid|40|2026-02-06||1|40`);

  it.each(shuffled(shop).map((list, index) => [index, list] as const))(
    'by a date of it are told, left out with all of their lines, and listed (%d)',
    (_, list) => {
      const set = readList(list);
      expect(valuesOf(set)).toEqual({ 'a@x.org': 25, 'b@x.org': 40 });
      expect(purchasesOf(set)).toEqual({ 'a@x.org': 1, 'b@x.org': 1 });
      expect(leftOutOf(set).map((one) => one.slice(0, 14))).toEqual(['2 cancelledRow', '3 cancelledRow']);
      expect(askedOf(set, 'cancelled')).toMatchObject({
        taken: ['leaveOut'],
        values: { column: 'Cancelled at', count: 2 },
      });
    },
  );

  it('count where a person wants it', () => {
    expect(valuesOf(readList(shop, { cancelled: ['count'] }))).toEqual({ 'a@x.org': 55, 'b@x.org': 40 });
  });

  it.each([
    ['作废时间', '2026-01-06', ''],
    ['是否作废', '是', '否'],
    ['退款状态', '退款成功', '没有申请退款'],
    ['售后状态', '退款成功', '无售后或售后取消'],
    ['是否退款', '是', '否'],
    ['Canceled', 'TRUE', 'FALSE'],
    ['Is cancelled', 'yes', 'no'],
    ['Voided', '1', '0'],
    ['Refunded date (UTC)', '2026-01-06 10:00:00', ''],
    ['Refund status', 'Fully refunded', 'Partially refunded'],
    ['Refunded', 'Yes', 'No'],
    ['Void date', '06/01/2026', 'N/A'],
  ])('are told by %s', (header, cancelled, not) => {
    const set = readList(
      listOf(`
        客户编号|Order date|Amount|${header}
        K1|2026-01-05|100|${cancelled}
        K1|2026-01-15|50|${not}
        K2|2026-01-16|70|${not}
        K2|2026-02-16|5|${not}`),
    );
    expect(valuesOf(set)).toEqual({ K1: 50, K2: 75 });
    expect(leftOutOf(set)).toEqual([`2 cancelledRow ${cancelled}`]);
  });

  it('are listed with their day where it is a real date', () => {
    const set = readList([
      ['Customer ID', 'Order date', 'Amount', 'Cancelled at'],
      ['C1', '2026-01-05', 10, serialFromDay(dayOf(2026, 1, 6), false)],
      ['C1', '2026-01-05', 20, ''],
      ['C2', '2026-01-05', 30, false],
    ]);
    expect(leftOutOf(set)).toEqual(['2 cancelledRow 2026-01-06']);
  });

  it('stay, and are asked for, where they are most of the list', () => {
    const set = readList(
      listOf(`
        Customer ID|Order date|Amount|Cancelled
        C1|2026-01-05|10|yes
        C1|2026-02-05|10|yes
        C2|2026-02-06|10|no`),
    );
    expect(valuesOf(set)).toEqual({ C1: 20, C2: 10 });
    expect(askedOf(set, 'cancelled')?.taken).toEqual(['count']);
  });

  it('are no news of customers whose contract ended, who are asked for', () => {
    const set = readList(
      listOf(`
        Customer ID|MRR|Customer since|Canceled at
        C1|10|2025-01-05|2026-01-05
        C2|20|2025-02-05|
        C3|30|2025-03-05|`),
    );
    expect(set.count).toBe(3);
    expect(askedOf(set, 'cancelled')?.taken).toEqual(['count']);
  });
});

describe('a day of refund', () => {
  it('takes no order out beside the amount that went back', () => {
    const set = readList(
      listOf(`
        Customer ID|Created|Amount|Amount Refunded|Refunded date (UTC)
        cus_1|2026-01-05|100|30|2026-01-09
        cus_1|2026-02-05|50|0|
        cus_2|2026-02-05|70|0|`),
    );
    expect(valuesOf(set)).toEqual({ cus_1: 120, cus_2: 70 });
    expect(leftOutOf(set)).toEqual([]);
  });

  it('is nothing beside a status that says the same', () => {
    const set = readList(
      listOf(`
        订单编号|买家会员名|订单状态|买家实际支付金额|订单创建时间|退款时间
        T1|小红|交易成功|50|2026-01-05|
        T2|小红|退款成功|30|2026-02-05|2026-02-09
        T3|小明|交易成功|20|2026-02-06|`),
    );
    expect(valuesOf(set)).toEqual({ 小红: 50, 小明: 20 });
    expect(leftOutOf(set)).toEqual(['3 statusRow 退款成功']);
  });
});
