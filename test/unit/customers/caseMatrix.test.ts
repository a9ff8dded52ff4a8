import type { CustomerSet } from '../../../src/customers/customerSet';
import type { CellValue } from '../../../src/customers/cells';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { firstRowOf } from '../../../src/customers/rows/headerRows';
import { gridOf } from '../../support/customers';
import { columnOrder, inLanguage, reordered, repeated } from '../../support/listVariants';
import { listOf, readList, valuesOf, type List } from '../../support/listOf';
import { readCase, sharedCases } from '../../support/sharedCases';

/** One small list for each kind of trouble that lists of other people brought. */
const kinds: Readonly<Record<string, string>> = {
  'a summary of lifetimes': `
    customer_id|frequency|recency|T|monetary_value
    a|2|30.43|38.86|22.35
    b|1|1.71|38.86|11.77
    c|0|0|38.86|0`,
  'order lines with a credit note': `
    InvoiceNo|StockCode|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
    100001|A1|6|2026-01-05|2.5|11001|UK
    100001|A2|10|2026-01-05|1|11001|UK
    100002|A1|2|2026-01-07|2.5|11002|UK
    C100003|A1|-2|2026-01-09|2.5|11002|UK
    100004|A3|1|2026-02-01|40|11003|FR`,
  'subtotals and a total': `
    Region|Customer ID|Revenue
    North|C1|100
    North|C2|200
    North Total||300
    South|C3|50
    South Total||50
    Grand Total||350`,
  'a sum without a word': `
    Customer ID|Name|Revenue
    C1|Ann|100
    C2|Bob|200
    ||300`,
  'a copied pivot table': `
    Row Labels|Sum of Amount|Count of Order ID|Max of Order date
    C1|150|2|2026-02-05
    C2|80|1|2026-02-07
    (blank)|30|1|2026-02-09
    Grand Total|260|4|2026-02-09`,
  'thousands with a point': `
    Customer ID|Revenue|Last order
    C1|1.250,00|05.03.2026
    C2|980|17.04.2026
    C3|12.400|28.05.2026`,
  'short years first': `
    Customer ID|Order date|Amount
    C1|24/03/15|100
    C1|25/11/02|50
    C2|26/01/20|60
    C2|25/06/09|80
    C2|24/12/28|90`,
  'times behind a comma': `
    Customer ID|Order date|Amount
    C1|6/30/2026, 2:05:00 PM|100
    C2|7/1/2026, 9:15:00 AM|50
    C1|7/14/2026, 11:00:00 AM|70`,
  'several currencies': `
    Customer ID|Order date|Amount|Currency
    C1|2026-01-05|100|USD
    C2|2026-02-05|10000|JPY
    C1|2026-02-09|50|EUR`,
  'signs and codes': `
    Customer ID|Order date|Amount
    C1|2026-01-05|$1,200.00 USD
    C2|2026-02-05|€900.00 EUR
    C1|2026-02-09|$50.00 USD`,
  'customers written once': `
    Customer|Order date|Amount
    Anna GmbH|2026-01-05|100
    |2026-02-05|50
    |2026-03-05|60
    Bert AG|2026-02-07|80
    |2026-04-07|90`,
  'spellings of one customer': `
    Customer ID|Order date|Amount
    ann@x.org|2026-01-05|100
    Ann@X.org|2026-02-05|50
    bob@x.org|2026-03-05|50`,
  'units in a second header row': `
    Customer ID|Revenue|Recency|Frequency
    |(USD)|(days)|(count)
    C1|100|10|2
    C2|200|20|3`,
  'notes below': `
    Customer ID|Revenue
    C1|100
    C2|200
    |
    Source: ERP export|
    * preliminary|`,
  'units of money': `
    客户编号|合同额(万元)|成本(元)|最近签约日期
    K1|12.5|30000|2026-01-05
    K2|8|20000|2026-02-05`,
  'a shop’s export': `
    Name|Email|Financial Status|Paid at|Currency|Total|Lineitem quantity|Lineitem price|Created at
    #1001|a@x.org|paid|2026-01-05 10:00:00 +0100|EUR|65|1|20|2026-01-05 10:00:00 +0100
    #1001|a@x.org|||||1|30|2026-01-05 10:00:00 +0100
    #1002|b@x.org|paid|2026-02-05 10:00:00 +0100|EUR|17|1|10|2026-02-05 10:00:00 +0100
    #1003|a@x.org|refunded|2026-03-05 10:00:00 +0100|EUR|17|1|10|2026-03-05 10:00:00 +0100`,
  'a ledger of contracts': `
    合同编号|甲方|签约日期|合同额(万元)|回款(万元)
    H1|华信|2026-01-05|10|8
    H2|恒达|2026-01-06|20|20
    H3|华信|2026-02-06|20|0`,
  'every fault at once': `
    Orders 2026||||||
    Order No|Customer|Order date|Quantity|Unit price|Status|Currency
    |||(pcs)|(EUR)||
    1001|Total SA|2026-01-05|2|$10.00|paid|USD
    1001||2026-01-05|1|$5.00||USD
    1002|SUMNER|6/30/2026, 2:05 PM|1|40|refunded|USD
    1003|sumner|2026-01-07|3|$4.00|paid|USD
    North Total|||7|||
    1006|Ann|not known|1|9|paid|USD
    C1004|Total SA|2026-02-05|1|5|paid|USD
    1005|Total SA|2026-03-05|1|n/a|paid|USD
    1007|Total SA|2026-03-06|1|7|paid|JPY
    Grand Total|||16|||
    Source: shop export||||||`,
};

