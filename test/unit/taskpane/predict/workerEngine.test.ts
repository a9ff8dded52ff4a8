/**
 * The worker's methods from cells to predictions: against published parameters (domain document, section 2; two
 * independent programs) where the data is there, and always against the parameters that a log was drawn from.
 */
import type { CellGrid, CellValue } from '../../../../src/customers/cells';
import type { Problem } from '../../../../src/taskpane/store/state';
import { frameOf } from '../../../../src/taskpane/worker/gridChunks';
import type { PredictRequest } from '../../../../src/taskpane/worker/predict/request';
import type { PredictView } from '../../../../src/taskpane/worker/predict/views';
import { createWorkerEngine, type Answer } from '../../../../src/taskpane/worker/workerEngine';
import { gridOf } from '../../../support/gridOf';
import { logTruth, purchaseLog } from '../../../support/purchaseLog';
import { sharedGrid } from '../../../support/sharedData';

const request: PredictRequest = {
  unit: 'week',
  horizon: 39,
  margin: 1,
  discountPerYear: 0,
  model: 'BG/NBD',
  prior: false,
  holdout: 0.5,
};

function valueOf<T>(answer: Answer<T>): T {
  if ('problem' in answer) throw new Error(answer.problem.text['en-US']);
  return answer.value;
}

/** A worker that has read the grid as it recognises it. */
function engineOf(grid: CellGrid) {
  const engine = createWorkerEngine();
  valueOf(engine.beginRows());
  valueOf(engine.addRows(grid.values));
  valueOf(engine.endRows(frameOf(grid), []));
  const { mapping } = valueOf(engine.recognize());
  valueOf(engine.build(mapping, 30_000));
  return engine;
}

const predict = (grid: CellGrid, change: Partial<PredictRequest> = {}): PredictView =>
  valueOf(engineOf(grid).predict({ ...request, ...change }));

function problemOf(grid: CellGrid, change: Partial<PredictRequest> = {}): Problem {
  const answer = engineOf(grid).predict({ ...request, ...change });
  if (!('problem' in answer)) throw new Error('it was predicted');
  return answer.problem;
}

const parametersOf = ({ chosen }: PredictView): readonly number[] =>
  chosen.parameters.map(({ value }) => value);

const cdnow = sharedGrid('cdnow_customers_monetary.csv');
if (cdnow === null) console.warn('skipped: ../shared/data/cdnow_customers_monetary.csv is not there');
const describeCdnow = cdnow === null ? describe.skip : describe;

describeCdnow('CDNOW’s summary of 2,357 customers', () => {
  const grid = cdnow ?? gridOf([]);

  // Parameters to 1e-4 relative, log-likelihoods to 1e-4 absolute: the truths have six digits.
  it.each([
    ['BG/NBD', [0.242593, 4.413532, 0.792886, 2.425753], -9582.42556],
    ['MBG/NBD', [0.524838, 6.182992, 0.891356, 1.613999], -9582.13268],
    ['Pareto/NBD', [0.553276, 10.577612, 0.606213, 11.667908], -9594.97393],
  ] as const)('gives %s its published estimates', (model, parameters, logLikelihood) => {
    const view = predict(grid, { model });
    parametersOf(view).forEach((value, i) => {
      expect(Math.abs(value / (parameters[i] ?? NaN) - 1)).toBeLessThan(1e-4);
    });
    expect(Math.abs(view.chosen.logLikelihood - logLikelihood)).toBeLessThan(1e-4);
    expect(view.source).toBe('summary');
    expect(view.spend?.logLikelihood).toBeCloseTo(-4055.92324, 4);
  });

  // At the maximum, by mpmath at 40 digits (test/reference/models/cdnow.py); within 0.005 of them.
  it.each([
    ['BG/NBD', 1653.4233],
    ['Pareto/NBD', 1665.5342],
  ] as const)('expects the published purchases of the next 39 weeks by %s', (model, expected) => {
    expect(predict(grid, { model }).totals.purchases).toBeCloseTo(expected, 2);
  });

  it('has the published standard errors', () => {
    const errors = predict(grid).chosen.parameters.map(({ standardError }) => standardError ?? NaN);
    [0.01256, 0.3782, 0.1857, 0.7053].forEach((truth, i) => {
      expect(Math.abs((errors[i] ?? NaN) / truth - 1)).toBeLessThan(1e-3);
    });
  });

  it('compares the models by AIC, the best first', () => {
    const { compared, verdict } = predict(grid, { model: 'auto' });
    expect(compared.map(({ fit }) => fit.model)).toEqual(['MBG/NBD', 'Pareto/NBD']);
    // Same number of parameters: twice the difference of the published log-likelihoods.
    expect(compared[1]?.difference).toBeCloseTo(2 * (9594.97393 - 9582.13268), 3);
    expect(verdict?.['en-US']).toContain('clearly better');
  });

  it('says by BG/NBD that 1,411 who bought once are held to stay for ever', () => {
    const said = (model: PredictRequest['model']) =>
      predict(grid, { model }).warnings.map((warning) => warning['en-US']);
    expect(said('BG/NBD').join(' ')).toContain('1,411 of 2,357');
    expect(said('auto').join(' ')).not.toContain('for ever');
  });
});

