import { currencySigns } from './currencySigns';
import { toHalfWidth } from './normalizeText';

/** The unit of money that a header or a title names. */
export interface MoneyUnit {
  /** Single units of the currency in one of the numbers: 10,000 for 万元; 1 where only the currency is named. */
  readonly factor: number;
  /** ISO code of the currency, '' where none is named. */
  readonly currency: string;
  /** The words that name it, as they stand in the text. */
  readonly words: string;
}

const chinesePowers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
];
const englishPowers: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  k: 1e3,
  "'000": 1e3,
  "'000s": 1e3,
  '000': 1e3,
  '000s': 1e3,
  t: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  mio: 1e6,
  "'000,000": 1e6,
  billion: 1e9,
  billions: 1e9,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

const chineseMoney =
  '(?:人民币)?(?:元|美元|美金|欧元|英镑|日元|港元|港币|澳元|加元|韩元|台币|新台币)(?:人民币)?';
const chinesePower = chinesePowers.map(([word]) => word).join('|');
/** 万元, 亿美元: said wherever it stands. */
const chineseUnit = new RegExp(`(?:人民币)?(${chinesePower})(${chineseMoney})`);
/** 万 or 元 alone: only in brackets, behind a stroke or after 单位, since 万科 and 元旦 are none. */
const chineseAside = new RegExp(`^(?:单位)?[::]?\\s*(${chinesePower})?(${chineseMoney})?$`);
const unitIs = /(?:单位|计量单位|货币单位|币种)\s*[::为]\s*([^\s,，;；)]+)/;
const inEnglish = /\bin\s+((?:us |canadian |australian )?[a-z$€£¥'0-9,. ]+)$/;

/**
 * The unit of money in a header or in a title above the list: "合同额(万元)", "单位：亿元", "Revenue ($k)", "Sales in
 * thousands", "Cost, EUR m", "Value (000s)". Null where none is named.
 */
export function moneyUnit(text: string): MoneyUnit | null {
  const plain = toHalfWidth(text).replace(/[‘’`´]/g, "'");
  const words = plain.toLowerCase();
  const chinese = chineseUnit.exec(words);
  if (chinese)
    return unitOf(
      powerOf(chinese[1]),
      currencyOf(chinese[2]),
      plain.slice(chinese.index, chinese.index + chinese[0].length),
    );
  for (const aside of asides(words)) {
    const found = inChinese(aside) ?? inWords(aside);
    if (found !== null) {
      const start = words.indexOf(aside);
      return { ...found, words: plain.slice(start, start + aside.length) };
    }
  }
  return null;
}

/** A header without its unit, for numbers that are in it no longer: "合同额(万元)" becomes "合同额". */
export function withoutUnit(header: string): string {
  const unit = moneyUnit(header);
  if (unit === null || unit.words === '') return header;
  const [before = '', ...after] = toHalfWidth(header).split(unit.words);
  const rest = (before + after.join(unit.words))
    .replace(/[([{【]\s*(?:单位\s*[::]?|in)?\s*[)\]}】]/g, '')
    .replace(/(?:\bin|[\s,/|:_-])+$/, '')
    .trim();
  return rest === '' ? header : rest;
}

function unitOf(factor: number, currency: string, words: string): MoneyUnit {
  return { factor, currency, words };
}

/** What may name a unit: brackets, what stands behind a comma, stroke or "in", the last words. */
function asides(words: string): readonly string[] {
  const brackets = [...words.matchAll(/[([{【]([^)\]}】]*)[)\]}】]/g)].map((match) => match[1] ?? '');
  const said = unitIs.exec(words)?.[1];
  const english = inEnglish.exec(words)?.[1];
  const behind = /[,/|:_-]\s*([^,/|:_-]+)$/.exec(words)?.[1];
  const last = /\s(\S+\s+\S+)$/.exec(words)?.[1];
  const lastOne = /\s(\S+)$/.exec(words)?.[1];
  const whole = words.length < 16 ? words : undefined;
  // A letter alone is a unit in brackets only: "Total m" is none.
  const others = [said, english, behind, last, lastOne, whole].filter(
    (one) => one !== undefined && !/^\s*[a-z]\s*$/.test(one),
  );
  return [...brackets, ...others].flatMap((one) => one?.trim() ?? []);
}

function inChinese(aside: string): Omit<MoneyUnit, 'words'> | null {
  const match = chineseAside.exec(aside);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return { factor: powerOf(match[1]), currency: currencyOf(match[2]) };
}

function powerOf(word = ''): number {
  return chinesePowers.find(([power]) => power === word)?.[1] ?? 1;
}

function currencyOf(word = ''): string {
  return currencySigns.get(word.replace(/人民币/g, '')) ?? currencySigns.get(word) ?? '';
}

/** "usd thousands", "$k", "k€", "teur", "eur m", "thousands", "'000", "usd": nothing but a currency and a power. */
function inWords(aside: string): Omit<MoneyUnit, 'words'> | null {
  const parts = aside
    .replace(/^in\s+/, '')
    .replace(/\bof\b/g, ' ')
    .replace(/([$€£¥₩₹₽])/g, ' $1 ')
    .split(/[\s.]+/)
    .filter((part) => part !== '');
  let factor = 1;
  let currency = '';
  if (parts.length === 0 || parts.length > 3) return null;
  for (const part of parts) {
    const power = englishPowers[part];
    const money = currencySigns.get(part) ?? dollars[part];
    if (power !== undefined && factor === 1) factor = power;
    else if (money !== undefined && currency === '') currency = money;
    else {
      const glued = gluedUnit(part);
      if (glued === null || factor !== 1 || currency !== '') return null;
      ({ factor, currency } = glued);
    }
  }
  return { factor, currency };
}

const dollars: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euros: 'EUR',
  pounds: 'GBP',
  yuan: 'CNY',
  yen: 'JPY',
  rupees: 'INR',
};

/** "keur", "eurk", "usdm", "teur", "usd'000". */
function gluedUnit(part: string): Omit<MoneyUnit, 'words'> | null {
  for (let length = 1; length < part.length; length++) {
    const [start, end] = [part.slice(0, length), part.slice(length)];
    const [power, money] =
      englishPowers[start] !== undefined
        ? [englishPowers[start], currencySigns.get(end)]
        : [englishPowers[end], currencySigns.get(start)];
    if (power !== undefined && money !== undefined) return { factor: power, currency: money };
  }
  return null;
}
