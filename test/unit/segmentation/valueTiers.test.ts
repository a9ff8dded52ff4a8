import fc from 'fast-check';
import { segment } from '../../../src/segmentation/segment';
import type { Settings } from '../../../src/segmentation/settings';
import { customersOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

const tiers = (value: readonly number[], settings: Settings = {}) =>
  segment(customersOf({ value }), { method: 'valueTiers', settings });
const ten = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];

describe('valueTiers', () => {
  it('takes the top fifth, the next 30 % and the rest', () => {
    const found = tiers(ten);
    expect(Array.from(found.membership)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(found.segments.map(({ rule }) => rule['en-US'])).toEqual([
      'Value of 90 or more: the top 20 % of customers.',
      'Value from 60 to below 90: the next 30 % of customers.',
      'Value below 60: the other customers.',
    ]);
  });

  it('adds up to 80/15/5 by Pareto', () => {
    // Cumulative before each customer: 0, 50, 75 (two equal ones, who cross 80 % together), 95 %.
    const found = tiers([50, 25, 10, 10, 5], { basis: 'pareto' });
    expect(Array.from(found.membership)).toEqual([0, 0, 0, 0, 2]);
  });

  it('counts only positive values for Pareto', () => {
    const found = tiers([80, 15, 5, 0, -100, NaN], { basis: 'pareto' });
    expect(Array.from(found.membership)).toEqual([0, 1, 2, 2, 2, -1]);
    expect(found.notes.map(({ text }) => text['en-US'].replace(/[.:].*/, ''))).toEqual([
      'Customers with a value of zero or less',
      'In no segment, because something that this method needs is missing',
    ]);
  });

  it('leaves the low tier empty where the shares of the others reach 1', () => {
    expect(Array.from(tiers(ten, { highShare: 0.7, mediumShare: 0.6 }).membership)).not.toContain(2);
  });

  it('takes amounts as thresholds', () => {
    const found = tiers([10, 9.99, 5, 4.99, NaN], { basis: 'amounts', highFrom: 10, mediumFrom: 5 });
    expect(Array.from(found.membership)).toEqual([0, 1, 1, 2, -1]);
  });

  it('puts equal customers in the middle together, and says so', () => {
    for (const basis of ['quantiles', 'pareto']) {
      const found = tiers([7, 7, 7, 7], { basis });
      expect(Array.from(found.membership)).toEqual([1, 1, 1, 1]);
      expect(found.notes[0]?.text['en-US']).toContain('same value');
    }
  });

  it('takes indirect value and costs into the net value', () => {
    const customers = customersOf({ value: [100, 90], indirectValue: [0, 50], maintenanceCost: [60, NaN] });
    const net = segment(customers, {
      method: 'valueTiers',
      settings: { measure: 'net', basis: 'amounts', highFrom: 140, mediumFrom: 40 },
    });
    expect(Array.from(net.membership)).toEqual([1, 0]);
  });

  it.each([
    ['thresholdOrder', { basis: 'amounts', highFrom: 1, mediumFrom: 2 }],
    ['badSetting', { highShare: 0 }],
    ['badSetting', { basis: 'moon' }],
    ['unknownSetting', { foo: 1 }],
    ['missingFields', { measure: 'clv' }],
  ])('answers %s', (code, settings) => {
    expect(thrown(() => tiers(ten, settings))).toMatchObject({ name: 'SegmentationError', code });
  });

  it('never puts the smaller customer higher, nor parts equals, in any unit', () => {
    const values = fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom('quantiles', 'pareto'), (list, basis) => {
        const found = tiers(list, { basis }).membership;
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            if (a === b) expect(found[i]).toBe(found[j]);
            if (a > b) expect(found[i] ?? 9).toBeLessThanOrEqual(found[j] ?? -9);
          });
        });
        expect(
          Array.from(
            tiers(
              list.map((value) => value * 64),
              { basis },
            ).membership,
          ),
        ).toEqual(Array.from(found));
      }),
    );
  });
});
