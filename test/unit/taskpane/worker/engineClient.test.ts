import type { Remote } from 'comlink';
import type { CellGrid } from '../../../../src/customers/cells';
import type { Engine } from '../../../../src/taskpane/worker/engine';
import { createEngineClient } from '../../../../src/taskpane/worker/engineClient';
import { createWorkerEngine, type WorkerEngine } from '../../../../src/taskpane/worker/workerEngine';
import type { WorkerLink } from '../../../../src/taskpane/worker/workerSession';
import { customerGrid } from '../../../support/pane/customerGrid';
import { today } from '../../../support/pane/states';

const quiet = (): void => undefined;
const rfm = { method: 'rfm', settings: {}, cross: null } as const;

/** A worker in the same thread: answers come later, copied as messages are; none comes after its end. */
function startLink(started: WorkerLink[], calls: string[]): WorkerLink {
  const inner = createWorkerEngine();
  let ended = false;
  const engine = new Proxy(inner, {
    get(target, name: keyof WorkerEngine) {
      const method = target[name] as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        calls.push(name);
        const answer = structuredClone(method(...structuredClone(args)));
        await new Promise(setImmediate);
        return ended ? new Promise(quiet) : answer;
      };
    },
  }) as unknown as Remote<WorkerEngine>;
  const link = {
    engine,
    fault: new Promise<never>(quiet),
    terminate: () => {
      ended = true;
    },
  };
  started.push(link);
  return link;
}

function startEngine() {
  const started: WorkerLink[] = [];
  const calls: string[] = [];
  return { started, calls, engine: createEngineClient(() => startLink(started, calls)) };
}

test('goes from cells to sheets with the real rooms', async () => {
  const { engine, started } = startEngine();
  const columns = await engine.load(customerGrid(200), quiet);
  expect(columns.mapping.layout).toBe('customers');
  const { build, methods } = await engine.build(columns.mapping, today);
  expect(build).toMatchObject({ customers: 200, rowsRead: 201, rowsExcluded: 1, cellsChanged: 2 });
  expect(methods.filter(({ ready }) => ready).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['valueTiers', 'rfm', 'clusters']),
  );
  expect(await engine.notes(0, 50)).toHaveLength(build.noteCount);

  const { preview, scorecards } = await engine.segment(rfm);
  const counted = preview.segments.reduce((sum, { count }) => sum + count, 0);
  expect(counted + preview.notPlaced.count).toBe(200);
  expect(preview.segments.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(
    preview.value ?? NaN,
    6,
  );
  const cells = (preview.grid?.counts ?? []).flat().reduce((sum, count) => sum + count, 0);
  expect(cells).toBe(counted);

  const largest = preview.segments.reduce((one, other) => (other.count > one.count ? other : one));
  const top = await engine.top(largest.key, 10);
  expect(top.length).toBe(Math.min(10, largest.count));
  expect(top.map(({ value }) => value)).toEqual(
    top.map(({ value }) => value).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
  );

  const possible = scorecards.filter(({ available }) => available).map(({ key }) => key);
  const specs = await engine.scorecards(
    { chosen: possible, language: 'zh-CN', playbook: {}, onePagers: [], now: today * 86_400_000 },
    quiet,
  );
  expect(specs.map(({ key }) => key)).toEqual(possible);
  expect(started).toHaveLength(1);
});

test('two methods crossed make a grid that counts every placed customer once', async () => {
  const { engine } = startEngine();
  const { mapping } = await engine.load(customerGrid(200), quiet);
  await engine.build(mapping, today);
  const { preview } = await engine.segment({ ...rfm, cross: { method: 'valueTiers', settings: {} } });
  expect(preview.grid?.columns).toHaveLength(3);
  const cells = (preview.grid?.counts ?? []).flat().reduce((sum, count) => sum + count, 0);
  expect(cells + preview.notPlaced.count).toBe(200);
});

test('cancelling ends the answer at once; the next question finds everything as it was', async () => {
  const { engine, started } = startEngine();
  const { mapping } = await engine.load(customerGrid(200), quiet);
  await engine.build(mapping, today);
  const { preview } = await engine.segment(rfm);

  const sheets = engine.scorecards(
    { chosen: ['overview'], language: 'en-US', playbook: {}, onePagers: [], now: 0 },
    quiet,
  );
  engine.cancel();
  await expect(sheets).rejects.toThrow('cancelled');
  expect(started).toHaveLength(1);

  const champions = preview.segments[0]?.key ?? '';
  expect(await engine.top(champions, 3)).toHaveLength(3);
  expect(started).toHaveLength(2);
  expect((await engine.segment(rfm)).preview).toEqual(preview);
});

