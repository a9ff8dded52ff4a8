import { natureFromType } from '../../../../src/customers/classifyNature';
import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { natureTexts } from '../../../../src/scorecards/texts/tableTexts';
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
