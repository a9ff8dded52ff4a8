/** One log has one value: in the pane, in CLVPREDICT and on the sheets, to the last digit, with the same warnings. */
import type { CellGrid, CellValue } from '../../../../src/customers/cells';
import { buildCustomers } from '../../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { clvPredictFunction } from '../../../../src/functions/models/clvPredict';
import { randomGenerator } from '../../../../src/numerics/randomGenerator';
import { predictCustomers } from '../../../../src/taskpane/worker/predict/predictCustomers';
import { predictionSheets } from '../../../../src/taskpane/worker/predict/predictionSheets';
import { predictView } from '../../../../src/taskpane/worker/predict/predictView';
import { initialRequest, type PredictRequest } from '../../../../src/taskpane/worker/predict/request';
import { inCell } from '../../functions/hostError';
import { gridOf } from '../../../support/gridOf';
import { purchaseLog } from '../../../support/purchaseLog';
import { sharedGrid } from '../../../support/sharedData';

/** A log with refunds of part and of all of an order, a customer who only got money back, and orders of one day. */
function withRefunds(log: CellGrid, seed: number): CellGrid {
  const random = randomGenerator(seed);
  const rows = log.values.slice(1).flatMap(([id = '', day = 0, amount = 0]): CellValue[][] => {
    const order: CellValue[] = [id, day, amount];
    if (random() < 0.08) return [order, [id, Number(day) + Math.floor(9 * random()), -Number(amount)]];
    return random() < 0.08 ? [order, [id, day, -Number(amount) / 2], [id, day, 5]] : [order];
  });
  return {
    ...gridOf([['Customer ID', 'Date', 'Amount'], ...rows, ['R-1', 45_700, -9]]),
    columnFormats: log.columnFormats,
  };
}

function inPane(grid: CellGrid, change: Partial<PredictRequest>) {
  const { mapping } = recognizeColumns(grid);
  const set = buildCustomers(grid, mapping);
  const prediction = predictCustomers(set, mapping.fields, { ...initialRequest, ...change });
  const view = predictView(set, prediction);
  const [sheet] = predictionSheets(set, prediction, view, { language: 'en-US', now: 0 });
  const written = new Map(
    (sheet?.blocks[0]?.cells ?? []).slice(5).map((row) => [row[0], row.slice(-6)] as const),
  );
  return { view, prediction, written, sheet };
}

async function inCells(grid: CellGrid, change: Partial<PredictRequest>): Promise<CellValue[][]> {
  const { horizon, margin, discountPerYear, unit, model } = change;
  const column = (i: number) => grid.values.map((row) => [row[i] ?? '']);
  return (await inCell(clvPredictFunction)(
    ...[column(0), column(1), column(2), horizon ?? initialRequest.horizon, margin, discountPerYear],
    ...[undefined, unit, model],
  )) as CellValue[][];
}

const cdnow = sharedGrid('cdnow_master_transactions.csv');
if (cdnow === null) console.log('skipped: ../shared/data/cdnow_master_transactions.csv is not there');

/** The orders of every tenth customer, as the papers take them. */
function everyTenth({ values }: CellGrid): CellGrid {
  const rows = values.slice(1).filter(([id]) => Number(id) % 10 === 1);
  return {
    ...gridOf([
      ['Customer ID', 'Date', 'Amount'],
      ...rows.map(([id = '', date = '', , amount = '']): CellValue[] => [id, date, amount]),
    ]),
  };
}

const logs: readonly (readonly [string, CellGrid, Partial<PredictRequest>])[] = [
  ['300 customers, all as it comes', purchaseLog(300), {}],
  ['refunds, with a margin', withRefunds(purchaseLog(300, 78, 4), 9), { margin: 0.4 }],
  ['few customers, who need a prior', withRefunds(purchaseLog(30, 40, 5), 1), { horizon: 26 }],
  [
    'months, another discount',
    purchaseLog(250, 60, 8),
    { unit: 'month', horizon: 12, discountPerYear: 0.25 },
  ],
  ['BG/NBD by name', purchaseLog(250, 60, 8), { model: 'BG/NBD' }],
  ...(cdnow === null ? [] : [['CDNOW, 1 in 10', everyTenth(cdnow), { margin: 0.3 }] as const]),
];

