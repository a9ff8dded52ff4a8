/** Contracts of several cohorts. Truths: Fader & Hardie, note 17, as printed; more digits by scipy 1.10 (Nelder-Mead). */
import { fitBdw } from '../../../src/models/bdw/fit';
import { fitSbg } from '../../../src/models/sbg/fit';
import { readCohorts } from '../../../src/functions/models/readCohorts';
import { contractsOf } from '../../support/contractsOf';
import { thrown } from '../../support/thrown';

const triangle = [
  [10000, 8000, 6480, 5307, 4391],
  [10000, 8000, 6480, 5307],
  [10000, 8000, 6480],
  [10000, 8000],
  [10000],
];

test('five cohorts of Fader & Hardie’s note 17', () => {
  const fit = fitSbg(triangle);
  expect(fit.parameters.map((value) => value.toFixed(2))).toEqual(['3.80', '15.19']);
  expect(fit.parameters[0]).toBeCloseTo(3.79812596, 5);
  expect(fit.parameters[1]).toBeCloseTo(15.19190841, 4);
  expect(fit.logLikelihood).toBeCloseTo(-40255.837280740656, 6);
  expect(fit.customers).toBe(50_000);
  expect(fitBdw(triangle).logLikelihood).toBeCloseTo(-40255.83721108154, 5);
});

test('cohorts of one length are one cohort of their sum', () => {
  const one = [1000, 869, 743, 653];
  const other = [500, 400, 390, 300];
  const sum = one.map((value, i) => value + (other[i] ?? 0));
  for (const fit of [fitSbg, fitBdw]) {
    const [together, added] = [fit([one, other]), fit(sum)];
    together.parameters.forEach((value, i) => expect(value / (added.parameters[i] ?? NaN)).toBeCloseTo(1, 9));
    expect(together.logLikelihood).toBeCloseTo(added.logLikelihood, 8);
  }
});

describe('a triangle in cells', () => {
  const none = NaN;
  it.each([
    ['by age', contractsOf(triangle, none, 'age')],
    ['by calendar period', contractsOf(triangle, none, 'calendar')],
    ['by age, blanks handed over as 0', contractsOf(triangle, 0, 'age')],
    ['by calendar period, blanks handed over as 0', contractsOf(triangle, 0, 'calendar')],
  ])('%s', (_, table) => {
    expect(readCohorts(table)).toEqual(triangle);
  });

  it('reads a row or a column as one cohort, and 0 there as nobody left', () => {
    expect(readCohorts({ rowCount: 1, columnCount: 4, values: [9, 5, 0, none] })).toEqual([9, 5, 0]);
    expect(readCohorts({ rowCount: 4, columnCount: 1, values: [9, 5, 0, none] })).toEqual([9, 5, 0]);
  });

  it('takes 0 for nobody left where the range has blanks', () => {
    const table = { rowCount: 3, columnCount: 2, values: [9, 8, 4, 3, 0, none] };
    expect(readCohorts(table)).toEqual([
      [9, 4, 0],
      [8, 3],
    ]);
  });

  it('names column and row of what cannot be', () => {
    const gap = { rowCount: 3, columnCount: 2, values: [9, 8, none, 7, 5, 6] };
    expect(thrown(() => readCohorts(gap))).toMatchObject({ code: 'cohort', values: { column: 1, row: 2 } });
    expect(
      thrown(() =>
        fitSbg([
          [9, 8, 7],
          [9, 5, 6],
        ]),
      ),
    ).toMatchObject({
      code: 'cohort',
      values: { column: 2, row: 3 },
    });
    const blank = { rowCount: 2, columnCount: 2, values: [none, none, none, none] };
    expect(thrown(() => readCohorts(blank))).toMatchObject({ code: 'empty' });
  });
});
