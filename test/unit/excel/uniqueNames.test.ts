import fc from 'fast-check';
import { uniqueSheetNames, uniqueTableNames } from '../../../src/excel/writing/uniqueNames';

describe('uniqueSheetNames', () => {
  it('keeps a legal name that is free', () => {
    expect(uniqueSheetNames(['Overview'], ['Customers'])).toEqual(['Overview']);
  });

  it('numbers a name that is taken, without regard to case', () => {
    expect(uniqueSheetNames(['Overview', 'overview'], ['OVERVIEW', 'Overview (2)'])).toEqual([
      'Overview (3)',
      'overview (4)',
    ]);
  });

  it('replaces what Excel refuses', () => {
    expect(uniqueSheetNames(["'A/B: [c]?*\\'"], [])).toEqual(['A B c']);
    expect(uniqueSheetNames(['', 'History', '///'], [])).toEqual(['Sheet', 'History (2)', 'Sheet (2)']);
  });

  it('never exceeds 31 characters, also with its number', () => {
    const long = 'Segments of the whole customer base by value';
    expect(uniqueSheetNames([long, long], [])).toEqual([
      'Segments of the whole customer',
      'Segments of the whole custo (2)',
    ]);
  });

  it('gives legal, different names for any wishes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.array(fc.string()),
        (wanted, existing) => {
          const names = uniqueSheetNames(wanted, existing);
          const all = [...names, ...new Set(existing)].map((name) => name.toLowerCase());
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          expect(
            names.every((name) => !existing.some((other) => other.toLowerCase() === name.toLowerCase())),
          ).toBe(true);
          expect(all.length).toBeGreaterThanOrEqual(names.length);
          for (const name of names) {
            expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
            expect(name).not.toMatch(/^'|'$/);
          }
        },
      ),
    );
  });
});

describe('uniqueTableNames', () => {
  it('turns spaces and signs into underscores and numbers what is taken', () => {
    expect(uniqueTableNames(['My customers!', 'My customers!'], ['my_customers_'])).toEqual([
      'My_customers__2',
      'My_customers__3',
    ]);
  });

  it('never looks like an address', () => {
    expect(uniqueTableNames(['CLV2', 'R1C1', 'c', '1st', '客户'], [])).toEqual([
      '_CLV2',
      '_R1C1',
      '_c',
      '_1st',
      '客户',
    ]);
  });
});
