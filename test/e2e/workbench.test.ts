import { openWorkbench, startBench, type OpenedWorkbench, type TestBench } from './support/openWorkbench';

let bench: TestBench;
let opened: OpenedWorkbench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
afterEach(async () => {
  const { problems } = opened;
  await opened.close();
  expect(problems).toEqual([]);
});

describe('the workbench', () => {
  it('shows the grid and calculates what is typed into it', async () => {
    opened = await openWorkbench(bench);
    expect(await opened.page.locator('#grid canvas').count()).toBeGreaterThan(0);
    await opened.call((workbench) => workbench.setCells('A1', [[2], [3], [5.5]]));
    await opened.typeIntoCell('A4', '=SUM(A1:A3)');
    await opened.call((workbench) => workbench.whenIdle());
    const cell = await opened.call((workbench) => workbench.getCell('A4'));
    expect(cell).toMatchObject({ value: 10.5, formula: '=SUM(A1:A3)' });
  });
});
