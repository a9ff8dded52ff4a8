import { chineseNames } from './argumentNames';
import type { FunctionDeclaration } from './defineFunction';
import { groups } from './groups';
import { searchTerms } from './searchTerms';

/** What a word is worth where it is found: a term or name that is the word outweighs any text that holds it. */
const worth = { name: 120, term: 100, partOfName: 80, partOfTerm: 50, keyword: 40, text: 20, argument: 10 };

/** Beside a function that is called so, those that only mention the word are left out. */
const certain = worth.term;
const leastBesideCertain = worth.partOfTerm;

interface Searched {
  readonly declaration: FunctionDeclaration;
  readonly name: string;
  readonly terms: readonly string[];
  readonly keywords: string;
  readonly text: string;
  readonly arguments: string;
}

/**
 * The functions that match all words of a query, in English or Chinese, best first: by name, by the words of the
 * subject that mean it, then by summary, group, keywords and arguments. An empty query matches all, in order.
 */
export function searchIn(
  declarations: readonly FunctionDeclaration[],
  query: string,
): readonly FunctionDeclaration[] {
  const asked = plain(query);
  if (asked === '') return declarations;
  const found = declarations
    .map(searched)
    .map((one) => ({ one, score: scoreOf(one, asked) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => best < certain || score >= leastBesideCertain)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one.declaration);
}

/** In small letters and half width, without the word that all functions are about. */
function plain(text: string): string {
  const simple = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const short = simple.replace(/^(?:客户的?|顾客的?|customers? )/, '').replace(/^的/, '');
  return short === '' ? simple : short;
}

function searched(declaration: FunctionDeclaration): Searched {
  const { name, summary, group, keywords, notes = [], parameters } = declaration;
  const last = name.slice(name.lastIndexOf('.') + 1);
  const terms = [searchTerms[name], name.includes('.') ? searchTerms[last] : undefined];
  const both = (texts: readonly { readonly 'en-US': string; readonly 'zh-CN': string }[]): string =>
    texts
      .flatMap((text) => Object.values(text))
      .join('\n')
      .toLowerCase();
  return {
    declaration,
    name: name.toLowerCase(),
    terms: terms.flatMap((list) => list?.split(', ') ?? []),
    keywords: both(keywords === undefined ? [] : [keywords]),
    text: both([summary, groups[group], ...notes]),
    arguments: [
      both(parameters.map(({ text }) => text)),
      ...parameters.flatMap((one) => [one.name.toLowerCase(), chineseNames[one.name] ?? '']),
    ].join('\n'),
  };
}

/** As a whole, or else by each of its words: all must be found, and the worst counts. */
function scoreOf(one: Searched, asked: string): number {
  const whole = worthOf(one, asked);
  const words = asked.split(/[\s,，、/]+/).filter(Boolean);
  if (whole > 0 || words.length < 2) return whole;
  return Math.min(...words.map((word) => worthOf(one, plain(word))));
}

function worthOf(one: Searched, word: string): number {
  const singular = /^[a-z]{3,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const holds = (text: string): boolean => text.includes(singular);
  // Initials such as PD stand in many words.
  const isShort = /^[a-z]{1,2}$/.test(word);
  if (one.name === word || one.name.replace('.', '') === word) return worth.name;
  if (one.terms.some((term) => term === word || term === singular)) return worth.term;
  if (isShort) return one.name.startsWith(word) ? worth.partOfName : 0;
  if (one.name.includes(singular)) return worth.partOfName;
  // 客户投诉处理及时率 holds 投诉处理率's and 及时率's words; two letters are enough to mean something in Chinese.
  if (one.terms.some((term) => holds(term) || (isChinese(term) && term.length > 1 && word.includes(term))))
    return worth.partOfTerm;
  if (holds(one.keywords)) return worth.keyword;
  if (holds(one.text)) return worth.text;
  return holds(one.arguments) ? worth.argument : 0;
}

function isChinese(text: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(text);
}