interface Reading {
  readonly layout: string;
  readonly customers: number;
  readonly value: number;
  readonly purchases: number;
  /** What was asked, and what was taken. */
  readonly questions: readonly string[];
  readonly leftOut: Readonly<Record<string, number>>;
}

const sum = (column: ArrayLike<number> = []): number =>
  Array.from(column).reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);

function readingOf(set: CustomerSet): Reading {
  const leftOut: Record<string, number> = {};
  for (const { code, excluded } of set.notes) if (excluded) leftOut[code] = (leftOut[code] ?? 0) + 1;
  return {
    layout: set.layout,
    customers: set.count,
    value: Number((sum(set.numbers.value) + sum(set.numbers.monetary)).toPrecision(9)),
    purchases: sum(set.numbers.frequency),
    questions: (set.questions ?? []).map(({ code, taken }) => `${code}: ${taken.join(' ')}`).sort(),
    leftOut,
  };
}

/** Rows of the list that are neither used nor left out with a row in the report, or that are both. */
function unaccounted(list: List, set: CustomerSet): readonly number[] {
  const { mapping } = recognizeColumns(gridOf(list));
  const leftOut = new Map<number, number>();
  for (const { row, excluded } of set.notes) if (excluded) leftOut.set(row, (leftOut.get(row) ?? 0) + 1);
  let end = list.length;
  while (end > 0 && list[end - 1]?.every((cell) => cell === '') === true) end--;
  const rows: number[] = [];
  for (let row = firstRowOf(mapping); row < end; row++) {
    const isUsed = (set.rowCustomer?.[row] ?? -1) >= 0;
    if ((leftOut.get(row + 1) ?? 0) !== (isUsed ? 0 : 1)) rows.push(row + 1);
  }
  return rows;
}

/** The rows that can stand there again and again: all but notes and blank rows at the end. */
function bodyOf(list: List, set: CustomerSet): readonly [number, number] {
  const { mapping } = recognizeColumns(gridOf(list));
  const below = new Set(
    set.notes.filter(({ code }) => code === 'noteRow' || code === 'blankRow').map(({ row }) => row - 1),
  );
  let end = list.length;
  while (below.has(end - 1)) end--;
  return [firstRowOf(mapping), end];
}

const seeds = [1, 2, 3, 4, 5];
/** More take minutes over all lists; what stands in one list at once is tried in full. */
const someRows = Number(process.env['CASE_ROWS'] ?? 10_000);
const manyRows = 100_000;

/** The reading of a list in every order of its columns and with the headers of both languages. */
function readInAllWays(list: List): {
  readonly ways: Record<string, Reading>;
  readonly lost: readonly string[];
} {
  const ways: Record<string, Reading> = {};
  const lost: string[] = [];
  const width = list[0]?.length ?? 0;
  const languages = {
    'as it is': list,
    English: inLanguage(list, 'en-US'),
    Chinese: inLanguage(list, 'zh-CN'),
  };
  for (const [language, one] of Object.entries(languages)) {
    for (const seed of [0, ...seeds]) {
      const shown = seed === 0 ? one : reordered(one, columnOrder(width, seed));
      const set = readList(shown);
      const way = `${language}, columns ${String(seed)}`;
      ways[way] = readingOf(set);
      if (unaccounted(shown, set).length > 0) lost.push(`${way}: ${unaccounted(shown, set).join(' ')}`);
    }
  }
  return { ways, lost };
}

