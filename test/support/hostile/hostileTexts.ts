import type { HostileFile } from './hostileFile';

const file = (
  what: string,
  text: () => string | Uint8Array,
  outcome: HostileFile['outcome'],
  first?: unknown,
): HostileFile => ({
  what,
  name: 'hostile.csv',
  bytes: () => {
    const made = text();
    return typeof made === 'string' ? new TextEncoder().encode(made) : made;
  },
  outcome,
  ...(first !== undefined && { first }),
});
const columns = (count: number): string => Array.from({ length: count }, (_, index) => `c${index}`).join(',');

/** Text files. */
export const hostileTexts: readonly HostileFile[] = [
  file('a field of 50 MB', () => `id,text\n1,${'x'.repeat(50_000_000)}\n`, { told: ['textsCut'] }, 'id'),
  file(
    'a field of 50 MB in quotation marks',
    () => `id,text\n1,"${'x,\n'.repeat(16_000_000)}"\n`,
    { told: ['textsCut'] },
    'id',
  ),
  file('16,385 columns', () => `${columns(16_385)}\n`, { told: ['columnsBeyond'] }, 'c0'),
  file('a million rows too many', () => '1\n'.repeat(1_048_577), { refused: 'tooManyRows' }),
  file('20 million blank lines, then a field', () => `a\n${'\n'.repeat(20_000_000)}b`, {
    refused: 'tooManyRows',
  }),
  file('30 million commas', () => `a\n${','.repeat(30_000_000)}`, { refused: 'tooManyParts' }),
  file(
    'a quotation mark that is never closed',
    () => `a,b\n"1,2\n${'3,4\n'.repeat(100_000)}`,
    { told: ['unreadableQuotes'] },
    'a',
  ),
  file(
    'quotation marks in the wrong places',
    () => 'a,b\n"x"y,1\n"z",2\n3"4,"5""6"\n',
    { told: ['unreadableQuotes'] },
    'a',
  ),
  file(
    '4 million quotation marks',
    () => `a\n${'"'.repeat(4_000_001)}`,
    { told: ['unreadableQuotes', 'textsCut'] },
    'a',
  ),
  file('ragged rows', () => 'a,b\n1\n1,2,3\n\n,,,,5\n', { told: ['unevenRows'] }, 'a'),
  file('NUL characters', () => 'a\0b,c\n1,\0\0\n', { told: ['charactersLeftOut'] }, 'ab'),
  file(
    'UTF-16 that ends in the middle of a character',
    () => new Uint8Array(Buffer.from('\ufeffid,客户\n1,2\n', 'utf16le')).slice(0, -1),
    { told: ['decodedWithErrors'] },
    'id',
  ),
  file(
    'bytes that are legal in no encoding',
    () => Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a, 0x31, 0x2c, 0x32]),
    { told: ['decodedWithErrors'] },
    'a',
  ),
  file('control characters', () => Uint8Array.from([1, 2, 3, 4, 0x2c, 0x31]), { refused: 'unknownKind' }),
  file(
    'formulas and commands as text',
    () => '=cmd|\' /C calc\'!A0,@SUM(1),+1+1,"=HYPERLINK(""http://x"")"\n',
    { told: [] },
    "=cmd|' /C calc'!A0",
  ),
];
