import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => {
  workbench.workbook.load(emptyWorkbook('Data'));
  workbench.host.failRequest = undefined;
  Object.assign(workbench.host.state, { cellEditMode: false, chartSelected: false });
});
afterAll(() => workbench.stop());

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Data');

describe('sheet names', () => {
  test.each(['', 'a'.repeat(32), 'a:b', 'a/b', 'a?b', '[a]', "'a", "a'", 'History'])(
    'refuses %j',
    async (name) => {
      const failure = await workbench.failure(async (context) => {
        context.workbook.worksheets.add('Fine').name = name;
        await context.sync();
      });
      expect(failure.code).toBe('InvalidArgument');
    },
  );

  test('a name is taken whatever its case', async () => {
    const failure = await workbench.failure(async (context) => {
      context.workbook.worksheets.add('DATA');
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' });
  });

  test('the longest name is allowed', async () => {
    await workbench.run(async (context) => {
      context.workbook.worksheets.add('a'.repeat(31));
      await context.sync();
    });
    expect(workbench.workbook.sheets()).toHaveLength(2);
  });
});

describe('errors', () => {
  test('a missing sheet is ItemNotFound, with the place that Excel names', async () => {
    const failure = await workbench.failure(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  test('a missing sheet or null object asks nothing of the add-in but isNullObject', async () => {
    const result = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(result).toEqual([true, true]);
  });

  test('values of the wrong shape are InvalidArgument', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('a text longer than a cell holds is InvalidArgument', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1').values = [['x'.repeat(32_768)]];
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('a range past the edge of the sheet is InvalidArgument', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('XFD1').getOffsetRange(0, 1).load('address');
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('what ran before the failing action stays done', async () => {
    await workbench.failure(async (context) => {
      data(context).getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('Nope').getRange('A1').values = [['lost']];
      data(context).getRange('A2').values = [['never']];
      await context.sync();
    });
    const { cells } = workbench.workbook.activeSheet();
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['kept', null]);
  });

  test('a member that the workbench does not serve is named', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1').getDirectPrecedents().load('addresses');
      await context.sync();
    });
    expect(failure).toMatchObject({
      code: 'NotImplemented',
      message: 'not implemented by the workbench: Range.getDirectPrecedents',
    });
  });

  test('the last visible sheet cannot be deleted', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).delete();
      await context.sync();
    });
    expect(failure.code).toBe('InvalidOperation');
  });
});

describe('protection', () => {
  test('a protected sheet refuses contents, looks, tables and charts', async () => {
    workbench.workbook.activeSheet().extras.isProtected = true;
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => void sheet.tables.add('A1:B2', true),
      (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2')),
      (sheet) => sheet.getRange('A1').clear(),
    ];
    const codes: string[] = [];
    for (const attempt of attempts) {
      const { code } = await workbench.failure(async (context) => {
        attempt(data(context));
        await context.sync();
      });
      codes.push(code);
    }
    expect(new Set(codes)).toEqual(new Set(['AccessDenied']));
  });

  test('a protected structure refuses new, renamed and deleted sheets, and says so beforehand', async () => {
    workbench.workbook.addSheet('Second');
    workbench.workbook.protectStructure(true);
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      (context) => void context.workbook.worksheets.add('New'),
      (context) => (data(context).name = 'Renamed'),
      (context) => data(context).delete(),
    ];
    const codes: string[] = [];
    for (const attempt of attempts) {
      const { code } = await workbench.failure(async (context) => {
        attempt(context);
        await context.sync();
      });
      codes.push(code);
    }
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
    const isProtected = await workbench.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
  });
});

describe('sizes', () => {
  test('contents of whole columns are null, and cannot be written', async () => {
    const result = await workbench.run(async (context) => {
      const range = data(context).getRange('A:C');
      range.load('values,formulas,text,address,isEntireColumn,cellCount');
      await context.sync();
      return [range.values, range.formulas, range.text, range.address, range.isEntireColumn, range.cellCount];
    });
    expect(result).toEqual([null, null, null, 'Data!A:C', true, 3_145_728]);
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A:A').values = [[1]];
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('more than five million cells are refused', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1:J600000').load('values');
      await context.sync();
    });
    expect(failure.code).toBe('RangeExceedsLimit');
  });

  test('a request over 5 MB is RequestPayloadSizeLimitExceeded and changes nothing', async () => {
    const { code } = await workbench.failure(async (context) => {
      data(context).getRange('A1:A600').values = Array.from({ length: 600 }, () => ['x'.repeat(10_000)]);
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(workbench.workbook.activeSheet().usedArea(true)).toBeUndefined();
  });

  test('a response over 5 MB is ResponsePayloadSizeLimitExceeded', async () => {
    workbench.workbook.activeSheet().cells.write(
      { row: 0, column: 0, rowCount: 600, columnCount: 1 },
      Array.from({ length: 600 }, () => ['x'.repeat(10_000)]),
    );
    const { code } = await workbench.failure(async (context) => {
      data(context).getRange('A1:A600').load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('what the person does', () => {
  test('while a cell is edited, writing is refused and reading works', async () => {
    workbench.host.state.cellEditMode = true;
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(failure.code).toBe('InvalidOperationInCellEditMode');
    const name = await workbench.run(async (context) => {
      const sheet = data(context);
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Data');
  });

  test('with a chart selected there is no selected range', async () => {
    workbench.host.state.chartSelected = true;
    const failure = await workbench.failure(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'InvalidSelection', location: 'Workbook.getSelectedRange' });
  });

  test('several selected areas are for getSelectedRanges', async () => {
    const { workbook } = workbench;
    workbook.selection.set(workbook.activeSheet().id, [
      { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      { row: 0, column: 3, rowCount: 2, columnCount: 1 },
    ]);
    const address = await workbench.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load('address,areaCount,areas/items/address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.areas.items.map((item) => item.address)];
    });
    expect(address).toEqual(['Data!A1:A2,Data!D1:D2', 2, ['Data!A1:A2', 'Data!D1:D2']]);
    const failure = await workbench.failure(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(failure.code).toBe('InvalidSelection');
  });

  test('a failure can be injected into the nth request', async () => {
    let seen = 0;
    workbench.host.failRequest = () => {
      seen += 1;
      return seen === 2 ? 'GeneralException' : undefined;
    };
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('A1').values = [[1]];
      await context.sync();
      data(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(failure.code).toBe('GeneralException');
    const { cells } = workbench.workbook.activeSheet();
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual([1, null]);
  });
});
