import { toHalfWidth } from '../normalizeText';

const gone =
  /^(?:cancel|refunded|fully refunded|refund completed|full refund|void|failed|fail$|expired|abandon|declined|rejected|returned|chargeback|disputed|lost|draft|deleted|trash|test\b|unpaid|pending payment|payment pending|awaiting payment|closed lost|reversed|no show|uncaptured)/;
const goneChinese =
  /(?:已取消|^取消|用户取消|已退款|退款成功|退款完成|全额退款|全部退款|^退款$|交易关闭|已关闭|已作废|^作废|未付款|待付款|等待买家付款|待支付|未支付|支付失败|付款失败|已退货|全部退货|已撤销|已撤单|^无效|^测试|已终止|已解除|输单|丢单|未成交|已流失)/;

/** A status as it is compared: "partially_refunded" and "Partially refunded" are one. */
export function plainStatus(status: string): string {
  return toHalfWidth(status).toLowerCase().replace(/[_-]+/g, ' ').trim();
}

/** True for a status, as `plainStatus` leaves it, of orders that were cancelled, refunded, void or never paid. */
export function isGone(status: string): boolean {
  return gone.test(status) || goneChinese.test(status);
}
