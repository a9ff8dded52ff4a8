import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldNames } from '../../../src/customers/fields';
import { derivations } from '../../../src/customers/derivations';
import { derivationTexts } from '../../../src/customers/texts/derivationTexts';
import { errorTexts } from '../../../src/customers/texts/errorTexts';
import { fieldTexts } from '../../../src/customers/texts/fieldTexts';
import { findingTexts } from '../../../src/customers/texts/findingTexts';
import { questionTexts } from '../../../src/customers/texts/questionTexts';
import { noteTexts } from '../../../src/customers/texts/noteTexts';

const room = join(__dirname, '../../../src/customers');
const source = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(room, file), 'utf8'))
  .join('\n');
const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('texts of the room', () => {
  it.each(Object.entries({ ...errorTexts, ...findingTexts, ...noteTexts }))(
    '%s says the same in both languages',
    (_, text) => {
      expect(places(text['zh-CN'])).toEqual(places(text['en-US']));
      expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('has a text for every finding that the code can make', () => {
    const codes = [...source.matchAll(/(?:finding|note)\(\s*'(\w+)'/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !(code in findingTexts))).toEqual([]);
  });

  const words = Object.entries(questionTexts).flatMap(([code, { text, options }]) => [
    [code, text] as const,
    ...Object.entries(options).map(([key, option]) => [`${code} ${key}`, option] as const),
  ]);
  it.each(words)('asks %s alike in both languages', (_, text) => {
    expect(new Set(places(text['zh-CN']))).toEqual(new Set(places(text['en-US'])));
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  });

  it('has words for every question that the code can ask', () => {
    const codes = [...source.matchAll(/\.ask\(\{\s*code: (?:'|`)(\w+)/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !(code in questionTexts))).toEqual([]);
  });

  it('has a text for every way of deriving a field, with a place for each of its sources', () => {
    for (const { key, sources } of derivations) {
      for (const language of ['en-US', 'zh-CN'] as const) {
        expect(places(derivationTexts[key]?.[language] ?? '')).toEqual(
          ['a', 'b', 'c'].slice(0, sources.length),
        );
      }
    }
    expect(Object.keys(derivationTexts).sort()).toEqual(derivations.map(({ key }) => key).sort());
  });

  it('names every field differently', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      expect(new Set(fieldNames.map((field) => fieldTexts[field][language])).size).toBe(fieldNames.length);
    }
  });
});