describe('a purchase log drawn from known parameters', () => {
  const grid = purchaseLog(3000);
  const view = predict(grid);

  it('is summed up and gives the parameters back within sampling error', () => {
    expect(view.source).toBe('log');
    expect(view.chosen.converged).toBe(true);
    // Whole days and merged orders shift the estimates a little; four standard errors cover both.
    view.chosen.parameters.forEach(({ value, standardError }, i) => {
      const distance = Math.abs(value - (logTruth.purchases[i] ?? NaN));
      expect(distance).toBeLessThan(4 * (standardError ?? 0));
    });
  });

  it('foretells the half that was held out within a tenth', () => {
    const { actual, expected, splitDay, startDay, endDay, points } = view.tracking ?? {
      actual: 0,
      expected: 0,
      splitDay: null,
      startDay: 0,
      endDay: 0,
      points: [],
    };
    expect(splitDay).toBe(Math.floor((startDay + endDay) / 2));
    expect(Math.abs((expected ?? 0) / (actual ?? 1) - 1)).toBeLessThan(0.1);
    // The last point counts every repeat purchase of the log: purchase days less customers.
    const days = new Set(grid.values.slice(1).map(([id, day]) => `${String(id)} ${String(day)}`)).size;
    const customers = new Set(grid.values.slice(1).map(([id]) => id)).size;
    expect(points.at(-1)?.actual).toBe(days - customers);
  });

  it('shows every customer in the histogram, in both rows', () => {
    const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    expect(total(view.frequencies.map(({ actual }) => actual))).toBe(view.totals.customers);
    expect(total(view.frequencies.map(({ expected }) => expected))).toBeCloseTo(view.totals.customers, 6);
  });

  it('values a discount, a margin and a horizon in the right direction', () => {
    const some = purchaseLog(150);
    const value = (change: Partial<PredictRequest>): number => predict(some, change).totals.clv ?? NaN;
    const base = value({});
    expect(value({ margin: 0.4 })).toBeCloseTo(0.4 * base, 6);
    expect(value({ discountPerYear: 0.1 })).toBeLessThan(base);
    // Discounting 10 % a year over 39 weeks takes less than a year's tenth.
    expect(value({ discountPerYear: 0.1 })).toBeGreaterThan(base / 1.1);
    expect(value({ horizon: 78 })).toBeGreaterThan(base);
  });

  it('says the same in days as in weeks', () => {
    const inDays = predict(grid, { unit: 'day', horizon: 39 * 7 });
    expect(inDays.totals.purchases / view.totals.purchases).toBeCloseTo(1, 6);
    expect((inDays.totals.clv ?? NaN) / (view.totals.clv ?? NaN)).toBeCloseTo(1, 6);
  });
});

