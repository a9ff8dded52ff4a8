import type { fieldKinds } from '../../../../src/customers/fieldKinds';
import type { FieldName } from '../../../../src/customers/fields';
import { fieldNames } from '../../../../src/customers/fields';
import { isOther, matchHeader } from '../../../../src/customers/matchHeader';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { gridOf } from '../../../support/customers';
import { foreignHeaders, headersOf, programForeignHeaders, programHeaders, realHeaders } from './realHeaders';

/** Cells that fit a field of each kind. */
const cells: Readonly<Record<(typeof fieldKinds)[FieldName], readonly (string | number)[]>> = {
  text: ['Acme', 'Berg', 'Cato'],
  grade: ['AA', 'BB', 'AA'],
  date: ['2026-01-05', '2026-02-05', '2026-03-05'],
  number: [3, 8, 5],
  count: [3, 8, 5],
  money: [120.5, 80, 33.25],
  fraction: [0.1, 0.5, 0.3],
};
const fields = fieldNames.filter((field) => realHeaders[field] !== undefined);
const headersFor = (field: FieldName): readonly string[] =>
  [realHeaders, programHeaders].flatMap((headers) => headersOf(headers[field] ?? ''));
const known = fields.flatMap((field) => headersFor(field).map((header) => [header, field] as const));
const foreign = [foreignHeaders, programForeignHeaders].flatMap(headersOf);

it('walks 800 headers and more, 160 of which are nothing', () => {
  expect(known.length + foreign.length).toBeGreaterThanOrEqual(800);
  expect(foreign.length).toBeGreaterThanOrEqual(160);
  const chinese = known.filter(([header]) => /[\u4e00-\u9fff]/.test(header));
  expect(chinese.length).toBeGreaterThan(200);
  expect(known.length - chinese.length).toBeGreaterThan(150);
});

describe.each(fields)('headers of %s', (field) => {
  it('are known by their words', () => {
    const found = headersFor(field).map((header) => [header, matchHeader(header)[0]?.field]);
    expect(found).toEqual(headersFor(field).map((header) => [header, field]));
  });
});

it('takes none of the others for a field, by their words or by their cells', () => {
  expect(foreign.filter((header) => matchHeader(header).length > 0)).toEqual([]);
  const wrong = foreign.flatMap((header) =>
    (['text', 'grade', 'date', 'money'] as const).flatMap((kind) => {
      const rows = cells[kind].map((cell, row) => [`K${String(row)}`, 10 * row + 1, cell]);
      const { mapping } = recognizeColumns(gridOf([['Customer ID', 'Customer value', header], ...rows]));
      // Unless it is known to be none, cells that are grades or natures may still tell.
      const field = mapping.fields[2] ?? null;
      return field === null || (kind === 'grade' && !isOther(header)) ? [] : [`${header}: ${field}`];
    }),
  );
  expect(wrong).toEqual([]);
});
