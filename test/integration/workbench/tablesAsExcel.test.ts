import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data')));
afterAll(() => workbench.stop());

interface Given {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** A1:B4, named T: Name (a, b, c) and Spend (1, 2000, 3, shown with two decimals). */
  readonly table: Excel.Table;
}

function withTable<T>(run: (given: Given) => Promise<T>): Promise<T> {
  return workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1:B4').values = [
      ['Name', 'Spend'],
      ['a', 1],
      ['b', 2000],
      ['c', 3],
    ];
    sheet.getRange('B2:B4').numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'T';
    await context.sync();
    return run({ context, sheet, table });
  });
}

async function read(
  { context, sheet }: Given,
  address: string,
): Promise<{ formulas: unknown; values: unknown }> {
  const range = sheet.getRange(address);
  range.load('formulas,values');
  await context.sync();
  return { formulas: range.formulas, values: range.values };
}

async function namesOf({ context, table }: Given): Promise<string[]> {
  table.columns.load('items/name');
  await context.sync();
  return table.columns.items.map(({ name }) => name);
}

async function addressOf({ context, table }: Given): Promise<string> {
  const range = table.getRange();
  range.load('address');
  await context.sync();
  return range.address;
}

/** The names in the rows that are left. */
async function visible({ context, sheet }: Given): Promise<string> {
  const view = sheet.getRange('A2:A4').getVisibleView();
  view.load('values');
  await context.sync();
  return view.values.flat().join('');
}

describe('columns', () => {
  test('take the name of a header cell that is set, and formulas follow', () =>
    withTable(async (given) => {
      given.sheet.getRange('D1:D2').formulas = [['=SUM(T[Spend])'], ['=T[[#Headers],[Spend]]']];
      await given.context.sync();
      given.sheet.getRange('B1').values = [['New x']];
      expect(await namesOf(given)).toEqual(['Name', 'New x']);
      expect(await read(given, 'D1:D2')).toEqual({
        formulas: [['=SUM(T[New x])'], ['=T[[#Headers],[New x]]']],
        values: [[2004], ['New x']],
      });
    }));

  test('take the name of a header cell that is typed over at the grid', () =>
    withTable(async (given) => {
      given.sheet.getRange('D1').formulas = [['=SUM(T[Spend])']];
      await given.context.sync();
      workbench.workbook
        .activeSheet()
        .cells.write({ row: 0, column: 1, rowCount: 1, columnCount: 1 }, 'Typed');
      expect(await namesOf(given)).toEqual(['Name', 'Typed']);
      expect((await read(given, 'D1')).formulas).toEqual([['=SUM(T[Typed])']]);
      expect(workbench.workbook.toModel().sheets[0]?.tables[0]?.columns).toEqual(['Name', 'Typed']);
    }));

  test('renamed by their own name are followed too', () =>
    withTable(async (given) => {
      given.sheet.getRange('D1').formulas = [['=SUM(T[Spend])']];
      given.table.columns.getItem('Spend').name = 'Paid';
      expect(await read(given, 'D1')).toEqual({ formulas: [['=SUM(T[Paid])']], values: [[2004]] });
    }));

  test('do not share a name, and have one where the header cell is emptied', () =>
    withTable(async (given) => {
      given.sheet.getRange('B1').values = [['name']];
      expect(await namesOf(given)).toEqual(['Name', 'name2']);
      given.sheet.getRange('A1').values = [['']];
      expect((await read(given, 'A1:B1')).values).toEqual([['Column1', 'name2']]);
    }));

  test('and tables are named in capitals or small letters alike', () =>
    withTable(async (given) => {
      given.sheet.getRange('D1:D2').formulas = [['=SUM(t[sPEND])'], ['=SUM(T[SPEND])']];
      expect((await read(given, 'D1:D2')).values).toEqual([[2004], [2004]]);
    }));

  test('are added between others and at the end, and deleted; the cells beside them make room', () =>
    withTable(async (given) => {
      const { sheet, table } = given;
      sheet.getRange('C1').values = [['right']];
      table.columns.add(1, [['Mid'], [1], [2], [3]]);
      table.columns.add(undefined, undefined, 'Last');
      expect(await addressOf(given)).toBe('Data!A1:D4');
      expect((await read(given, 'A1:E2')).values).toEqual([
        ['Name', 'Mid', 'Spend', 'Last', 'right'],
        ['a', 1, 1, '', ''],
      ]);
      table.columns.getItem('Mid').delete();
      expect(await namesOf(given)).toEqual(['Name', 'Spend', 'Last']);
      expect((await read(given, 'A1:E2')).values).toEqual([
        ['Name', 'Spend', 'Last', 'right', ''],
        ['a', 1, '', '', ''],
      ]);
    }));
});

