import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { readFunctionsJson } from '../../../src/workbench/workbook/functionMetadata';
import type { CellValue } from '../../../src/workbench/workbook/cellValue';
import { exposeOffice } from '../../../src/workbench/node/exposeOffice';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';
import { until } from '../../support/until';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench({
    language: 'zh-CN',
    requirementSets: { ExcelApi: '1.9', CustomFunctions: '1.7' },
  });
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data', 'Other')));
afterAll(() => workbench.stop());

/** Time in which what should not come would come. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('the page', () => {
  test('knows its host, its language and what it may ask for', () => {
    const told = workbench.evaluate(`[
      Office.context.displayLanguage,
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.10'),
      Office.context.diagnostics.host,
    ]`) as unknown[];
    expect([...told]).toEqual(['zh-CN', true, false, 'Excel']);
  });

  test('lends its objects to code outside it', () => {
    const restore = exposeOffice(workbench);
    expect(Excel.run).toBe((workbench.globals['Excel'] as typeof Excel).run);
    restore();
    expect('Excel' in globalThis).toBe(false);
  });

  test('runs an action of the function file when its ribbon button is clicked', async () => {
    workbench.evaluate(`globalThis.clicked = undefined;
      Office.actions.associate('segmentSelection', (event) => { globalThis.clicked = event.source.id; event.completed(); });`);
    await workbench.host.invokeCommand('segmentSelection', 'SegmentButton');
    expect(workbench.evaluate('globalThis.clicked')).toBe('SegmentButton');
  });
});

describe('events', () => {
  test('selection, data, added, activated and deleted sheets reach their listeners', async () => {
    const seen: unknown[] = [];
    await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((event) =>
        Promise.resolve(void seen.push(['selected', event.address])),
      );
      worksheets.onChanged.add((event) => Promise.resolve(void seen.push(['changed', event.address])));
      worksheets.onAdded.add(() => Promise.resolve(void seen.push(['added'])));
      worksheets.onDeleted.add(() => Promise.resolve(void seen.push(['deleted'])));
      worksheets.onActivated.add(() => Promise.resolve(void seen.push(['activated'])));
      await context.sync();
    });
    const { workbook } = workbench;
    const first = workbook.activeSheet();
    workbook.selection.set(first.id, [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }]);
    first.cells.write({ row: 3, column: 0, rowCount: 1, columnCount: 2 }, [[1, 2]]);
    const added = workbook.addSheet('New');
    workbook.activate(added.id);
    await workbook.deleteSheet(added.id);
    const heard = (): string[] => seen.map((event) => (event as string[]).join(' '));
    await until(() =>
      ['selected B2:C3', 'changed A4:B4', 'deleted', 'activated'].every((kind) => heard().includes(kind)),
    );
    const kinds = heard();
    expect(kinds.filter((kind) => kind === 'added' || kind === 'deleted')).toEqual(['added', 'deleted']);
  });

  test('a removed listener hears no more, a sheet hears only of itself', async () => {
    const seen: string[] = [];
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      const handler = sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
      workbench.workbook
        .requireSheet('sheet1')
        .cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, 1);
      workbench.workbook
        .requireSheet('sheet2')
        .cells.write({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, 1);
      await until(() => seen.length > 0);
      handler.remove();
      await context.sync();
      workbench.workbook
        .requireSheet('sheet2')
        .cells.write({ row: 2, column: 0, rowCount: 1, columnCount: 1 }, 1);
      await pause();
    });
    expect(seen).toEqual(['A2']);
  });

  test('the document-level selection event arrives too', async () => {
    workbench.evaluate(`globalThis.selections = 0;
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => { globalThis.selections += 1; },
        () => { globalThis.isListening = true; });`);
    await until(() => workbench.evaluate('globalThis.isListening') === true);
    workbench.workbook.selection.set('sheet1', [{ row: 5, column: 1, rowCount: 1, columnCount: 1 }]);
    await until(() => workbench.evaluate('globalThis.selections') === 1);
    await pause();
    expect(workbench.evaluate('globalThis.selections')).toBe(1);
  });
});

describe('custom functions', () => {
  const metadata = JSON.stringify({
    functions: [
      { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
      {
        id: 'SHOW',
        name: 'SHOW',
        parameters: [
          { name: 'range', dimensionality: 'matrix' },
          { name: 'other', optional: true },
        ],
      },
      { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'text' }] },
      { id: 'SLOW', name: 'SLOW', parameters: [{ name: 'a' }] },
      { id: 'ROWS.OF', name: 'ROWS.OF', parameters: [{ name: 'n' }] },
      {
        id: 'CATCH',
        name: 'CATCH',
        parameters: [{ name: 'a', type: 'any' }],
        allowErrorForDataTypeAny: true,
      },
    ],
  });
  let calls: number;

  beforeAll(async () => {
    workbench.evaluate(`
      globalThis.counts = { ADD: 0 };
      CustomFunctions.associate('ADD', (a, b) => { counts.ADD += 1; return b === null ? a : a + b; });
      CustomFunctions.associate('SHOW', (range, other) => JSON.stringify([range, other]));
      CustomFunctions.associate('FAIL', (text) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text); });
      CustomFunctions.associate('SLOW', (a) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 30)));
      CustomFunctions.associate('ROWS.OF', (n) => Array.from({ length: n }, (_, i) => [i, 'row ' + i]));
      CustomFunctions.associate('CATCH', (a) => (a instanceof CustomFunctions.Error ? 'caught ' + a.code : a));
    `);
    await workbench.host.functions.whenReady();
    workbench.functions.register(readFunctionsJson(metadata), workbench.host.functions);
    calls = 0;
  });

  async function calculate(formulas: (string | number | null)[][]): Promise<CellValue[][]> {
    const { cells } = workbench.workbook.activeSheet();
    const area = { row: 0, column: 0, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 0 };
    cells.write(area, formulas);
    await workbench.functions.whenSettled();
    return cells.values(area);
  }

  test('are busy until the add-in answers, then show its result', async () => {
    const { cells } = workbench.workbook.activeSheet();
    cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, '=SLOW(21)');
    await workbench.workbook.calculation.whenDone();
    expect(cells.value(0, 0)).toEqual({ error: '#BUSY!' });
    await workbench.functions.whenSettled();
    expect(cells.value(0, 0)).toBe(42);
  });

  test('get null for blank cells and omitted arguments, rows for ranges', async () => {
    const [row] = await calculate([[1, null, '=SHOW(A1:B1)', '=SHOW(A1,)', '=SHOW(A1,B1)', '=ADD(A1)']]);
    expect(row?.slice(2)).toEqual(['[[[1,null]],null]', '[[[1]],null]', '[[[1]],null]', 1]);
  });

  test('show an error value with its message', async () => {
    const [row] = await calculate([
      ['=FAIL("never paid back")', '=ADD(NA(),1)', '=CATCH(1/0)', '=IFERROR(FAIL("x"),"none")'],
    ]);
    expect(row).toEqual([{ error: '#N/A' }, { error: '#N/A' }, 'caught #DIV/0!', 'none']);
    expect(workbench.functions.messageAt('sheet1', 0, 0)).toBe('never paid back');
  });

  test('spill, also past the rows that the grid draws', async () => {
    await calculate([['=ROWS.OF(1500)']]);
    const { cells } = workbench.workbook.activeSheet();
    expect(cells.value(1499, 1)).toBe('row 1499');
    expect(cells.spillArea(0, 0)).toEqual({ row: 0, column: 0, rowCount: 1500, columnCount: 2 });
  });

  test('work inside other formulas, and recalculate when a cell they read changes', async () => {
    await calculate([[5, '=SUM(ADD(A1,10),ADD(A1,ADD(A1,1)))']]);
    const { cells } = workbench.workbook.activeSheet();
    expect(cells.value(0, 1)).toBe(26);
    cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, 6);
    await workbench.functions.whenSettled();
    expect(cells.value(0, 1)).toBe(29);
  });

  test('are called once for equal arguments, in one message', async () => {
    workbench.evaluate('counts.ADD = 0');
    const rows = await calculate(Array.from({ length: 50 }, () => ['=ADD(1000,1)', '=ADD(1000,2)']));
    calls = workbench.evaluate('counts.ADD') as number;
    expect(rows.at(-1)).toEqual([1001, 1002]);
    expect(calls).toBe(2);
  });

  test('that the add-in does not have are #NAME?', async () => {
    expect(await calculate([['=NOSUCH(1)']])).toEqual([[{ error: '#NAME?' }]]);
  });
});
