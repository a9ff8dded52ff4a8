import { natureFromType } from '../../../../src/customers/classifyNature';
import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { natureTexts } from '../../../../src/scorecards/texts/tableTexts';
import { readList } from '../../../support/listOf';
import { scorecardFixture } from '../../../support/scorecardFixtures';

/** Words of the Customers table, for customers whose natures are the keys that a derivation gives. */
function natures(language: 'en-US' | 'zh-CN', derived: boolean): unknown[] {
  const input = scorecardFixture({ count: 2, language, segmentCount: 1, which: ['customers'] });
  const texts = { ...input.customers.texts, nature: ['institution', 'individual'] };
  const customers = { ...input.customers, texts, derived: derived ? (['nature'] as const) : [] };
  const [sheet] = buildScorecards({ ...input, customers });
  const cells = (sheet?.blocks ?? []).flatMap((block) => block.cells.flat());
  const known = ['institution', 'individual', 'Institution', 'Individual', '机构', '个人'];
  return cells.filter((cell) => typeof cell === 'string' && known.includes(cell)).sort();
}

describe('the column of natures', () => {
  it('is in the language of the sheet where it was derived', () => {
    expect(natures('zh-CN', true)).toEqual(['个人', '机构']);
    expect(natures('en-US', true)).toEqual(['Individual', 'Institution']);
  });

  it('has the words that were read', () => {
    expect(natures('zh-CN', false)).toEqual(['individual', 'institution']);
  });

  it('is read again as what it was', () => {
    for (const [nature, words] of Object.entries(natureTexts))
      for (const word of Object.values(words)) expect(natureFromType(word)).toBe(nature);
  });
});

describe.each([
  ['Amount', 'amount'],
  ['金额', '金额'],
  ['Revenue', 'REVENUE '],
])('two columns called %s and %s', (first, second) => {
  const customers = readList([
    ['Customer ID', first, second, 'Orders'],
    ['C1', 1001, 71, 2],
    ['C2', 1002, 72, 3],
    ['C3', 1003, 73, 4],
  ]);

  it('are both on the sheet of customers, under two headers', () => {
    const input = scorecardFixture({ count: 3, language: 'en-US', segmentCount: 1, which: ['customers'] });
    const [sheet] = buildScorecards({ ...input, customers });
    const rows = (sheet?.blocks ?? []).flatMap((block) => block.cells);
    const written = rows.flat();
    expect(written).toEqual(expect.arrayContaining([1001, 1002, 1003, 71, 72, 73]));
    const headers = rows.find((row) => row.includes('Customer ID'))?.filter((cell) => cell !== null) ?? [];
    const folded = headers.map((header) => (typeof header === 'string' ? header.toLowerCase() : header));
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('are said to be two, of which the first counts', () => {
    expect(Array.from(customers.numbers.value ?? [])).toEqual([1001, 1002, 1003]);
    expect(customers.others.map(({ values }) => values)).toEqual([[71, 72, 73]]);
  });
});