test.each(logs)('%s', async (_, grid, change) => {
  const { view, prediction, written } = inPane(grid, change);
  const [, ...rows] = await inCells(grid, change);
  const { values, models, histories } = prediction;
  expect(rows).toHaveLength(view.totals.customers);
  const columns = [values.pAlive, values.purchases, values.spend, values.clv, values.low, values.high];
  rows.forEach(([id, ...numbers], i) => {
    expect(numbers.slice(0, 6)).toEqual(columns.map((column) => column?.[i]));
    expect(written.get(String(id))).toEqual(columns.map((column) => column?.[i]));
  });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  expect(sum(1)).toBe(view.totals.alive);
  expect(sum(4)).toBe(view.totals.clv);
  expect(histories.x).toHaveLength(rows.length);

  const notes = rows.map((row) => row[7]).join(' ');
  expect(notes).toContain(models.purchases.model);
  for (const warning of view.warnings) expect(notes).toContain(warning['en-US']);
});

test('without a margin it is called revenue, with one value', async () => {
  const grid = purchaseLog(100);
  const titleOf = (change: Partial<PredictRequest>) =>
    (inPane(grid, change).sheet?.blocks[0]?.cells ?? []).flat().filter((cell) => typeof cell === 'string');
  const headersOf = async (change: Partial<PredictRequest>) => (await inCells(grid, change))[0]?.slice(4, 7);
  expect(await headersOf({})).toEqual(['Revenue', 'Revenue low', 'Revenue high']);
  expect(await headersOf({ margin: 0.4 })).toEqual(['Value', 'Value low', 'Value high']);
  expect(titleOf({})).toEqual(
    expect.arrayContaining(['Revenue, 52 weeks', 'Predicted purchases and revenue']),
  );
  expect(titleOf({})).not.toContain('CLV, 52 weeks');
  expect(titleOf({ margin: 0.4 })).toContain('CLV, 52 weeks');
  expect(titleOf({ margin: 0.4 })[1]).toMatch(/margin 40% {2}· {2}discount 10% a year$/);
});

test('a whole refund leaves the purchases and takes its amount off the spend', () => {
  const log = purchaseLog(120);
  const [, first] = log.values;
  const refunded = gridOf([...log.values, [first?.[0] ?? '', first?.[1] ?? '', -Number(first?.[2])]]);
  const before = inPane(log, {}).prediction;
  const after = inPane({ ...refunded, columnFormats: log.columnFormats }, {}).prediction;
  expect([...after.histories.x]).toEqual([...before.histories.x]);
  expect(after.models.purchases.parameters).toEqual(before.models.purchases.parameters);
});

test('BG/NBD by name says how many stay for ever, and automatic choice never takes it', () => {
  const grid = purchaseLog(300);
  const named = inPane(grid, { model: 'BG/NBD' });
  const { customers, repeatBuyers } = named.view.totals;
  const said = named.view.warnings.map((warning) => warning['en-US']).join(' ');
  expect(said).toContain(`${String(customers - repeatBuyers)} of ${String(customers)}`);
  const automatic = inPane(grid, {}).view;
  expect(automatic.compared.map(({ fit }) => fit.model).sort()).toEqual(['MBG/NBD', 'Pareto/NBD']);
  expect(automatic.totals.alive).toBeLessThan(named.view.totals.alive);
});

test('a refund with an order’s number reduces that order, not a later one', () => {
  const log = gridOf([
    ['Customer ID', 'Order number', 'Date', 'Amount'],
    ...purchaseLog(60)
      .values.slice(1)
      .map(([id = '', day = 0, amount = 0], i): CellValue[] => [id, 5000 + i, day, amount]),
    ...[1, 2, 3].map((back): CellValue[] => ['Z', 9000 + back, 45_700 + 20 * back, 100 * back]),
    ['Z', 9002, 45_790, -150],
  ]);
  const { mapping } = recognizeColumns(log);
  const set = buildCustomers(log, mapping);
  const place = set.ids.indexOf('Z');
  // First order 100; then 200 less 150, and 300: a mean of 175 on the days after the first.
  expect(set.repeatSpend?.[place]).toBe(175);
  expect(set.numbers.frequency?.[place]).toBe(3);
});
