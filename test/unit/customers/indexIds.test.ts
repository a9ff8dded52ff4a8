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

describe('identifiers that a program made of 62 digits', () => {
  const idsOf = (cells: readonly string[]) => indexIds(cells).ids;

  it.each([
    ['of Salesforce', ['0015g00000AbCdE', '0015G00000abcde', '0015g00000AbCdE']],
    ['of Stripe', ['cus_NffrFeUfNV2Hib', 'cus_NffrFeUfnV2Hib', 'cus_9s6XKzkNRiz8i3', 'cus_9s6XKzkNRiz8i3']],
    [
      'drawn at random',
      ['k3Jd9sLQpXc81Zt0VmRa', 'K3Jd9sLQpXc81Zt0VmRa', 'aB3dEfGh1JkLmN0pQrSt', 'aB3dEfGh1JkLmN0pQrSt'],
    ],
  ])('are told apart by case: %s', (_, cells) => {
    expect(idsOf(cells)).toEqual([...new Set(cells)]);
    expect(indexIds(cells).apart).toEqual([[cells[0], cells[1]]]);
    expect(indexIds(cells).alike).toEqual([]);
  });

  // The check characters as Salesforce computes them: capitals of each five characters as bits.
  it('have a long form that is the same customer, whatever became of its case', () => {
    const cells = ['0015g00000AbCdE', '0015g00000AbCdEAAV', '0015G00000ABCDEAAV', '0015g00000aBcDeAAK'];
    const { ids, customer } = indexIds(cells);
    expect(Array.from(customer)).toEqual([0, 0, 0, 1]);
    expect(ids).toEqual(['0015g00000AbCdE', '0015g00000aBcDeAAK']);
  });

  it.each([
    ['e-mail addresses', ['ann.berg2000@Example.org', 'Ann.Berg2000@example.org']],
    ['numbers behind a word', ['CustAbc0000001234', 'custabc0000001234', 'CustAbc0000001235']],
    ['names', ['AcmeHoldings2000GmbH', 'acmeholdings2000gmbh', 'Berg']],
    ['capitals alone', ['0015G00000ABCDE', '0015g00000abcde', '0015G00000ABCDF']],
    ['short codes', ['C001a', 'c001A']],
  ])('are not those of %s', (_, cells) => {
    expect(indexIds(cells).ids).toHaveLength(cells.length - 1);
    expect(indexIds(cells).apart).toEqual([]);
  });

  it('are told apart in lists, logs and between two runs, and it is said', () => {
    const list = (rows: readonly (readonly CellValue[])[]) =>
      build([['Account ID', 'Close Date', 'Amount'], ...rows]);
    const set = list([
      ['0015g00000AbCdE', '2026-01-05', 10],
      ['0015g00000aBcDe', '2026-01-06', 20],
      ['0015g00000AbCdE', '2026-01-07', 30],
    ]);
    expect(Array.from(set.numbers.value ?? [])).toEqual([40, 20]);
    expect(set.findings.find(({ code }) => code === 'idsByCase')?.values).toEqual({
      column: 'Account ID',
      count: 1,
      first: '0015g00000AbCdE',
      other: '0015g00000aBcDe',
    });
    const before = { ids: ['0015g00000AbCdE'], segments: [], membership: Int16Array.of(0) };
    const { both, gone } = matchCustomers(before, ['0015g00000aBcDe', '0015g00000AbCdF']);
    expect([both, gone]).toEqual([0, [0]]);
  });
});
