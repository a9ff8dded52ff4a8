/**
 * Custom functions as cells call them: through Microsoft's own custom-functions runtime (in the workbench's Node page,
 * from dist/: build first), and through our own layer alone.
 *
 *   npm run bench -- functions
 *
 * Targets: our layer at most 2 µs a call; time for a range grows no faster than its length, to 1,000,000 values. Spilled
 * calls are held to theirs in functionsInBrowser.bench.ts; here the `vm` context of Node makes the runtime slow.
 */
import { existsSync } from 'node:fs';
import { callable } from '../src/functions/callable';
import { allFunctions } from '../src/functions/catalogue';
import type { FunctionDeclaration } from '../src/functions/defineFunction';
import { isScalar } from '../src/functions/parameter';
import { clv } from '../src/metrics/value/clv';
import { startNodeWorkbench } from '../src/workbench/node/startNodeWorkbench';

class HostError extends Error {}

const inCell = (declaration: FunctionDeclaration) =>
  callable(
    declaration,
    () => 'en-US',
    (error) => new HostError(error.excel),
  );

function declarationOf(name: string): FunctionDeclaration {
  const found = allFunctions.find((declaration) => declaration.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

/** The shortest of several runs, in milliseconds: other work on the machine only ever adds to it. */
async function shortest(runs: number, work: () => unknown, pause = 0): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function report(name: string, value: string, isMet?: boolean): void {
  const verdict = isMet === undefined ? '' : isMet ? '   ok' : '   TARGET MISSED';
  console.log(`${name.padEnd(58)} ${value.padStart(22)}${verdict}`);
  if (isMet === false) process.exitCode = 1;
}

async function ownLayer(): Promise<void> {
  const calls = 1_000_000;
  const cell = inCell(declarationOf('CLV'));
  let sum = 0;
  const whole = await shortest(7, () => {
    for (let i = 0; i < calls; i++) sum += Number((cell(100 + (i % 7), 0.8, 0.1) as number[][])[0]?.[0]);
  });
  const core = await shortest(7, () => {
    for (let i = 0; i < calls; i++) sum += clv(100 + (i % 7), 0.8, 0.1, undefined, 0, 0);
  });
  const overhead = ((whole - core) / calls) * 1000;
  report('our own layer, CLV: per call', `${overhead.toFixed(3)} µs (≤ 2)`, overhead <= 2 && sum > 0);
}

async function throughRuntime(): Promise<void> {
  if (!existsSync('dist/functions.js')) {
    console.log('dist/functions.js is absent: build first (npm run build) to time the runtime.');
    return;
  }
  const workbench = await startNodeWorkbench();
  await workbench.loadFunctions('dist');
  const { functions } = workbench.host;
  const rowCount = 100_000;
  const margins = Array.from({ length: rowCount }, (_, i) => [100 + (i % 900)]);
  const single = (count: number) =>
    functions.call(
      margins.slice(0, count).map(([margin], i) => ({
        name: 'CLV',
        args: [margin, 0.8, 0.1, null, null, null],
        address: `Sheet1!B${String(i + 1)}`,
      })),
    );
  const spilled = () =>
    functions.call([{ name: 'CLV', args: [margins, 0.8, 0.1, null, null, null], address: 'Sheet1!B1' }]);
  await single(1000);
  // Microsoft's runtime hands over no results within half a second to two seconds of the last: not our time.
  const pause = 2500;
  const one = await shortest(2, () => single(rowCount), pause);
  report('100,000 single calls of CLV through the runtime', `${one.toFixed(0)} ms`);
  report('calls per second', Math.round((rowCount / one) * 1000).toLocaleString('en-US'));
  const spill = await shortest(5, spilled, pause);
  const [answer] = await spilled();
  if (answer?.ok !== true || (answer.value as unknown[]).length !== rowCount)
    throw new Error('no spilled answer');
  report('one spilled call over 100,000 rows', `${spill.toFixed(0)} ms`);
  const own = inCell(declarationOf('CLV'));
  const ours = await shortest(7, () => own(margins, 0.8, 0.1));
  report('of it our own layer and the formula', `${ours.toFixed(0)} ms`);
  report('spilled against single', `${(one / spill).toFixed(1)}×`);
  workbench.stop();
}

/** Every range argument of every closed-form function with ten times as many cells, to 1,000,000. */
async function scaling(): Promise<void> {
  const block = (count: number) =>
    Array.from({ length: count / 4 }, (_, i) => [(i % 9) + 1, 0.5, 0.25, 1 + (i % 5)]);
  const sizes = [100_000, 1_000_000] as const;
  const [small, large] = [block(sizes[0]), block(sizes[1])];
  let worst = { ratio: 0, name: '' };
  let slowest = { time: 0, name: '' };
  for (const declaration of allFunctions.filter(({ group }) => group !== 'models')) {
    const cell = inCell(declaration);
    const ranges = declaration.parameters.flatMap((parameter, index) => (isScalar(parameter) ? [] : [index]));
    // Each range alone, and all of them together, so that lengths agree.
    for (const filled of [...ranges.map((index) => [index]), ranges]) {
      if (filled.length === 0) continue;
      const call = (cells: unknown) => () => {
        const args = declaration.parameters.map((_, index) =>
          filled.includes(index) ? cells : declaration.example.arguments[index],
        );
        try {
          cell(...args);
        } catch (error) {
          // A documented error is an answer, too.
          if (!(error instanceof HostError)) throw error;
        }
      };
      const name = `${declaration.name}(${filled.map((index) => declaration.parameters[index]?.name).join(', ')})`;
      const few = await shortest(5, call(small));
      const many = await shortest(2, call(large));
      if (many > slowest.time) slowest = { time: many, name };
      // Below 100 ms the garbage collector decides the ratio.
      if (many > 100 && many / few > worst.ratio) worst = { ratio: many / few, name };
    }
  }
  report(`slowest with 1,000,000 cells: ${slowest.name}`, `${slowest.time.toFixed(0)} ms`);
  report(
    `steepest from 100,000 to 1,000,000: ${worst.name}`,
    `${worst.ratio.toFixed(1)}× (≤ 30)`,
    worst.ratio <= 30,
  );
}

async function main(): Promise<void> {
  await ownLayer();
  await throughRuntime();
  await scaling();
}

void main();
