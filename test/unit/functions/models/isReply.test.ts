import { exampleHistories } from '../../../../src/functions/models/exampleFits';
import { isReply } from '../../../../src/functions/models/worker/isReply';
import { replyTo } from '../../../../src/functions/models/worker/taskReply';
import { tasks, type TaskArguments, type TaskName } from '../../../../src/functions/models/worker/tasks';

const column = (cells: readonly (readonly unknown[])[]): Float64Array =>
  Float64Array.from(cells, ([cell]) => Number(cell));
const columns = {
  x: column(exampleHistories.x),
  tx: column(exampleHistories.tx),
  T: column(exampleHistories.T),
};
const meanSpend = columns.x.map((x, i) => (x > 0 ? 20 + i : 0));
const survivors = Float64Array.of(1000, 869, 743, 653, 593, 551, 517, 491);
const options = { priorSd: 1.5 };
const bgNbd = [0.25, 4.4, 0.8, 2.4];

/** Something small of each task. */
const given: { readonly [Name in TaskName]: TaskArguments<Name> } = {
  fitBgNbd: [columns, options],
  fitMbgNbd: [columns, options],
  fitParetoNbd: [columns, options],
  fitBgBb: [
    { x: Float64Array.of(0, 1, 2), tx: Float64Array.of(0, 1, 3), n: Float64Array.of(4, 4, 4) },
    options,
  ],
  fitSbg: [survivors, options],
  fitBdw: [survivors, options],
  fitGammaGamma: [{ x: columns.x, meanSpend }, options],
  compareHistoryModels: [columns],
  predictExpected: ['BG/NBD', bgNbd, columns, 39],
  predictDert: ['BG/NBD', bgNbd, columns, 0.0027],
  predictCustomerValues: [
    { ...columns, meanSpend },
    null,
    {
      unit: 'week',
      horizon: 39,
      margin: 1,
      discountPerYear: 0.1,
      model: 'BG/NBD',
      prior: true,
      holdout: 0.5,
    },
  ],
};

const names = Object.keys(tasks) as TaskName[];

it.each(names)('what %s comes to is known for its answer, and nothing else is', (name) => {
  const reply = structuredClone(replyTo(name, given[name]));
  expect(reply).toMatchObject({ ok: true });
  expect(isReply(name, reply)).toBe(true);
  for (const wrong of [
    undefined,
    null,
    42,
    'text',
    [],
    {},
    { ok: true },
    { ok: true, value: 'text' },
    { ok: true, value: {} },
    { ok: false },
  ]) {
    expect(isReply(name, wrong)).toBe(false);
  }
  expect(isReply(name, { ok: false, code: 'empty', values: {} })).toBe(true);
});
