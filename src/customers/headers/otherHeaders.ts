/**
 * Headers that look like a field and are none, or that only their cells would be taken for one: they stay as they
 * are. `{a|b}` stands for each of its words.
 */
export const otherHeaders = `
  客户成本, 客户等级, 会员等级, 会员级别, 客户级别, 客户分级, 客户分类, 客户星级, vip等级, 重要程度, 客户重要性, 优先级, abc分类, abc类别, 客户分层,
  成立日期, 成立时间, 公司成立日期, 注册资本, 注册资金, 出生日期, 生日, 回款率, 收款率, 逾期金额, 逾期率, 逾期笔数,
  是否续约, 是否逾期, 是否流失, 是否会员, 参与共创次数, 备注, 说明, 序号, 部门, 所属部门, 制单人, 审核人, 联系人, 联系电话,
  手机, 手机号, 电话, 传真, 地址, 收货地址, 邮编, 商品名称, 产品名称, 物料名称, 物料编码, 存货编码, 存货名称, 规格型号, 仓库,
  币种, 税率, 折扣率, 增长率, 同比, 环比, 目标, 预算, 完成率, 排名, 员工人数, 收货人姓名, 合同到期日, 到期日, 到期日期,
  合同到期日期, 服务到期日, 预计成交日期, 下次联系日期, 下次跟进日期, 更新时间, 修改时间, 发货时间, 确认收货时间,
  customer tier, customer class, tier, priority, abc class, class, segment, customer segment, vip level, star rating, stars,
  product rating, review rating, birth date, date of birth, birthday, founded, founded on, year founded, incorporation date,
  expected revenue, revenue target, sales target, revenue growth, sales growth, revenue share, market share, share of wallet,
  win rate, discount rate, tax rate, exchange rate, interest rate, conversion rate, bounce rate, open rate, due date,
  expiry date, expiration date, renewal date, end date, contract end date, delivery date, ship date, shipped at, fulfilled at,
  updated at, modified date, last modified date, last contacted, last contact date, next contact date, next activity date,
  phone, phone number, mobile, fax, address, street, zip, zip code, postal code, postcode, postal code,
  product, product id, product name, product code, sku, stock code, stockcode, item, item id, item name, item code, asin,
  description, comment, comments, note, notes, remark, remarks, tags, employees, number of employees, website, url,
  probability, sales stage duration, days to close, age in days, sales rank, rank, score, index, total employees,
  {product|order|item} {type|category}, payment type, payment method, shipping method, card type, device type, file type,
  transaction type, email type, email status, email opt in, accepts email marketing, customer service, customer comments,
  cost center, cost centre, sales tax rate, sales order type, business unit, business model, credit card, credit card type,
  market segment, market cap, area code, state code, country code, account status, customer status, lifecycle stage,
  coupon, coupon code, discount code, shipping name, shipping street, shipping zip, ship postal code, recipient name`;