describe('columns of other kinds', () => {
  const histories: readonly (readonly number[])[] = [
    [3, 20, 30],
    [0, 0, 30],
    [1, 6, 28],
    [5, 25, 27],
    [2, 9, 30],
    [0, 0, 25],
  ];

  it('reads frequency and recency beside T as x and t_x', () => {
    const named = (headers: readonly string[]) =>
      gridOf([['id', ...headers], ...histories.map((row, i) => [`c${i}`, ...row])]);
    const summary = predict(named(['x', 't_x', 'T']), { prior: true });
    const lifetimes = predict(named(['frequency', 'recency', 'T']), { prior: true });
    expect(summary.source).toBe('summary');
    expect(lifetimes.source).toBe('lifetimes');
    expect(parametersOf(lifetimes)).toEqual(parametersOf(summary));
  });

  it('derives x, t_x and T from the number of purchases and dates', () => {
    const asOf = 46_000;
    const rows = histories.map(([x = 0, tx = 0, T = 0], i) => [
      `c${i}`,
      x + 1,
      asOf - 7 * T,
      asOf - 7 * (T - tx),
    ]);
    const grid = gridOf([['Customer ID', 'Purchases', 'First purchase', 'Last purchase'], ...rows]);
    const dated = { ...grid, columnFormats: ['General', '0', 'yyyy-mm-dd', 'yyyy-mm-dd'] };
    const engine = engineOf(dated);
    const { mapping } = valueOf(engine.recognize());
    // As-of: the day to which the histories run, in days since 1970-01-01.
    valueOf(engine.build({ ...mapping, asOf: asOf - 25_569 }, 30_000));
    const view = valueOf(engine.predict({ ...request, prior: true }));
    const direct = predict(
      gridOf([['id', 'x', 't_x', 'T'], ...histories.map((row, i) => [`c${i}`, ...row])]),
      {
        prior: true,
      },
    );
    expect(view.source).toBe('dates');
    parametersOf(view).forEach((value, i) => {
      expect(value / (parametersOf(direct)[i] ?? NaN)).toBeCloseTo(1, 8);
    });
  });

  it('counts customers whose numbers cannot be, with the reason', () => {
    const rows: CellValue[][] = [
      ...histories.map((row, i) => [`c${i}`, ...row, 10]),
      ['bad1', 2, 40, 30, 10],
      ['bad2', 1.5, 4, 30, 10],
      ['bad3', 0, 4, 30, 10],
      ['bad4', 2, 0, 30, 10],
      ['bad5', 2, 5, '', 10],
      ['bad6', 2, 5, 30, -3],
      ['bad7', 2, 5, 30, ''],
    ];
    const { excluded, totals } = predict(gridOf([['id', 'x', 't_x', 'T', 'zbar'], ...rows]), { prior: true });
    expect(totals.customers).toBe(histories.length);
    expect(excluded.map(({ count, examples }) => [count, ...examples])).toEqual(
      ['bad1', 'bad2', 'bad3', 'bad4', 'bad5', 'bad6', 'bad7'].map((id) => [1, id]),
    );
    expect(new Set(excluded.map(({ text }) => text['en-US'])).size).toBe(7);
  });
});

describe('rows from which nothing can be predicted', () => {
  const log = (...rows: readonly CellValue[][]): CellGrid => ({
    ...gridOf([['Customer ID', 'Date', 'Amount'], ...rows]),
    columnFormats: ['General', 'yyyy-mm-dd', '0.00'],
  });

  it.each([
    [
      'no log and no x, t_x and T',
      gridOf([
        ['Name', 'Value'],
        ['Ana', 3],
        ['Li', 4],
      ]),
      'noHistories',
    ],
    ['one customer', log(['a', 46_000, 5], ['a', 46_010, 6], ['a', 46_020, 6]), 'oneCustomer'],
    ['nobody who bought again', log(['a', 46_000, 5], ['b', 46_010, 6], ['c', 46_020, 6]), 'noRepeats'],
    ['all on one day', log(['a', 46_000, 5], ['a', 46_000, 5], ['b', 46_000, 6]), 'sameDay'],
    ['refunds only', log(['a', 46_000, -5], ['a', 46_010, -5], ['b', 46_020, -6]), 'nobodyLeft'],
  ])('says so of %s', (_, grid, code) => {
    const { code: found, text } = problemOf(grid);
    expect(found).toBe(code);
    expect(text['en-US']).not.toMatch(/\{\w+\}/);
    expect(text['zh-CN']).not.toMatch(/\{\w+\}/);
  });

  it('predicts purchases without value where all amounts are refunds or zero', () => {
    const zero = purchaseLog(200);
    const grid = {
      ...zero,
      values: zero.values.map(([id, day], row) => [id ?? '', day ?? '', row === 0 ? 'Amount' : 0]),
    };
    const { totals, spendProblem } = predict(grid);
    expect(totals.clv).toBeNull();
    expect(totals.purchases).toBeGreaterThan(0);
    expect(spendProblem?.['en-US']).toContain('above zero');
  });
});

