import type { Remote } from 'comlink';
import type { Problem } from '../../../../src/taskpane/store/state';
import { problemOf } from '../../../../src/taskpane/store/problemOf';
import type { Engine } from '../../../../src/taskpane/worker/engine';
import { createEngineClient } from '../../../../src/taskpane/worker/engineClient';
import { createWorkerEngine, type WorkerEngine } from '../../../../src/taskpane/worker/workerEngine';
import { WorkerFault } from '../../../../src/workers/workerFault';
import { purchaseLog } from '../../../support/purchaseLog';

type Question = keyof WorkerEngine;

const quiet = (): void => undefined;
const never = new Promise<never>(quiet);
const grid = purchaseLog(40);
const today = 30_000;

/** What a worker does when it is asked a certain question for the first time. */
type Failure = (fail: (fault: WorkerFault) => void) => Promise<unknown>;

/** An engine whose first worker fails at a question; the later ones do not. */
function failingAt(question: Question | null, failure: Failure) {
  let started = 0;
  const asked: string[] = [];
  let hasFailed = false;
  const engine = createEngineClient(() => {
    started += 1;
    const inner = createWorkerEngine();
    let ended = false;
    let fail: (fault: WorkerFault) => void = quiet;
    const fault = new Promise<never>((_, reject) => (fail = reject));
    fault.catch(quiet);
    const remote = new Proxy(inner, {
      get(target, name: Question) {
        const method = target[name] as (...args: unknown[]) => unknown;
        return async (...args: unknown[]) => {
          asked.push(name);
          await Promise.resolve();
          if (name === question && !hasFailed) {
            hasFailed = true;
            return failure(fail);
          }
          return ended ? never : structuredClone(method(...structuredClone(args)));
        };
      },
    }) as unknown as Remote<WorkerEngine>;
    return { engine: remote, fault, terminate: () => (ended = true) };
  });
  return { engine, asked, started: () => started };
}

/** Asks everything that the pane can ask; each question stands on those before. */
async function everything(engine: Engine): Promise<unknown> {
  const { mapping } = await engine.load(grid, quiet);
  const built = await engine.build(mapping, today);
  const tried = await engine.tryReading(mapping, today);
  const notes = await engine.notes(0, 5);
  const segmented = await engine.segment({ method: 'rfm', settings: {}, cross: null });
  const key = segmented.preview.segments[0]?.key ?? '';
  const top = await engine.top(key, 3);
  const tables = await engine.formerTables([], []);
  await engine.compareWith({
    table: {
      name: 'Customers',
      sheetName: 'Customers',
      rowCount: 1,
      columns: { id: 0, segment: 1, value: null },
      run: null,
    },
    rows: [['C1', 'Champions']],
  });
  const run = await engine.describeRun('en-US');
  const found = await engine.findCustomers({ by: 'text', text: 'C', count: 3 });
  const sheets = await engine.scorecards(
    { chosen: ['overview'], language: 'en-US', playbook: {}, onePagers: [], now: 0 },
    quiet,
  );
  const predicted = await engine.predict({
    unit: 'week',
    horizon: 39,
    margin: 1,
    discountPerYear: 0,
    model: 'BG/NBD',
    prior: true,
    holdout: 0.5,
  });
  const used = await engine.usePrediction();
  const predictions = await engine.predictionSheets({ language: 'en-US', now: 0 }, quiet);
  return { built, tried, notes, segmented, top, tables, run, found, sheets, predicted, used, predictions };
}

const questions = Object.keys(createWorkerEngine()) as Question[];
const failed = async (engine: Engine): Promise<Problem> => {
  try {
    await everything(engine);
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('nothing failed');
};

let expected: unknown;
beforeAll(async () => {
  const { engine, asked } = failingAt(null, () => never);
  expected = await everything(engine);
  expect(new Set(asked)).toEqual(new Set(questions));
});

/** Of each kind, what a worker may answer that is none to the question. */
const wrongAnswers: readonly unknown[] = [
  undefined,
  null,
  42,
  'text',
  [],
  {},
  { value: undefined },
  { value: 'text' },
  { value: { other: true } },
  { problem: null },
  { problem: { code: 1 } },
];

describe.each(questions)('a worker asked for %s', (question) => {
  /** The failure has words in both languages; whatever is asked next is answered by another worker as if nothing had been. */
  async function expectFault(failure: Failure, code: string): Promise<void> {
    const { engine, started } = failingAt(question, failure);
    const problem = await failed(engine);
    expect(problem.code).toBe(code);
    expect(problem.text['en-US']).toMatch(/Your rows and choices are kept/);
    expect(problem.text['zh-CN']).toMatch(/您的数据和选择/);
    expect(`${problem.text['en-US']}${problem.text['zh-CN']}`).not.toContain('{');
    expect(await everything(engine)).toEqual(expected);
    expect(started()).toBe(2);
  }

  it('that answers wrongly', async () => {
    for (const answer of wrongAnswers) {
      expect(await failed(failingAt(question, () => Promise.resolve(answer)).engine)).toMatchObject({
        code: 'wrongAnswer',
      });
    }
    await expectFault(() => Promise.resolve({ value: [[]] }), 'wrongAnswer');
  });

  it.each(['notLoaded', 'silent', 'died', 'unreadable'] as const)('that ends: %s', async (code) => {
    await expectFault((fail) => {
      fail(new WorkerFault(code, { detail: 'Error', seconds: 30 }));
      return never;
    }, code);
  });

  it('that never answers is cancelled at once', async () => {
    let asked: () => void = quiet;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const { engine, started } = failingAt(question, () => {
      asked();
      return never;
    });
    const end = everything(engine).catch((error: unknown) => (error as Error).name);
    await isAsked;
    engine.cancel();
    expect(await end).toBe('AbortError');
    expect(await everything(engine)).toEqual(expected);
    expect(started()).toBe(2);
  });
});
