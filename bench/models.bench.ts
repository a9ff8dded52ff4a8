/**
 * Fits of the models against the peers' times on the same machine class (Node 20, two cores; medians).
 *
 *   node bench/run.mjs models
 *
 * CDNOW is read from ../shared/data where it exists; without it the same number of customers is simulated.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fitBgNbd } from '../src/models/bgNbd/fit';
import { fitGammaGamma } from '../src/models/gammaGamma/fit';
import type { HistoryColumns } from '../src/models/histories';
import { fitMbgNbd } from '../src/models/mbgNbd/fit';
import { fitParetoNbd } from '../src/models/paretoNbd/fit';
import { predictExpected } from '../src/models/predictHistories';
import { simulateHistories, simulateSpend } from '../src/models/simulate';
import { randomGenerator } from '../src/numerics/randomGenerator';

const file = path.resolve(process.cwd(), '../shared/data/cdnow_customers_monetary.csv');

function cdnow(): { columns: HistoryColumns; meanSpend: ArrayLike<number> } {
  if (!existsSync(file)) {
    console.log('CDNOW is absent: 2,357 simulated customers stand for it.');
    const random = randomGenerator(1);
    const ages = Float64Array.from({ length: 2357 }, () => (189 + Math.floor(84 * random())) / 7);
    const columns = simulateHistories('BG/NBD', [0.2426, 4.4135, 0.7929, 2.4258], ages, random);
    return { columns, meanSpend: simulateSpend([6.25, 3.74, 15.45], columns.x, random) };
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const numbers = rows.map((line) => line.split(',').map(Number));
  const column = (i: number) => Float64Array.from(numbers, (row) => row[i] ?? NaN);
  return { columns: { x: column(1), tx: column(2), T: column(3) }, meanSpend: column(4) };
}

function simulated(model: 'BG/NBD' | 'Pareto/NBD', parameters: readonly number[], customers: number) {
  const random = randomGenerator(customers);
  const ages = new Float64Array(customers);
  for (let i = 0; i < customers; i++) ages[i] = 27 + 50 * random();
  return simulateHistories(model, parameters, ages, random);
}

function median(run: () => unknown, times: number): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
  }
  return taken.sort((one, other) => one - other)[times >> 1] ?? NaN;
}

/** Prints the median, the peer's recorded figure and how many times faster; a target missed is said. */
function report(name: string, run: () => unknown, times: number, peer: number, target: number): void {
  const time = median(run, times);
  const verdict = time <= target ? 'ok' : 'TARGET MISSED';
  console.log(
    `${name.padEnd(44)} ${time.toFixed(2).padStart(9)} ms   lifetimes ${String(peer).padStart(7)} ms   ${(peer / time).toFixed(1).padStart(6)}×   target ≤ ${target} ms: ${verdict}`,
  );
}

const { columns, meanSpend } = cdnow();
report('BG/NBD fit, CDNOW', () => fitBgNbd(columns), 41, 47.7, 4.7);
report('MBG/NBD fit, CDNOW', () => fitMbgNbd(columns), 41, 47.5, 4.7);
report('Pareto/NBD fit, CDNOW', () => fitParetoNbd(columns), 41, 284, 28);
report('Gamma-Gamma fit, CDNOW', () => fitGammaGamma({ x: columns.x, meanSpend }), 41, 26.2, 2.6);
const fit = fitBgNbd(columns);
report(
  'expected purchases, CDNOW',
  () => predictExpected('BG/NBD', fit.parameters, columns, 39),
  41,
  0.76,
  5,
);
const hundredThousand = simulated('BG/NBD', [0.2426, 4.4135, 0.7929, 2.4258], 100_000);
report('BG/NBD fit, 100,000', () => fitBgNbd(hundredThousand), 7, 840, 100);
const pareto = simulated('Pareto/NBD', [0.5533, 10.578, 0.6062, 11.668], 100_000);
report('Pareto/NBD fit, 100,000', () => fitParetoNbd(pareto), 5, 26_800, 500);
const million = simulated('BG/NBD', [0.2426, 4.4135, 0.7929, 2.4258], 1_000_000);
const before = process.memoryUsage.rss();
report('BG/NBD fit, 1,000,000', () => fitBgNbd(million), 5, 8100, 800);
const memory = process.memoryUsage.rss();
console.log(
  `memory: ${(memory / 1e6).toFixed(0)} MB resident, ${((memory - before) / 1e6).toFixed(0)} MB of it since the fits of 1,000,000 (target ≤ 300 MB)`,
);