describe('rows', () => {
  test('that are added push the cells below down, and nothing beside the table', () =>
    withTable(async (given) => {
      const { sheet, table } = given;
      sheet.getRange('A5:B6').values = [
        ['below', 9],
        ['deep', '=B5'],
      ];
      sheet.getRange('D5').values = [['beside']];
      table.rows.add(undefined, [
        ['d', 4],
        ['e', 5],
      ]);
      table.rows.add(1, [['n', 7]]);
      expect(await addressOf(given)).toBe('Data!A1:B7');
      expect((await read(given, 'A2:D9')).formulas).toEqual([
        ['a', 1, '', ''],
        ['n', 7, '', ''],
        ['b', 2000, '', ''],
        ['c', 3, '', 'beside'],
        ['d', 4, '', ''],
        ['e', 5, '', ''],
        ['below', 9, '', ''],
        ['deep', '=B8', '', ''],
      ]);
    }));

  test('come above the totals row, which counts them', () =>
    withTable(async (given) => {
      given.table.showTotals = true;
      given.table.rows.add(undefined, [['d', 4]]);
      expect((await read(given, 'A5:B6')).values).toEqual([
        ['d', 4],
        ['Total', 2008],
      ]);
    }));

  test('push a table below down with what names it', () =>
    withTable(async (given) => {
      const { sheet, table, context } = given;
      sheet.getRange('A7:B8').values = [
        ['p', 'q'],
        [1, 2],
      ];
      const other = sheet.tables.add('A7:B8', true);
      other.name = 'Other';
      sheet.getRange('D1').formulas = [['=SUM(Other[q])']];
      table.rows.add(undefined, [['d', 4]]);
      const range = other.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Data!A8:B9');
      expect((await read(given, 'D1')).values).toEqual([[2]]);
    }));

  test('are deleted, and the last one is emptied', () =>
    withTable(async (given) => {
      const { table } = given;
      table.rows.getItemAt(1).delete();
      expect((await read(given, 'A1:A4')).values).toEqual([['Name'], ['a'], ['c'], ['']]);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      expect(await addressOf(given)).toBe('Data!A1:B2');
      expect((await read(given, 'A1:B2')).values).toEqual([
        ['Name', 'Spend'],
        ['', ''],
      ]);
    }));
});

test('filters on numbers leave the rows that meet them, by what the cells show or hold', () =>
  withTable(async (given) => {
    const { context, table } = given;
    const { filter } = table.columns.getItem('Spend');
    const left = async (apply: () => void): Promise<string> => {
      apply();
      await context.sync();
      return visible(given);
    };
    expect(await left(() => filter.applyValuesFilter(['2,000.00']))).toBe('b');
    expect(await left(() => filter.applyValuesFilter(['2000', '3']))).toBe('bc');
    expect(await left(() => filter.applyCustomFilter('>2'))).toBe('bc');
    expect(await left(() => filter.applyCustomFilter('>=3', '<100', 'And'))).toBe('c');
    expect(await left(() => filter.applyCustomFilter('=1', '=3', 'Or'))).toBe('ac');
    expect(await left(() => filter.applyTopItemsFilter(1))).toBe('b');
    expect(await left(() => filter.applyBottomItemsFilter(2))).toBe('ac');
    expect(await left(() => filter.applyTopPercentFilter(70))).toBe('bc');
    expect(await left(() => filter.applyDynamicFilter('AboveAverage'))).toBe('b');
    filter.load('criteria');
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' });
    expect(await left(() => filter.clear())).toBe('abc');
    expect(
      await left(() => filter.apply({ filterOn: 'Custom', criterion1: '<>2000', criterion2: '<2' })),
    ).toBe('a');
  }));

test('what a filter cannot be found by is refused by name', async () => {
  const failure = await workbench.failure(() =>
    withTable(async ({ context, table }) => {
      table.columns.getItemAt(1).filter.applyDynamicFilter('LastMonth');
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('LastMonth') as string,
  });
});

test('rows, columns and cells that come or go leave the selection where it is', () =>
  workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    let heard = 0;
    sheet.getRange('B5:C6').select();
    await context.sync();
    sheet.onSelectionChanged.add(() => Promise.resolve(void (heard += 1)));
    sheet.getRange('A1:A2').insert('Down');
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A1').delete('Up');
    sheet.getRange('A:A').delete('Left');
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('Data!B5:C6');
    expect(heard).toBe(0);
  }));
