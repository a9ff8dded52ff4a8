/**
 * Purchase log to summary, RFM and clusters at 1k, 10k, 100k and 1M customers, in Node. Baselines: lifetimes 0.11.3
 * summarises the CDNOW log in 67 ms (measured on two cores of the same kind); ml-kmeans 7.0.1 clusters the same
 * points here, with one start. Aims: the log in 15 ms, RFM of 1M in 2 s, clusters (k 6, 8 columns) of 1M in 10 s.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kmeans } from 'ml-kmeans';
import type { CustomerSet } from '../src/customers/customerSet';
import type { FieldName } from '../src/customers/fields';
import { parseDate } from '../src/customers/parseDate';
import { summarizeLog } from '../src/customers/summarizeLog';
import { kMeans } from '../src/segmentation/clusters/kMeans';
import { seededRandom } from '../src/segmentation/clusters/random';
import { segment } from '../src/segmentation/segment';
import { summarizeSegments } from '../src/segmentation/summarizeSegments';

const fields: readonly FieldName[] = [
  'recency',
  'frequency',
  'monetary',
  'value',
  'tenure',
  'satisfaction',
  'loyalty',
  'margin',
];

/** Median elapsed and processor time of several runs, in milliseconds: they part where other work shares the machine. */
function time(runs: number, work: () => void): string {
  const elapsed: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    work();
    const used = process.cpuUsage(before);
    elapsed.push(performance.now() - start);
    processor.push((used.user + used.system) / 1000);
  }
  const median = (times: number[]): string =>
    (times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0).toFixed(1);
  return `${median(elapsed)} ms elapsed, ${median(processor)} ms of processor`;
}

/** Customers without any structure: the hardest case for k-means, which then moves for longest. */
function customersOf(count: number): CustomerSet {
  const random = seededRandom(7);
  const column = (draw: () => number): Float64Array => Float64Array.from({ length: count }, draw);
  const skewed = (): number => -Math.log(1 - random.next());
  const frequency = column(() => 1 + Math.floor(4 * skewed()));
  const monetary = column(() => Math.round(5000 * skewed()) / 100);
  return {
    count,
    ids: Array.from({ length: count }, (_, customer) => String(customer)),
    rows: new Int32Array(count),
    numbers: {
      recency: column(() => random.below(700)),
      frequency,
      monetary,
      value: frequency.map((number, customer) => number * (monetary[customer] ?? 0)),
      tenure: column(() => random.below(2000)),
      satisfaction: column(() => 1 + random.below(10)),
      loyalty: column(() => 100 * random.next()),
      margin: column(() => random.next()),
    },
    texts: {},
    headers: {},
    others: [],
    layout: 'customers',
    asOf: 20_000,
    source: { address: '', sheetName: '', rowCount: count },
    notes: [],
    findings: [],
    derived: [],
  };
}

const log = resolve('../shared/data/cdnow_master_transactions.csv');
if (existsSync(log)) {
  const rows = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const days = Float64Array.from(rows, (row) => parseDate(row[1] ?? ''));
  const amounts = Float64Array.from(rows, (row) => Number(row[3]));
  const numbers = rows.map((row) => Number(row[0]));
  const texts = rows.map((row) => row[0] ?? '');
  console.log(
    `log of ${String(rows.length)} rows, ids as numbers: ${time(31, () => summarizeLog({ customers: numbers, days, amounts }))}`,
  );
  console.log(
    `log of ${String(rows.length)} rows, ids as text: ${time(31, () => summarizeLog({ customers: texts, days, amounts }))}`,
  );
} else console.log(`log skipped: no ${log}`);

for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
  const customers = customersOf(count);
  const runs = count >= 1_000_000 ? 3 : 5;
  const label = `${count.toLocaleString('en-US')} customers`;
  const found = segment(customers, { method: 'rfm' });
  console.log(`${label}, RFM: ${time(runs, () => segment(customers, { method: 'rfm' }))}`);
  console.log(`${label}, summaries: ${time(runs, () => summarizeSegments(customers, found))}`);
  console.log(
    `${label}, Pareto tiers: ${time(runs, () => segment(customers, { method: 'valueTiers', settings: { basis: 'pareto' } }))}`,
  );
  const settings = { fields, k: 6 };
  const clusterRuns = count >= 100_000 ? 1 : 3;
  console.log(
    `${label}, clusters, 10 starts and stability: ${time(clusterRuns, () => segment(customers, { method: 'clusters', settings }))}`,
  );
  if (count > 100_000) continue;
  const points = Array.from({ length: count }, (_, customer) =>
    fields.map((field) => customers.numbers[field]?.[customer] ?? 0),
  );
  console.log(`${label}, ml-kmeans, 1 start: ${time(1, () => kmeans(points, 6, { seed: 1 }))}`);
  const values = Float64Array.from(points.flat());
  const ours = (): void => {
    const steps = kMeans(
      { values, count, width: fields.length },
      { k: 6, starts: 1, random: seededRandom(1) },
    );
    while (steps.next().done !== true);
  };
  console.log(`${label}, our k-means, 1 start: ${time(1, ours)}`);
}
console.log(`most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