test('after a cancellation, the earlier tables asked for first, rows and segments are there all the same', async () => {
  const { engine, started } = startEngine();
  const { mapping } = await engine.load(customerGrid(200), quiet);
  await engine.build(mapping, today);
  const { preview } = await engine.segment(rfm);
  engine.cancel();
  expect(await engine.formerTables([], [])).toEqual([]);
  expect((await engine.segment(rfm)).preview).toEqual(preview);
  engine.cancel();
  await engine.notes(0, 5);
  expect(await engine.top(preview.segments[0]?.key ?? '', 3)).toHaveLength(3);
  expect(started).toHaveLength(3);
});

test('after a cancellation, questions that come at once are all answered', async () => {
  const { engine, started } = startEngine();
  const { mapping } = await engine.load(customerGrid(200), quiet);
  const { build } = await engine.build(mapping, today);
  const { preview } = await engine.segment(rfm);
  engine.cancel();
  const [notes, top] = await Promise.all([
    engine.notes(0, 50),
    engine.top(preview.segments[0]?.key ?? '', 3),
  ]);
  expect(notes).toHaveLength(build.noteCount);
  expect(top).toHaveLength(3);
  expect(started).toHaveLength(2);
});

test('a method that cannot divide says why, in both languages', async () => {
  const { engine } = startEngine();
  const { mapping } = await engine.load(customerGrid(20), quiet);
  await engine.build(mapping, today);
  await expect(engine.segment({ ...rfm, method: 'valueRisk' })).rejects.toMatchObject({
    problem: { code: 'missingFields', text: { 'zh-CN': expect.stringContaining('缺少') as string } },
  });
});

test('asking for customers before there are rows is an error with words', async () => {
  const { engine } = startEngine();
  await expect(engine.top('x', 1)).rejects.toMatchObject({ problem: { code: 'rowsGone' } });
});

test('a worker started ahead is the one that takes the rows', async () => {
  const { engine, started } = startEngine();
  engine.start();
  engine.start();
  expect(started).toHaveLength(1);
  await engine.load(customerGrid(20), quiet);
  engine.start();
  expect(started).toHaveLength(1);
});

test('a worker started ahead for rows that never came is brought to the rows before them', async () => {
  const { engine, started } = startEngine();
  const { mapping } = await engine.load(customerGrid(20), quiet);
  engine.cancel();
  engine.start();
  const { build } = await engine.build(mapping, today);
  expect(build.customers).toBe(20);
  expect(started).toHaveLength(2);
});

/** The whole way to segments. */
async function segmentsOf(engine: Engine, grid: CellGrid) {
  const { mapping } = await engine.load(grid, quiet);
  const { build } = await engine.build(mapping, today);
  return { build, ...(await engine.segment(rfm)) };
}

describe('rows that are sent ahead', () => {
  const grid = customerGrid(9000);
  const [header = [], ...body] = grid.values;

  it.each([
    ['all but the header', body],
    ['the header too', [header, ...body]],
    ['only some of them', body.slice(0, 5000)],
    ['the last ones', body.slice(5000)],
    ['rows that are not of the grid', body.map((row) => [...row])],
    ['none', []],
  ])('make no difference: %s', async (_, rows) => {
    const expected = await segmentsOf(startEngine().engine, grid);
    const { engine, calls } = startEngine();
    engine.start();
    for (const part of [rows.slice(0, 3000), rows.slice(3000)]) if (part.length > 0) engine.sendAhead(part);
    expect(await segmentsOf(engine, grid)).toEqual(expected);
    expect(calls.filter((call) => call === 'endRows')).toHaveLength(1);
  });

  it('are sent once', async () => {
    const { engine, calls } = startEngine();
    engine.start();
    engine.sendAhead(body);
    await engine.load(grid, quiet);
    expect(calls.filter((call) => call === 'beginRows')).toHaveLength(1);
    expect(calls.filter((call) => call === 'addRows')).toHaveLength(Math.ceil(9000 / Math.floor(40_000 / 9)));
  });

  it('give way to a question about the rows before, and both are answered rightly', async () => {
    const { engine } = startEngine();
    const old = customerGrid(300);
    const before = await segmentsOf(engine, old);
    engine.start();
    engine.sendAhead(body.slice(0, 6000));
    const segment = before.preview.segments[0]?.key ?? '';
    const top = engine.top(segment, 3);
    engine.sendAhead(body.slice(6000));
    expect(await top).toEqual(await (await again(old)).top(segment, 3));
    expect(await segmentsOf(engine, grid)).toEqual(await segmentsOf(startEngine().engine, grid));
  });

  it('end with a cancellation, after which the rows before are there again', async () => {
    const { engine } = startEngine();
    const { mapping } = await engine.load(customerGrid(300), quiet);
    engine.start();
    engine.sendAhead(body);
    engine.cancel();
    engine.sendAhead(body);
    expect((await engine.build(mapping, today)).build.customers).toBe(300);
  });
});

async function again(grid: CellGrid): Promise<Engine> {
  const { engine } = startEngine();
  await segmentsOf(engine, grid);
  return engine;
}
