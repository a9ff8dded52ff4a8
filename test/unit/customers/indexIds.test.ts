import fc from 'fast-check';
import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { CellValue } from '../../../src/customers/cells';
import { idKey } from '../../../src/customers/idKey';
import { indexIds } from '../../../src/customers/indexIds';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { matchCustomers } from '../../../src/segmentation/movement/matchCustomers';
import { gridOf } from '../../support/customers';

const build = (values: readonly (readonly CellValue[])[]) => {
  const grid = gridOf(values);
  return buildCustomers(grid, recognizeColumns(grid).mapping);
};

const spellings: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Order date', 'Amount'],
  ['ann@x.org', '2026-01-05', 100],
  ['Ann@X.org', '2026-02-05', 50],
  ['ann@x.org\u200b', '2026-04-07', 90],
  ['C001', '2026-01-05', 100],
  ['Ｃ００１', '2026-02-05', 50],
  ['\u200ec001 ', '2026-03-05', 5],
];

describe('identifiers that differ in case, width or invisible marks', () => {
  it('are one customer, under the first spelling, and it is said once', () => {
    const set = build(spellings);
    expect(set.ids).toEqual(['ann@x.org', 'C001']);
    expect(Array.from(set.numbers.value ?? [])).toEqual([240, 155]);
    expect(set.findings.filter(({ code }) => code === 'idsAlike')).toEqual([
      expect.objectContaining({ severity: 'info', values: expect.objectContaining({ count: 4 }) as unknown }),
    ]);
    expect(set.notes).toEqual([]);
  });

  it('are one customer in a Chinese list with its columns in another order', () => {
    const set = build([
      ['订单金额', '订单日期', '客户编号'],
      [100, '2026年1月5日', 'ＫＨ－１'],
      [50, '2026年2月5日', 'kh-1'],
    ]);
    expect(set.ids).toEqual(['ＫＨ－１']);
    expect(Array.from(set.numbers.value ?? [])).toEqual([150]);
  });

  it('repeat an id in a list of customers', () => {
    const set = build([
      ['Customer ID', 'Revenue'],
      ['C1', 100],
      ['c1', 50],
    ]);
    expect(set.notes).toEqual([{ code: 'duplicateId', row: 3, value: 'c1', excluded: false }]);
  });

  it('are the same customers in two runs', () => {
    const before = { ids: ['Ann@x.org', 'B'], segments: [], membership: Int16Array.of(0, 1) };
    const { both, gone } = matchCustomers(before, ['ann@x.org', 'Ｂ', 'C']);
    expect([both, gone]).toEqual([2, []]);
  });

  it('have one key however they are dressed', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9@._-]{1,20}$/),
        fc.constantFrom('\u200b', '\u200e', '\ufeff', '\u00ad', ' ', '\u00a0'),
        (id, mark) => {
          const dresses = [id.toUpperCase(), wide(id), `${mark}${id}${mark}`, wide(id.toUpperCase()) + mark];
          expect(dresses.map(idKey)).toEqual(dresses.map(() => id));
          expect(new Set(indexIds([id, ...dresses]).customer)).toEqual(new Set([0]));
        },
      ),
    );
  });

  it('keep what else they are: 00123 is not 123, straße is not strase', () => {
    expect(Array.from(indexIds(['00123', 123, '123', 'a', 'á']).customer)).toEqual([0, 1, 1, 2, 3]);
    expect(Array.from(indexIds(['00123', 123, '0123'], true).customer)).toEqual([0, 0, 0]);
  });
});

describe('identifiers that lost digits in the file before', () => {
  it.each([
    ['as text', ['1.23457E+15', '2.5E+14']],
    ['as text with a comma', ['1,23457E+15', '2,5E+14']],
    ['as numbers that were rounded', [1234570000000000, 250000000000000]],
    ['as numbers beyond 15 digits', [1234567890123456, 1234567890123457]],
  ])('are named: %s', (_, [first = '', second = '']) => {
    const set = build([
      ['Customer ID', 'Order date', 'Amount'],
      [first, '2026-01-05', 100],
      [first, '2026-02-05', 50],
      [second, '2026-02-07', 80],
    ]);
    expect(set.findings).toContainEqual({
      code: 'idsLost',
      severity: 'warning',
      values: { column: 'Customer ID', count: 2, example: String(first) },
    });
  });

  it('are not seen in long numbers that are whole', () => {
    const set = build([
      ['Customer ID', 'Order date', 'Amount'],
      [123456789012, '2026-01-05', 100],
      [123456789013, '2026-02-05', 50],
      ['E12', '2026-02-05', 50],
    ]);
    expect(set.findings.map(({ code }) => code)).not.toContain('idsLost');
  });
});
