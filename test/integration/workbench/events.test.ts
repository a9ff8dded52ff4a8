import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';
import { until } from '../../support/until';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data', 'Other')));
afterAll(() => workbench.stop());

type Seen = readonly [event: string, details: Readonly<Record<string, unknown>>];

interface Listener<T> {
  add(handler: (event: T) => Promise<void>): unknown;
}

/** Listens, and keeps what each event says but for the identities in it. */
function listen(seen: Seen[]) {
  return <T>(name: string, listener: Listener<T>): void => {
    listener.add((event) => {
      const ids = /^(type|worksheetId|tableId|chartId|changeDirectionState|triggerSource|source)$|^getRange/;
      const told = Object.entries(event as Readonly<Record<string, unknown>>).filter(
        ([key]) => !ids.test(key),
      );
      seen.push([name, Object.fromEntries(told)]);
      return Promise.resolve();
    });
  };
}

test('a changed cell is told with what it held and holds, and so is the table that it is in', () =>
  workbench.run(async (context) => {
    const seen: Seen[] = [];
    const on = listen(seen);
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1:A3').values = [['n'], [1], [2]];
    const table = sheet.tables.add('A1:A3', true);
    await context.sync();
    on('sheet', sheet.onChanged);
    on('table', table.onChanged);
    await context.sync();
    sheet.getRange('A2').values = [[7]];
    sheet.getRange('5:6').insert('Down');
    await context.sync();
    sheet.getRange('C1').formulas = [['=SUM(A2:A3)']];
    await context.sync();
    await until(() => seen.length === 4);
    const change = (before: unknown, after: unknown, typeBefore: string, typeAfter: string): object => ({
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: typeBefore,
      valueTypeAfter: typeAfter,
    });
    const first = { changeType: 'RangeEdited', address: 'A2', details: change(1, 7, 'Double', 'Double') };
    expect(seen).toEqual([
      ['sheet', first],
      ['table', first],
      ['sheet', { changeType: 'RowInserted', address: '5:6' }],
      ['sheet', { changeType: 'RangeEdited', address: 'C1', details: change('', 9, 'Empty', 'Double') }],
    ]);
  }));

test('sorted and hidden rows, moved and hidden sheets, and what is calculated are told', () =>
  workbench.run(async (context) => {
    const seen: Seen[] = [];
    const on = listen(seen);
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Data');
    on('sorted', worksheets.onRowSorted);
    on('rows', sheet.onRowHiddenChanged);
    on('visibility', worksheets.onVisibilityChanged);
    on('moved', worksheets.onMoved);
    on('calculated', sheet.onCalculated);
    await context.sync();
    sheet.getRange('B1').formulas = [['=1+1']];
    await context.sync();
    await until(() => seen.some(([name]) => name === 'calculated'));
    sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
    sheet.getRange('8:9').rowHidden = true;
    worksheets.getItem('Other').visibility = 'Hidden';
    sheet.position = 1;
    await context.sync();
    await until(() => seen.some(([name]) => name === 'moved'));
    expect(seen.filter(([name]) => name !== 'calculated')).toEqual([
      ['sorted', { address: 'A1:A2' }],
      ['rows', { address: '8:9', changeType: 'Hidden' }],
      ['visibility', { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }],
      ['moved', { positionBefore: 0, positionAfter: 1 }],
    ]);
  }));

test('tables and charts that come and go are told, and a selection that enters and leaves a table', () =>
  workbench.run(async (context) => {
    const seen: Seen[] = [];
    const on = listen(seen);
    const sheet = context.workbook.worksheets.getItem('Data');
    on('table added', sheet.tables.onAdded);
    on('table deleted', context.workbook.tables.onDeleted);
    on('chart added', sheet.charts.onAdded);
    on('chart deleted', sheet.charts.onDeleted);
    await context.sync();
    const table = sheet.tables.add('A1:A3', true);
    on('selection', table.onSelectionChanged);
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:A3'), 'Auto');
    await context.sync();
    sheet.getRange('A2').select();
    await context.sync();
    sheet.getRange('D9').select();
    chart.delete();
    table.delete();
    await context.sync();
    await until(() => seen.length === 6);
    expect(seen.map(([name]) => name)).toEqual([
      'table added',
      'chart added',
      'selection',
      'selection',
      'chart deleted',
      'table deleted',
    ]);
    expect(seen[2]?.[1]).toEqual({ isInsideTable: true, address: 'A2' });
    expect(seen[3]?.[1]).toMatchObject({ isInsideTable: false });
  }));

type Subscribe = (context: Excel.RequestContext) => void;
const silent = (): Promise<void> => Promise.resolve();

test.each<[string, Subscribe]>([
  ['onFormulaChanged', ({ workbook }) => void workbook.worksheets.onFormulaChanged.add(silent)],
  ['onColumnSorted', ({ workbook }) => void workbook.worksheets.onColumnSorted.add(silent)],
  ['onSingleClicked', ({ workbook }) => void workbook.worksheets.onSingleClicked.add(silent)],
])('%s, which is never sent, is refused by name', async (name, subscribe) => {
  const failure = await workbench.failure(async (context) => {
    subscribe(context);
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'NotImplemented', message: expect.stringContaining(name) as string });
});

test('an event of the document that is never sent is refused', async () => {
  const failure = await workbench.failure(async (context) => {
    context.workbook.settings.onSettingsChanged.add(silent);
    await context.sync();
  });
  expect(failure.code).toBe('CannotRegisterEvent');
});
