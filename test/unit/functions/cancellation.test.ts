import { signalOf } from '../../../src/functions/cancellation';
import { bgNbdExample } from '../../../src/functions/models/exampleFits';
import { historyFamilies } from '../../../src/functions/models/historyFamilies';
import { historyFunctions } from '../../../src/functions/models/historyFunctions';
import { until } from '../../support/until';
import { inCell } from './hostError';

const counts = { alive: 0, started: 0 };

/** A worker that never answers; comlink talks to it, it only counts. */
class SilentWorker {
  constructor() {
    counts.alive += 1;
    counts.started += 1;
  }
  addEventListener(): void {
    // Nothing is ever heard from it.
  }
  removeEventListener(): void {
    // See above.
  }
  postMessage(): void {
    // Nothing is answered.
  }
  terminate(): void {
    counts.alive -= 1;
  }
}

/** What the custom-functions runtime hands over behind the arguments of a cancelable function. */
interface Invocation {
  onCanceled: (() => void) | undefined;
}
const invocation = (): Invocation => ({ onCanceled: undefined });

const [family] = historyFamilies;
if (family === undefined) throw new Error('there is no family');
const [fitDeclaration] = historyFunctions(family);
if (fitDeclaration === undefined) throw new Error('there is no fit');

/** So many customers that the fit goes to a worker; `seed` makes them others. */
function customers(seed: number): unknown[][][] {
  const rows = Array.from({ length: 100_000 }, (_, i) => i);
  return [rows.map((i) => [i % 3]), rows.map((i) => [i % 3 === 0 ? 0 : 5]), rows.map(() => [30 + seed])];
}

let fit: ReturnType<typeof inCell>;
beforeEach(() => {
  fit = inCell(fitDeclaration);
  counts.alive = 0;
  counts.started = 0;
  Object.assign(globalThis, { Worker: SilentWorker });
});
afterEach(async () => {
  await startsAgain();
  Reflect.deleteProperty(globalThis, 'Worker');
});

/** After a worker was ended the next one starts a little later. */
const startsAgain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const canceled = { code: '#N/A', message: expect.stringContaining('cancelled') as string };

test('a cancelled fit ends its worker, and its cell settles', async () => {
  const one = invocation();
  const answer = fit(...customers(1), null, one);
  await until(() => counts.alive === 1);
  one.onCanceled?.();
  await expect(answer).rejects.toMatchObject(canceled);
  expect(counts.alive).toBe(0);
});

test('a fit that another cell still waits for goes on', async () => {
  const one = invocation();
  const other = invocation();
  const answers = [fit(...customers(2), null, one), fit(...customers(2), null, other)];
  await startsAgain();
  await until(() => counts.started > 0);
  expect(counts.started).toBe(1);
  one.onCanceled?.();
  await Promise.resolve();
  expect(counts.alive).toBe(1);
  other.onCanceled?.();
  await Promise.all(answers.map((answer) => expect(answer).rejects.toMatchObject(canceled)));
  expect(counts.alive).toBe(0);
});

test('one that waits for a place never starts, and its place goes on to the next', async () => {
  const calls = [3, 4, 5, 6].map((seed) => {
    const asked = invocation();
    return { asked, answer: fit(...customers(seed), null, asked) as Promise<unknown> };
  });
  const outcomes = calls.map(({ answer }) => expect(answer).rejects.toMatchObject(canceled));
  await until(() => counts.started === 2);
  calls[2]?.asked.onCanceled?.();
  await outcomes[2];
  calls[0]?.asked.onCanceled?.();
  await outcomes[0];
  await until(() => counts.started === 3);
  calls[1]?.asked.onCanceled?.();
  calls[3]?.asked.onCanceled?.();
  await Promise.all(outcomes);
  expect(counts.alive).toBe(0);
});

test('the same fit can be asked for again after it was cancelled', async () => {
  const one = invocation();
  const answer = fit(...customers(7), null, one);
  await until(() => counts.started === 1);
  one.onCanceled?.();
  await expect(answer).rejects.toMatchObject(canceled);
  const two = invocation();
  const again = fit(...customers(7), null, two);
  await until(() => counts.started === 2);
  two.onCanceled?.();
  await expect(again).rejects.toMatchObject(canceled);
});

test('without an invocation, as in a host that cancels nothing, a fit answers as always', async () => {
  Reflect.deleteProperty(globalThis, 'Worker');
  const { arguments: args, result } = fitDeclaration.example;
  expect(result).toBe(bgNbdExample);
  expect(await fit(...args)).toHaveLength(14);
  expect(signalOf(undefined)).toBeUndefined();
  expect(signalOf([[1]])).toBeUndefined();
});
