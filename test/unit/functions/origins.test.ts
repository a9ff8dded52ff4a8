import { allFunctions } from '../../../src/functions/catalogue';
import { originLines } from '../../../src/functions/generate/originLines';
import { works, workOf, type WorkKey } from '../../../src/functions/generate/works';
import { languages } from '../../../src/i18n/language';

const keys = Object.keys(works) as WorkKey[];

test.each(allFunctions)('$name says where it comes from, by works that the table has', ({ origin }) => {
  expect(origin.own ?? origin.works?.length).toBeTruthy();
  for (const { work, at } of origin.works ?? []) {
    expect(keys).toContain(work);
    const { sections } = workOf(work);
    if (sections && at && 'section' in at) expect(Object.keys(sections)).toContain(at.section);
  }
});

test('no work stands in the table that no function cites', () => {
  const cited = new Set(allFunctions.flatMap(({ origin }) => (origin.works ?? []).map(({ work }) => work)));
  expect(keys.filter((key) => !cited.has(key))).toEqual([]);
});

test('a title is whole: no entry ends where a subtitle begins', () => {
  // Subtitles that citations used to leave out.
  expect(works.schmittlein1987.title).toMatch(/Who are they and what will they do next\?$/);
  expect(works.faderHardie2005.title).toMatch(/and related expressions$/);
  expect(works.kumar2010.title).toMatch(/Capturing total customer engagement value$/);
  expect(works.fornell1996.title).toMatch(/Nature, purpose, and findings$/);
});

test('Chinese pages say in Chinese what is said in our own words', () => {
  for (const { name, origin } of allFunctions) {
    if (origin.own) expect(`${name}: ${origin.own['zh-CN']}`).toMatch(/[\u4e00-\u9fff]/);
    for (const { for: whatFor } of origin.works ?? []) {
      if (whatFor && whatFor['en-US'] !== 'RFM') expect(whatFor['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});

test.each(allFunctions)(
  'the formula of $name is notation alone, or is given in each language',
  (declaration) => {
    if (typeof declaration.formula !== 'string') return;
    const notation = ['count', 'first', 'last', 'mean', 'min', 'max', 'step', 'sum', 'alive', 'exp'];
    const names = declaration.parameters.map(({ name }) => name);
    const words = declaration.formula.match(/\b[a-z][A-Za-z]{2,}\b/g) ?? [];
    expect(words.filter((word) => !names.includes(word) && !notation.includes(word))).toEqual([]);
  },
);

test('a line joins what is taken, the work and the place', () => {
  const origin = {
    works: [{ work: 'farris2010', at: { section: '2.5' }, for: { 'en-US': 'the idea', 'zh-CN': '思路' } }],
  } as const;
  const [english, chinese] = languages.map((language) => originLines(origin, language)[0]);
  expect(english).toBe(
    'The idea: Farris, P. W., Bendle, N. T., Pfeifer, P. E. & Reibstein, D. J. (2010). Marketing metrics: The definitive guide to measuring marketing performance, 2nd ed. Pearson, section 2.5 (Share of requirements).',
  );
  expect(chinese).toMatch(/^思路：Farris.*，第 2.5 节|^思路：Farris.*, 第 2.5 节/);
});
