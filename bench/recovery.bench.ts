/**
 * Do fits find known parameters again? Customers who behave exactly as a model says are simulated event by event, 1,000,
 * 100,000 and 1,000,000 of them, and fitted: each parameter should lie within four of its own standard errors, which
 * chance exceeds once in 16,000 times. Prints every fit; the process fails where a parameter was not recovered.
 */
import { fitBdw } from '../src/models/bdw/fit';
import { fitBgBb } from '../src/models/bgBb/fit';
import { fitBgNbd } from '../src/models/bgNbd/fit';
import { parameterNames, type Fit } from '../src/models/fit';
import { fitGammaGamma } from '../src/models/gammaGamma/fit';
import { fitMbgNbd } from '../src/models/mbgNbd/fit';
import { fitParetoNbd } from '../src/models/paretoNbd/fit';
import type { HistoryModelName } from '../src/models/predictHistories';
import { fitSbg } from '../src/models/sbg/fit';
import {
  simulateHistories,
  simulateOpportunities,
  simulateSpend,
  simulateSurvivors,
} from '../src/models/simulate';
import { randomGenerator } from '../src/numerics/randomGenerator';

const sizes = [1_000, 100_000, 1_000_000];
const random = randomGenerator(20_000_101);

function histories(model: HistoryModelName, truth: readonly number[], customers: number) {
  const ages = new Float64Array(customers);
  for (let i = 0; i < customers; i++) ages[i] = 27 + 50 * random();
  return simulateHistories(model, truth, ages, random);
}

function spend(truth: readonly number[], customers: number) {
  const x = Float64Array.from({ length: customers }, () => Math.floor(6 * random()));
  return { x, meanSpend: simulateSpend(truth, x, random) };
}

interface Recovery {
  readonly truth: readonly number[];
  readonly fit: (customers: number, truth: readonly number[]) => Fit;
}

const recoveries: readonly Recovery[] = [
  { truth: [0.2426, 4.4135, 0.7929, 2.4258], fit: (n, truth) => fitBgNbd(histories('BG/NBD', truth, n)) },
  { truth: [0.5248, 6.183, 0.8914, 1.614], fit: (n, truth) => fitMbgNbd(histories('MBG/NBD', truth, n)) },
  {
    truth: [0.5533, 10.578, 0.6062, 11.668],
    fit: (n, truth) => fitParetoNbd(histories('Pareto/NBD', truth, n)),
  },
  { truth: [6.25, 3.74, 15.45], fit: (n, truth) => fitGammaGamma(spend(truth, n)) },
  {
    truth: [1.2, 0.75, 0.66, 2.78],
    fit: (n, truth) => fitBgBb(simulateOpportunities(truth, new Float64Array(n).fill(6), random)),
  },
  { truth: [0.668, 3.806], fit: (n, truth) => fitSbg(simulateSurvivors(truth, n, 8, random)) },
  { truth: [0.4556, 0.7793, 1.2835], fit: (n, truth) => fitBdw(simulateSurvivors(truth, n, 10, random)) },
];

let missed = 0;
for (const { truth, fit } of recoveries) {
  for (const customers of sizes) {
    const found = fit(customers, truth);
    const parts = parameterNames[found.model].map((name, i) => {
      const value = found.parameters[i] ?? NaN;
      const off = Math.log(value / (truth[i] ?? NaN)) / ((found.standardErrors[i] ?? NaN) / value);
      if (!(Math.abs(off) < 4)) missed += 1;
      return `${name} ${value.toPrecision(5)} (truth ${String(truth[i])}, ${off.toFixed(1)} errors off)`;
    });
    if (found.outcome.code !== 'converged') missed += 1;
    console.log(
      `${found.model.padEnd(12)} ${customers.toLocaleString('en-US').padStart(9)}  ${found.outcome.code}  ${parts.join('  ')}`,
    );
  }
}
console.log(missed === 0 ? 'All parameters were recovered.' : `NOT RECOVERED: ${missed} results.`);
if (missed > 0) process.exitCode = 1;
