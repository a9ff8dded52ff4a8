/** Codes of ISO 4217 that are read where they stand beside a number. Codes that are English words (ALL, TOP) are not. */
const codes = `aed afn ars aud azn bdt bgn bhd brl cad chf clp cny cop crc czk dkk dop dzd egp eur gbp gel ghs gtq hkd hnl
  hrk huf idr ils inr iqd irr isk jmd jod jpy kes khr krw kwd kzt lbp lkr mad mdl mmk mnt mur mxn myr ngn nok npr nzd omr
  pab pen php pkr pln pyg qar ron rsd rub sar sek sgd thb tnd try twd tzs uah ugx usd uyu uzs ves vnd xaf xof zar`;

/** Signs and words of money, and the currency that they mean where nothing says more. "kr" alone does not tell whose. */
const signs: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  元整: 'CNY',
  元人民币: 'CNY',
  rmb: 'CNY',
  cnh: 'CNY',
  'cn¥': 'CNY',
  '¥': 'CNY',
  'jp¥': 'JPY',
  日元: 'JPY',
  円: 'JPY',
  港币: 'HKD',
  港元: 'HKD',
  hk$: 'HKD',
  美元: 'USD',
  美金: 'USD',
  us$: 'USD',
  $: 'USD',
  欧元: 'EUR',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  英镑: 'GBP',
  '£': 'GBP',
  澳元: 'AUD',
  a$: 'AUD',
  au$: 'AUD',
  加元: 'CAD',
  c$: 'CAD',
  ca$: 'CAD',
  新台币: 'TWD',
  台币: 'TWD',
  nt$: 'TWD',
  新加坡元: 'SGD',
  s$: 'SGD',
  nz$: 'NZD',
  mx$: 'MXN',
  r$: 'BRL',
  韩元: 'KRW',
  '₩': 'KRW',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  卢布: 'RUB',
  '₽': 'RUB',
  'руб.': 'RUB',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rm: 'MYR',
  rp: 'IDR',
  'rp.': 'IDR',
  瑞士法郎: 'CHF',
  'fr.': 'CHF',
  'sfr.': 'CHF',
  kr: 'kr',
  'kr.': 'kr',
};

/** Currency by each sign, word and code in lower case: its ISO code. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ...codes.split(/\s+/).map((code) => [code, code.toUpperCase()] as const),
  ...Object.entries(signs),
]);

/** Signs that more than one country writes: a code beside them, or in the header, says which. */
const shared: Readonly<Record<string, readonly string[]>> = {
  USD: ['CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU'],
  CNY: ['JPY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  INR: ['PKR', 'LKR', 'NPR', 'MUR'],
  GBP: ['EGP', 'LBP'],
};

/** The currency that a sign and a code together mean; '' where they contradict each other. */
export function agreedCurrency(one: string, other: string): string {
  if (one === '' || one === other) return other;
  if (other === '' || shared[other]?.includes(one) === true) return one;
  return shared[one]?.includes(other) === true ? other : '';
}
