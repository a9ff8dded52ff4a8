import { hostErrorCode, startExcelRoom, type ExcelRoom } from '../../support/excelRoom';

const rows = [
  ['Customer', 'Value', 'Since'],
  ['Ann', 120, 46_000],
  ['Ben', 80, 46_010],
  ['Cyd', 45, 46_020],
];

let excel: ExcelRoom;
beforeEach(async () => {
  excel = await startExcelRoom();
});
afterEach(() => excel.workbench.stop());

const everything = { visibleOnly: false };
const wholeColumn = 1_048_576;

describe('reading a plain range', () => {
  it('reads what is selected, with its place', async () => {
    excel.fill(rows);
    excel.select([0, 0, 4, 3]);
    const grid = await excel.room.readSelection(everything);
    expect(grid.values).toEqual(rows);
    expect(grid.rowNumbers).toEqual([1, 2, 3, 4]);
    expect(grid.columnNumbers).toEqual([1, 2, 3]);
    expect(grid.sheetName).toBe('Sheet1');
    expect(grid.date1904).toBe(false);
  });

  it('tells the rows as they come, which the result then holds', async () => {
    excel.fill(rows);
    excel.select([1, 0, 3, 3]);
    const told: unknown[] = [];
    const grid = await excel.room.readSelection({ ...everything, onRows: (part) => told.push(...part) });
    expect(told).toHaveLength(3);
    told.forEach((row, index) => expect(grid.values[index + 1]).toBe(row));
  });

  it('cuts whole columns to the used cells', async () => {
    excel.fill(rows);
    excel.select([0, 0, wholeColumn, 2]);
    const grid = await excel.room.readSelection(everything);
    expect(grid.values).toEqual(rows.map((row) => row.slice(0, 2)));
    await expect(excel.room.describeSelection()).resolves.toMatchObject({ rowCount: 4, columnCount: 2 });
  });

  it('takes the region around one cell', async () => {
    excel.fill(rows);
    excel.select([2, 1, 1, 1]);
    expect((await excel.room.readSelection(everything)).values).toEqual(rows);
  });

  it('tells of rows of the same columns below a blank one, and reads them when asked', async () => {
    excel.fill([...rows, ['', '', ''], ['Dan', 7, 46_030], ['Eve', 8, 46_040]]);
    excel.select([1, 0, 1, 1]);
    const grid = await excel.room.readSelection(everything);
    expect(grid.values).toEqual(rows);
    expect(grid.following).toEqual({ address: 'A6:C7', rowCount: 2 });
    const whole = await excel.room.readSelection({ ...everything, following: true });
    expect(whole.address).toBe('Sheet1!A1:C7');
    expect(whole.rowNumbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(whole.following).toBeUndefined();
  });

  it.each([
    ['a note', [['Source: ledger', '', '']]],
    ['another header', [['Product', 'Price', 'Name']]],
    [
      'rows far below',
      [
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
        ['Dan', 7, 46_030],
      ],
    ],
  ])('tells of no rows where %s follows', async (_, below) => {
    excel.fill([...rows, ['', '', ''], ...below]);
    excel.select([1, 0, 1, 1]);
    expect((await excel.room.readSelection(everything)).following).toBeUndefined();
  });

  it('tells which cells of several rows are merged, more than Excel tells at once', async () => {
    const many = Array.from({ length: 1200 }, (_, row) => [row % 2 === 0 ? `C${String(row)}` : '', row]);
    excel.fill([['Customer', 'Amount'], ...many]);
    const sheet = excel.workbench.workbook.activeSheet();
    sheet.merge({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
    for (let row = 1; row < 1200; row += 2) sheet.merge({ row, column: 0, rowCount: 2, columnCount: 1 });
    excel.select([0, 0, 1201, 2]);
    const { merged = [] } = await excel.room.readSelection(everything);
    expect(merged).toHaveLength(600);
    expect(merged.toSorted((a, b) => a.row - b.row)[0]).toEqual({ row: 2, column: 1, rowCount: 2 });
  });

  it('brings the header of rows that are selected below it', async () => {
    excel.fill(rows);
    excel.select([2, 0, 2, 3]);
    const grid = await excel.room.readSelection(everything);
    expect(grid.values).toEqual([rows[0], rows[2], rows[3]]);
    expect(grid.rowNumbers).toEqual([1, 3, 4]);
  });

  it('stacks areas of the same columns and joins areas of the same rows', async () => {
    excel.fill(rows);
    excel.select([0, 0, 2, 2], [3, 0, 1, 2]);
    expect((await excel.room.readSelection(everything)).values).toEqual([
      ['Customer', 'Value'],
      ['Ann', 120],
      ['Cyd', 45],
    ]);
    excel.select([0, 0, 3, 1], [0, 2, 3, 1]);
    const beside = await excel.room.readSelection(everything);
    expect(beside.values).toEqual([
      ['Customer', 'Since'],
      ['Ann', 46_000],
      ['Ben', 46_010],
    ]);
    expect(beside.columnNumbers).toEqual([1, 3]);
  });

  it('leaves hidden rows out where only visible ones are wanted, and counts them', async () => {
    excel.fill(rows);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('3:3').rowHidden = true;
      await context.sync();
    });
    excel.select([0, 0, 4, 3]);
    await expect(excel.room.describeSelection()).resolves.toMatchObject({ hasHiddenRows: true });
    const visible = await excel.room.readSelection({ visibleOnly: true });
    expect(visible.values).toEqual([rows[0], rows[1], rows[3]]);
    expect(visible.rowNumbers).toEqual([1, 2, 4]);
    expect(visible.hiddenRowCount).toBe(1);
    expect((await excel.room.readSelection(everything)).values).toHaveLength(4);
  });

  it('tells the currency of each row where number formats show several, and only there', async () => {
    excel.fill(rows);
    await excel.workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:B4').numberFormat = [['$#,##0'], ['[$€-407] #,##0'], ['$#,##0']];
      await context.sync();
    });
    excel.select([0, 0, 4, 3]);
    expect((await excel.room.readSelection(everything)).rowCurrencies).toEqual({
      1: ['', 'USD', 'EUR', 'USD'],
    });
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B3').numberFormat = [['$#,##0']];
      await context.sync();
    });
    expect(await excel.room.readSelection(everything)).not.toHaveProperty('rowCurrencies');
  });

  it('takes number formats below the header', async () => {
    excel.fill(rows);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C2:C4').numberFormat =
        'yyyy-mm-dd' as unknown as string[][];
      await context.sync();
    });
    excel.select([0, 0, 4, 3]);
    expect((await excel.room.readSelection(everything)).columnFormats[2]).toBe('yyyy-mm-dd');
  });
});