/** The ways in which a list is read otherwise than as it is, and those that leave a row without its reason. */
function differences(list: List): readonly string[] {
  const { headerRow } = recognizeColumns(gridOf(list)).mapping;
  const headers = (list[headerRow] ?? []).map((cell) => String(cell).toLowerCase());
  // Of two columns with one header the first counts, and that is said.
  if (new Set(headers).size < headers.length) return [];
  const { ways, lost } = readInAllWays(list);
  const [first] = Object.values(ways).map((reading) => JSON.stringify(reading));
  const others = Object.entries(ways).map(([way, reading]) => `${way}: ${JSON.stringify(reading)}`);
  return [...lost, ...others.filter((other) => !other.endsWith(first ?? ''))];
}

/** A list, and the same rows over and over in the other language and with other columns first: the reading of each. */
function readLong(
  list: List,
  rows: number,
): { readonly long: Reading; readonly expected: Reading; readonly lost: readonly number[] } {
  const once = readList(list);
  const [first, end] = bodyOf(list, once);
  const { fields } = recognizeColumns(gridOf(list)).mapping;
  const columns = fields.flatMap((field, column) =>
    field === 'id' || field === 'name' || field === 'orderId' ? [column] : [],
  );
  const copies = Math.ceil(rows / (end - first));
  const left = new Set(once.notes.filter(({ excluded }) => excluded).map(({ value }) => value));
  /** Words of totals and numbers that lost their digits stay what they are. */
  const isSame = (cell: CellValue): boolean =>
    cell === '' || left.has(String(cell)) || lostDigits.test(String(cell));
  const numbered = (cell: CellValue, copy: number): CellValue =>
    isSame(cell) ? cell : typeof cell === 'number' ? cell + copy * 1e6 : `${String(cell)}${String(copy)}`;
  const other = inLanguage(list, /[\u4e00-\u9fff]/.test(JSON.stringify(list)) ? 'en-US' : 'zh-CN');
  const shown = reordered(
    repeated(other, [first, end], columns, copies, numbered),
    columnOrder(list[0]?.length ?? 0, 7),
  );
  const set = readList(shown);
  const reading = readingOf(once);
  const isOne = list.flat().some((cell) => lostDigits.test(String(cell)));
  const times = (number: number): number => Number((copies * number).toPrecision(7));
  const long = readingOf(set);
  return {
    lost: unaccounted(shown, set),
    long: { ...long, value: Number(long.value.toPrecision(7)), leftOut: {} },
    expected: {
      ...reading,
      leftOut: {},
      value: isOne ? Number(long.value.toPrecision(7)) : times(reading.value),
      customers: isOne ? reading.customers : times(reading.customers),
      purchases: isOne ? reading.purchases : times(reading.purchases),
    },
  };
}

const lostDigits = /e\+/i;

function itIsReadAlike(read: () => List | Promise<List>, rows: number): void {
  it('is read alike in both languages and any order of its columns', async () => {
    expect(differences(await read())).toEqual([]);
  });
  it('is read alike where its rows are many', async () => {
    const { long, expected, lost } = readLong(await read(), rows);
    expect(long).toEqual(expected);
    expect(lost).toEqual([]);
  });
}

describe.each(Object.entries(kinds))('%s', (kind, text) => {
  itIsReadAlike(() => listOf(text), kind === 'every fault at once' ? manyRows : someRows);
});

const cases = sharedCases().filter((name) => !/^F(?:01|22)/.test(name));
describe.each(cases.length > 0 ? cases : ['(not here)'])('the file %s', (name) => {
  if (cases.length > 0) itIsReadAlike(() => readCase(name), someRows);
  else it.todo('is read where it is there');
});

it('every fault at once leaves what a person would count by hand', () => {
  const set = readList(listOf(kinds['every fault at once'] ?? ''));
  // 2 × 10 + 5 less a credit note of 5; 3 × 4.
  expect(valuesOf(set)).toEqual({ 'Total SA': 20, sumner: 12 });
  expect(
    set.notes.filter(({ excluded }) => excluded).map(({ code, row }) => `${String(row)} ${code}`),
  ).toEqual([
    '6 statusRow',
    '8 totalsRow',
    '9 orderWithoutDate',
    '11 orderWithoutAmount',
    '12 otherCurrency',
    '13 totalsRow',
    '14 noteRow',
  ]);
});
