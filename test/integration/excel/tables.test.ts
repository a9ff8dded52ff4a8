import { hostErrorCode, startExcelRoom, type ExcelRoom } from '../../support/excelRoom';

const rows = [
  ['Customer ID', 'Name', 'Segment', 'Value'],
  ['A1', 'Ann', 'Loyal', 120],
  ['B2', 'Ben', 'Lost', 80],
  ['C3', 'Cyd', '', 45],
];

let excel: ExcelRoom;
beforeEach(async () => {
  excel = await startExcelRoom();
  excel.fill(rows);
});
afterEach(() => excel.workbench.stop());

async function makeTable(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:D4', true);
    table.name = 'Clients';
    await context.sync();
  });
}

describe('tables of the workbook', () => {
  it('are none in a workbook without', async () => {
    await expect(excel.room.listTables()).resolves.toEqual([]);
  });

  it('are listed by name, sheet, rows and headers', async () => {
    await makeTable();
    await expect(excel.room.listTables()).resolves.toEqual([
      { name: 'Clients', sheetName: 'Sheet1', rowCount: 3, headers: rows[0] },
    ]);
  });

  it('give the columns asked for, in that order, with their progress', async () => {
    await makeTable();
    const progress: (readonly [number, number])[] = [];
    const read = await excel.room.readTable('Clients', [0, 2, 3], {
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(read).toEqual([
      ['A1', 'Loyal', 120],
      ['B2', 'Lost', 80],
      ['C3', '', 45],
    ]);
    expect(progress.at(-1)).toEqual([9, 9]);
  });

  it('give rows that a filter hides, too', async () => {
    await makeTable();
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem('Clients')
        .columns.getItem('Segment')
        .filter.applyValuesFilter(['Lost']);
      await context.sync();
    });
    await expect(excel.room.readTable('Clients', [0], {})).resolves.toHaveLength(3);
  });

  it('that are gone, and a reading that is cancelled, say so', async () => {
    await makeTable();
    expect(await hostErrorCode(excel.room.readTable('Nobody', [0], {}))).toBe('sheetGone');
    const signal = AbortSignal.abort();
    expect(await hostErrorCode(excel.room.readTable('Clients', [0], { signal }))).toBe('cancelled');
  });
});
