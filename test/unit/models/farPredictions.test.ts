/** Far horizons and steep discounts. Truths: test/reference/models/farPredictions.py (mpmath at 80 digits; scipy). */
import {
  historyPredictors,
  predictExpected,
  type HistoryModelName,
} from '../../../src/models/predictHistories';
import truths from '../../reference/models/farPredictions.json';
import { thrown } from '../../support/thrown';

test.each(truths.expected)('$model $parameters, x $x, horizon $horizon', (truth) => {
  const { parameters, x, T, horizon, value } = truth;
  const { expectedIfAlive } = historyPredictors[truth.model as HistoryModelName];
  expect(Math.abs(expectedIfAlive(parameters, x, T, horizon) / value - 1)).toBeLessThan(1e-11);
});

test.each(truths.discounted)('$model, T $T, horizon $horizon, rate $rate', (truth) => {
  const { parameters, x, T, horizon, rate, value } = truth;
  const { discountedIfAlive } = historyPredictors[truth.model as HistoryModelName];
  expect(Math.abs(discountedIfAlive(parameters, x, T, horizon, rate) / value - 1)).toBeLessThan(1e-9);
});

// 990,522.07 to two digits, by independent programs; a series that stopped too soon gave 974,716.73.
test('=BGNBD.EXPECTED({1.9,16.25,0.176,1.22},300,52,52,1000000)', () => {
  const columns = { x: [300], tx: [52], T: [52] };
  expect(predictExpected('BG/NBD', [1.9, 16.25, 0.176, 1.22], columns, 1e6)[0]).toBeCloseTo(990_522.07, 2);
});

test('a prediction that no number can hold is an error that names the row', () => {
  const columns = { x: [0, 3], tx: [0, 1], T: [1, 1e-300] };
  expect(
    thrown(() => predictExpected('Pareto/NBD', [1, 1e-300, 1e-9, 1], { ...columns, T: [1e-9, 1] }, 1e300)),
  ).toMatchObject({ code: 'notComputed' });
});
