import { languages, type Text } from '../../../../src/i18n/language';
import { fieldNames } from '../../../../src/customers/fields';
import { fieldGroups } from '../../../../src/taskpane/segment/fieldGroups';
import { aboutTexts } from '../../../../src/taskpane/texts/about';
import { functionsTexts } from '../../../../src/taskpane/texts/functions';
import { methodTexts } from '../../../../src/taskpane/texts/methods';
import { problemTexts, unexpectedText } from '../../../../src/taskpane/texts/problems';
import { segmentTexts } from '../../../../src/taskpane/texts/segment';
import { shellTexts } from '../../../../src/taskpane/texts/shell';
import { workTexts } from '../../../../src/taskpane/texts/work';

const tables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  aboutTexts,
  functionsTexts,
  methodTexts,
  problemTexts: { ...problemTexts, unexpectedText },
  segmentTexts,
  shellTexts,
  workTexts,
  fieldGroups: Object.fromEntries(fieldGroups.map(({ title }, index) => [String(index), title])),
};
const all = Object.entries(tables).flatMap(([table, texts]) =>
  Object.entries(texts).map(([key, text]) => [`${table}.${key}`, text] as const),
);
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test.each(all)('%s says something in every language, with the same places', (_, text) => {
  for (const language of languages) expect(text[language].trim()).not.toBe('');
  expect(placesOf(text['zh-CN'])).toEqual(placesOf(text['en-US']));
});

test.each(all)('%s keeps the marks of its language', (_, text) => {
  expect(text['en-US']).not.toMatch(/[\p{Script=Han}，。；：？！（）]/u);
  expect(text['zh-CN']).not.toMatch(/\p{Script=Han}[,.;:?!]/u);
});

test('every field can be chosen for a column, and stands in one group only', () => {
  expect(fieldGroups.flatMap(({ fields }) => [...fields]).toSorted()).toEqual([...fieldNames].toSorted());
});