describe('reading a table', () => {
  beforeEach(async () => {
    excel.fill(rows);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:C4', true).name = 'Clients';
      await context.sync();
    });
  });

  it('takes the whole table for one of its cells', async () => {
    excel.select([2, 1, 1, 1]);
    const grid = await excel.room.readSelection(everything);
    expect(grid.values).toEqual(rows);
    expect(grid.tableName).toBe('Clients');
  });

  it('brings its header for some of its rows', async () => {
    excel.select([2, 0, 2, 2]);
    expect((await excel.room.readSelection(everything)).values).toEqual([
      ['Customer', 'Value'],
      ['Ben', 80],
      ['Cyd', 45],
    ]);
  });
});

describe('a large selection', () => {
  it('is read in chunks, with progress, in the right order', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => [i, `c${String(i)}`, i % 7]);
    excel.fill(many);
    excel.select([0, 0, wholeColumn, 3]);
    const progress: number[] = [];
    const grid = await excel.room.readSelection({
      visibleOnly: false,
      onProgress: (done) => progress.push(done),
    });
    expect(grid.values.map((row) => row[0])).toEqual(many.map((row) => row[0]));
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(90_000);
  });

  it('halves chunks that are over Excel’s size of a response', async () => {
    excel.workbench.stop();
    excel = await startExcelRoom({ payloadLimit: 100_000 });
    const long = Array.from({ length: 400 }, (_, i) => [`${String(i)}${'x'.repeat(1000)}`]);
    excel.fill(long);
    excel.select([0, 0, 400, 1]);
    expect((await excel.room.readSelection(everything)).values).toEqual(long);
  });

  it('stops when it is cancelled', async () => {
    excel.fill(Array.from({ length: 30_000 }, (_, i) => [i, i, i]));
    excel.select([0, 0, wholeColumn, 3]);
    const controller = new AbortController();
    const work = excel.room.readSelection({
      visibleOnly: false,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await hostErrorCode(work)).toBe('cancelled');
  });
});

describe('what cannot be read is answered clearly', () => {
  it.each([
    ['an empty sheet', [] as string[][], [0, 0, 1, 1] as const, 'emptySelection'],
    ['cells beside the data', [['a']], [5, 5, 2, 2] as const, 'emptySelection'],
  ])('%s', async (_what, cells, area, code) => {
    if (cells.length > 0) excel.fill(cells);
    excel.select(area);
    expect(await hostErrorCode(excel.room.readSelection(everything))).toBe(code);
    expect(await hostErrorCode(excel.room.describeSelection())).toBe(code);
  });

  it('areas that do not fit together', async () => {
    excel.fill(rows);
    excel.select([0, 0, 2, 1], [1, 1, 3, 2]);
    expect(await hostErrorCode(excel.room.readSelection(everything))).toBe('areasDoNotFit');
  });

  it('a selected chart', async () => {
    excel.fill(rows);
    excel.workbench.host.state.chartSelected = true;
    expect(await hostErrorCode(excel.room.readSelection(everything))).toBe('notCells');
  });

  it('a sheet that was deleted meanwhile', async () => {
    excel.fill(rows);
    excel.select([0, 0, 4, 3]);
    excel.workbench.host.failRequest = ({ number }) => (number > 2 ? 'ItemNotFound' : undefined);
    expect(await hostErrorCode(excel.room.readSelection(everything))).toBe('sheetGone');
  });
});
