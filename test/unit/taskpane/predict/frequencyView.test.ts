import type { Fit } from '../../../../src/models/fit';
import type { HistoryModelName } from '../../../../src/models/predictHistories';
import { simulateHistories } from '../../../../src/models/simulate';
import { randomGenerator } from '../../../../src/numerics/randomGenerator';
import { frequencyView } from '../../../../src/taskpane/worker/predict/frequencyView';
import type { PurchaseHistories } from '../../../../src/taskpane/worker/predict/purchaseHistories';

/** Bars of 1,000 customers who buy about `rate` times in their time and never leave. */
function barsAt(rate: number) {
  const parameters = [4, 4 / rate, 1, 1e6];
  const columns = simulateHistories('BG/NBD', parameters, new Float64Array(1000).fill(1), randomGenerator(3));
  const fit = { model: 'BG/NBD', parameters } as unknown as Fit<HistoryModelName>;
  return frequencyView(fit, columns as unknown as PurchaseHistories);
}

test.each([
  [1, 5, 8],
  [9, 12, 20],
  [60, 21, 21],
])('customers who buy %p times get %p to %p bars', (rate, fewest, most) => {
  const bars = barsAt(rate);
  expect(bars.length).toBeGreaterThanOrEqual(fewest);
  expect(bars.length).toBeLessThanOrEqual(most);
  expect(bars.reduce((sum, { actual }) => sum + actual, 0)).toBe(1000);
  expect(bars.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(1000, 6);
});

test('the last bar holds few customers where the chart has room for the rest', () => {
  expect(barsAt(9).at(-1)?.actual).toBeLessThanOrEqual(100);
});
