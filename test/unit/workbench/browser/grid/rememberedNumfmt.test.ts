import * as numfmt from 'numfmt';
import * as remembered from '../../../../../src/workbench/browser/grid/rememberedNumfmt';

const texts = [
  '–',
  'North',
  'May',
  'C00012',
  '',
  ' ',
  '12:30',
  '2024-01-02',
  '1 May 2024',
  '1,200.50',
  '50%',
  '$12',
  '1e5',
];

// Each is asked twice: the second answer may be a remembered one.
test.each(['parseDate', 'parseTime', 'parseNumber'] as const)('%s answers what the library does', (name) => {
  const answers = texts.map((text) => [remembered[name](text), remembered[name](text)]);
  expect(answers).toEqual(texts.map((text) => [numfmt[name](text), numfmt[name](text)]));
});

test('a text that is no date here may be one in another language', () => {
  expect(remembered.parseDate('1. Mai 2024')).toBeNull();
  expect(remembered.parseDate('1 Mai 2024', { locale: 'de-DE' })).toEqual(
    numfmt.parseDate('1 Mai 2024', { locale: 'de-DE' }),
  );
});

test('the rest of the library is there', () => {
  expect(remembered.format('0.0%', 0.125)).toBe('12.5%');
});
