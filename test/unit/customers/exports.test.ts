import type { List } from '../../support/listOf';
import { listOf, purchasesOf, readList, shuffled, valuesOf } from '../../support/listOf';

/** Headers as the programs write them, with three orders of two customers; what must come of them. */
const exports: readonly (readonly [string, List, Record<string, number>, Record<string, number>])[] = [
  [
    'Shopify',
    listOf(`
      Name|Email|Financial Status|Paid at|Fulfillment Status|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Billing Name|Billing City|Billing Zip|Billing Country|Notes|Cancelled at|Payment Method|Refunded Amount|Id|Tags|Risk Level|Source
      #1001|a@x.org|paid|2026-01-05 10:00:00 +0100|fulfilled|yes|EUR|50|5|10|65||0|Std|2026-01-05 10:00:00 +0100|1|Mug|20|M1|Ann|Bonn|53111|DE|||card|0|5001||Low|web
      #1001|a@x.org||||||||||||||2026-01-05 10:00:00 +0100|1|Cup|30|C1||||||||||||
      #1002|b@x.org|paid|2026-02-05 10:00:00 +0100|fulfilled|no|EUR|10|5|2|17||0|Std|2026-02-05 10:00:00 +0100|1|Mug|10|M1|Bob|Köln|50667|DE|||card|0|5002||Low|pos
      #1003|a@x.org|refunded|2026-03-05 10:00:00 +0100||yes|EUR|10|5|2|17||0|Std|2026-03-05 10:00:00 +0100|1|Mug|10|M1|Ann|Bonn|53111|DE|||card|17|5003||Low|web`),
    { 'a@x.org': 50, 'b@x.org': 10 },
    { 'a@x.org': 1, 'b@x.org': 1 },
  ],
  [
    'Stripe',
    listOf(`
      id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Description|Fee|Status|Statement Descriptor|Customer ID|Customer Email|Invoice ID|Card ID
      ch_1|2026-01-05 10:00:00|40|0|usd|true|sub|1|Paid|X|cus_1|a@x.org|in_1|card_1
      ch_2|2026-02-05 10:00:00|40|10|usd|true|sub|1|Paid|X|cus_1|a@x.org|in_2|card_1
      ch_3|2026-02-06 10:00:00|25|0|usd|true|sub|1|Failed|X|cus_2|b@x.org|in_3|card_2
      ch_4|2026-02-07 10:00:00|25|0|usd|true|sub|1|Paid|X|cus_2|b@x.org|in_4|card_2`),
    { cus_1: 70, cus_2: 25 },
    { cus_1: 2, cus_2: 1 },
  ],
  [
    'WooCommerce',
    listOf(`
      Order Number|Order Status|Order Date|Customer Note|First Name (Billing)|Email (Billing)|City (Billing)|Payment Method Title|Cart Discount Amount|Order Subtotal Amount|Shipping Method Title|Order Shipping Amount|Order Refund Amount|Order Total Amount|Order Total Tax Amount|SKU|Item #|Quantity|Item Cost
      501|completed|2026-01-05 10:00||Ann|a@x.org|Bonn|card|0|30|std|5|0|41|6|M1|1|1|30
      502|completed|2026-02-05 10:00||Ann|a@x.org|Bonn|card|5|25|std|5|0|30|5|M1|1|1|25
      503|cancelled|2026-02-06 10:00||Bob|b@x.org|Köln|card|0|25|std|5|0|35|5|M1|1|1|25
      504|processing|2026-02-07 10:00||Bob|b@x.org|Köln|card|0|20|std|5|0|29|4|M1|1|1|20`),
    { 'a@x.org': 50, 'b@x.org': 20 },
    { 'a@x.org': 2, 'b@x.org': 1 },
  ],
  [
    'Amazon',
    listOf(`
      amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|fulfillment-channel|sales-channel|product-name|sku|asin|item-status|quantity|currency|item-price|item-tax|shipping-price|shipping-tax|ship-city|ship-country|buyer-email|buyer-name
      111-1|m1|2026-01-05T10:00:00+00:00|2026-01-06|Shipped|Amazon|Amazon.de|Mug|M1|B01|Shipped|2|EUR|20|3|0|0|Bonn|DE|a@x.org|Ann
      111-1|m1|2026-01-05T10:00:00+00:00|2026-01-06|Shipped|Amazon|Amazon.de|Cup|M2|B02|Shipped|1|EUR|7|1|0|0|Bonn|DE|a@x.org|Ann
      111-2|m2|2026-01-09T10:00:00+00:00|2026-01-10|Cancelled|Amazon|Amazon.de|Mug|M1|B01|Cancelled|1|EUR|10|2|0|0|Bonn|DE|a@x.org|Ann
      111-3|m3|2026-01-10T10:00:00+00:00|2026-01-12|Shipped|Amazon|Amazon.de|Mug|M1|B01|Shipped|1|EUR|10|2|0|0|Köln|DE|b@x.org|Bob`),
    { 'a@x.org': 27, 'b@x.org': 10 },
    { 'a@x.org': 1, 'b@x.org': 1 },
  ],
  [
    'Salesforce',
    listOf(`
      Opportunity Owner|Account Name|Opportunity Name|Stage|Fiscal Period|Amount|Expected Revenue|Probability (%)|Age|Close Date|Created Date|Next Step|Lead Source|Type
      Li|Acme|Deal one|Closed Won|Q1-2026|100|100|100|10|2026-01-05|2025-12-01||Web|New
      Li|Acme|Deal two|Closed Won|Q1-2026|50|50|100|10|2026-02-05|2025-12-02||Web|New
      Wu|Berg|Deal three|Closed Lost|Q1-2026|70|0|0|10|2026-02-06|2025-12-03||Web|New
      Wu|Berg|Deal four|Closed Won|Q1-2026|30|30|100|10|2026-02-07|2025-12-04||Web|New
      Wu|Berg|Deal five|Negotiation|Q2-2026|90|45|50|10|2026-05-07|2025-12-04||Web|New`),
    { Acme: 150, Berg: 30 },
    { Acme: 2, Berg: 1 },
  ],
  [
    'HubSpot',
    listOf(`
      Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Pipeline|Create Date|Associated Company
      9001|one|Closed won|2026-01-05 10:00|Li|100|Sales|2025-12-01|Acme
      9002|two|Closed won|2026-02-05 10:00|Li|50|Sales|2025-12-02|Acme
      9003|three|Closed lost|2026-02-06 10:00|Wu|70|Sales|2025-12-03|Berg
      9004|four|Closed won|2026-02-07 10:00|Wu|30|Sales|2025-12-04|Berg`),
    { Acme: 150, Berg: 30 },
    { Acme: 2, Berg: 1 },
  ],
  [
    '淘宝/天猫',
    listOf(`
      订单编号|买家会员名|买家支付宝账号|买家应付邮费|总金额|买家实际支付金额|订单状态|收货人姓名|收货地址|订单创建时间|订单付款时间|宝贝标题|宝贝总数量|店铺名称|订单关闭原因
      T1|小红|x1|0|50|48|交易成功|红|杭州|2026-01-05 10:00:00|2026-01-05 10:05:00|杯|1|好店|订单未关闭
      T2|小红|x1|0|30|30|交易成功|红|杭州|2026-02-05 10:00:00|2026-02-05 10:05:00|盘|1|好店|订单未关闭
      T3|小明|x2|0|20|20|交易关闭|明|上海|2026-02-06 10:00:00||杯|1|好店|买家未付款
      T4|小明|x2|0|25|22|卖家已发货，等待买家确认|明|上海|2026-02-07 10:00:00|2026-02-07 10:05:00|杯|1|好店|订单未关闭`),
    { 小红: 78, 小明: 22 },
    { 小红: 2, 小明: 1 },
  ],
  [
    '用友',
    listOf(`
      单据号|单据日期|客户编码|客户简称|部门|业务员|存货编码|存货名称|数量|含税单价|无税金额|税额|价税合计|制单人|审核人
      X1|2026-01-05|K1|华信|一部|李|M1|钢板|2|56.5|100|13|113|王|赵
      X1|2026-01-05|K1|华信|一部|李|M2|螺栓|1|22.6|20|2.6|22.6|王|赵
      X2|2026-02-05|K1|华信|一部|李|M1|钢板|1|56.5|50|6.5|56.5|王|赵
      X3|2026-02-06|K2|恒达|二部|吴|M1|钢板|1|11.3|10|1.3|11.3|王|赵`),
    { K1: 170, K2: 10 },
    { K1: 2, K2: 1 },
  ],
  [
    '金蝶',
    listOf(`
      日期|单据编号|客户|单据状态|物料编码|物料名称|实发数量|含税单价|金额|税额|价税合计|销售员|结算币别
      2026-01-05|XS1|华信|已审核|M1|钢板|2|56.5|100|13|113|李|人民币
      2026-01-05|XS1|华信|已审核|M2|螺栓|1|22.6|20|2.6|22.6|李|人民币
      2026-02-05|XS2|华信|已审核|M1|钢板|1|56.5|50|6.5|56.5|李|人民币
      2026-02-06|XS3|恒达|已审核|M1|钢板|1|11.3|10|1.3|11.3|吴|人民币`),
    { 华信: 170, 恒达: 10 },
    { 华信: 2, 恒达: 1 },
  ],
];

describe.each(exports)('the export of %s', (_, list, values, purchases) => {
  it('is read at once, in any order of its columns', () => {
    for (const one of shuffled(list)) {
      const set = readList(one);
      expect(set.layout).toBe('log');
      expect(valuesOf(set)).toEqual(values);
      expect(purchasesOf(set)).toEqual(purchases);
    }
  });
});