describe('small samples', () => {
  it('are fitted with a prior where they need one, which is said', () => {
    const grid = purchaseLog(40, 40, 5);
    const needed = predict(grid, { model: 'auto' });
    expect(needed.warnings.map((warning) => warning['en-US']).join(' ')).toContain('a prior was used');
    expect(needed.chosen.converged).toBe(true);
    expect(needed.chosen.parameters.every(({ standardError }) => standardError !== null)).toBe(true);
    // It is the fit that a prior asked for gives; there is none to offer.
    expect(needed.offerPrior).toBe(false);
    const asked = predict(grid, { model: 'auto', prior: true });
    expect(parametersOf(asked)).toEqual(parametersOf(needed));
    expect(asked.warnings.map((warning) => warning['en-US']).join(' ')).not.toContain('a prior was used');
  });
});

describe('a prediction in use', () => {
  it('divides customers by their predicted value, and leaves them again with the columns', () => {
    const engine = engineOf(purchaseLog(400));
    const fields = () =>
      valueOf(engine.build(valueOf(engine.recognize()).mapping, 30_000)).build.numericFields;
    expect(fields()).not.toContain('clv');
    const view = valueOf(engine.predict(request));
    const used = valueOf(engine.usePrediction());
    expect(used.build.numericFields).toEqual(expect.arrayContaining(['clv', 'clvLow', 'clvHigh', 'pAlive']));
    const { preview } = valueOf(
      engine.segment({ method: 'valueTiers', settings: { measure: 'clv' }, cross: null }),
    );
    expect(preview.customers).toBe(view.totals.customers);
    const alive = valueOf(
      engine.segment({ method: 'lifecycle', settings: { basis: 'alive' }, cross: null }),
    ).preview;
    expect(alive.notPlaced.count).toBe(0);
    expect(fields()).not.toContain('clv');
  });

  it('asks for a prediction before one is used or written', () => {
    const engine = engineOf(purchaseLog(50));
    expect(engine.usePrediction()).toHaveProperty('problem.code', 'rowsGone');
    expect(engine.beginPredictionSheets({ language: 'en-US', now: 0 })).toHaveProperty('problem');
  });
});

describe('customers divided by what was predicted', () => {
  const titles = (margin: number) => {
    const engine = engineOf(purchaseLog(120));
    valueOf(engine.predict({ ...request, margin }));
    valueOf(engine.usePrediction());
    const settings = { measure: 'clv' };
    const { preview } = valueOf(engine.segment({ method: 'valueTiers', settings, cross: null }));
    const pieces = valueOf(
      engine.beginScorecards({
        chosen: ['overview', 'segments', 'customers', 'method'],
        language: 'en-US',
        playbook: {},
        onePagers: [],
        now: 0,
      }),
    );
    const sheets = JSON.stringify(Array.from({ length: pieces }, () => valueOf(engine.takePiece())));
    return { label: preview.valueLabel?.['en-US'], sheets };
  };

  it('are worth revenue, and nothing is called lifetime value, where no margin is known', () => {
    const { label, sheets } = titles(1);
    expect(label).toBe('Predicted revenue');
    expect(sheets).toContain('Predicted revenue');
    const named = [...sheets.matchAll(/.{60}"(?:Customer lifetime|Lifetime) value".{30}/g)].map(
      ([place]) => place,
    );
    expect(named).toEqual([]);
  });

  it('are worth lifetime value with a margin', () => {
    const { label, sheets } = titles(0.3);
    expect(label).toBe('Customer lifetime value');
    expect(sheets).not.toContain('Predicted revenue');
  });
});
