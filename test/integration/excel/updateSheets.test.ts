import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { SheetSpec } from '../../../src/scorecards/sheetSpec';
import type { OwnObject } from '../../../src/excel/written/ownObjects';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/workbench/files';
import { hostErrorCode, startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { scorecardFixture } from '../../support/scorecardFixtures';

const which = ['overview', 'customers', 'method'] as const;
const first = buildScorecards(scorecardFixture({ count: 40, language: 'en-US', which }));
/** A month later: other numbers, so another order, and more customers. */
const second = buildScorecards(scorecardFixture({ count: 45, language: 'en-US', which, seed: 8 }));

let excel: ExcelRoom;
let idColumn: readonly string[];

async function start(options: Parameters<typeof startExcelRoom>[0] = {}): Promise<void> {
  excel = await startExcelRoom(options);
  excel.fill([['mine', 1]]);
  await excel.room.writeSheets(first, { now: 1000 });
  idColumn = idsOf('Customers', 40);
}
afterEach(() => excel.workbench.stop());

const sheet = (name: string) => {
  const found = excel.workbench.workbook.sheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const write = (name: string, row: number, column: number, content: string | number): void =>
  sheet(name).cells.write({ row, column, rowCount: 1, columnCount: 1 }, [[content]]);
const content = (name: string, row: number, column: number): unknown =>
  sheet(name).cells.formula(row, column) ?? sheet(name).cells.value(row, column);
const idsOf = (name: string, count: number): string[] =>
  sheet(name)
    .cells.values({ row: 4, column: 0, rowCount: count, columnCount: 1 })
    .map(([id]) => (typeof id === 'string' ? id : ''));
const width = first[1]?.tables?.[0]?.area.columnCount ?? 0;

async function update(
  toldOf = false,
  specs: readonly SheetSpec[] = second,
): ReturnType<ExcelRoom['room']['writeSheets']> {
  const sheets = (await excel.room.findWritten()).map(({ id }) => id);
  return excel.room.writeSheets(specs, {
    replace: { sheets, changesToo: toldOf, slicersToo: toldOf },
    now: 2000,
  });
}

/** Everything but settings and the engine's own numbering. */
async function everything(): Promise<unknown> {
  await excel.workbench.workbook.whenCalculated();
  return JSON.parse(JSON.stringify({ ...excel.workbench.workbook.toModel(), settings: {} }));
}

describe('sheets that the add-in wrote', () => {
  it('are known by their mark, whatever they are called and wherever they stand', async () => {
    await start();
    excel.workbench.workbook.addSheet('Method 2');
    await excel.workbench.workbook.renameSheet(sheet('Overview').id, 'Board');
    const found = await excel.room.findWritten();
    expect(found.map(({ name, key }) => [name, key])).toEqual([
      ['Board', 'overview'],
      ['Customers', 'customers'],
      ['Method', 'method'],
    ]);
    expect(found.every(({ written }) => written === 1000)).toBe(true);
  });

  it('are known again in a saved file, where sheets have other ids', async () => {
    await start();
    const model = excel.workbench.workbook.toModel();
    const saved: WorkbookModel = await readWorkbook(await writeWorkbook(model), 'saved.xlsx');
    const other = saved.sheets.map((each, i) => ({ ...each, id: `other${i}` }));
    excel.workbench.workbook.load({ ...saved, sheets: other });
    expect((await excel.room.findWritten()).map(({ name }) => name)).toEqual([
      'Overview',
      'Customers',
      'Method',
    ]);
  });

  it('are known by id alone in an Excel without sheet properties', async () => {
    await start({
      requirementSets: {
        ExcelApi: '1.11',
        SharedRuntime: '1.1',
        CustomFunctionsRuntime: '1.4',
        CustomFunctions: '1.7',
      },
    });
    expect(await excel.room.findWritten()).toHaveLength(3);
    expect((await update()).sheetNames).toMatchObject({ overview: 'Overview' });
  });
});

describe('an update', () => {
  it('replaces them in place, under their names, tables too', async () => {
    await start();
    await excel.workbench.workbook.renameSheet(sheet('Overview').id, 'Board');
    excel.workbench.workbook.addSheet('Last');
    const result = await update();
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Board', 'Customers', 'Method', 'Last']);
    expect(result.sheetNames).toMatchObject({ overview: 'Board', customers: 'Customers' });
    expect(
      sheet('Customers')
        .workbook.tables.list()
        .map(({ name }) => name),
    ).toEqual(['Customers']);
    expect(idsOf('Customers', 45)).toHaveLength(45);
    await excel.workbench.workbook.whenCalculated();
    const { sheets } = excel.workbench.workbook.toModel();
    const bad = sheets.flatMap(({ cells }) =>
      Object.values(cells)
        .flatMap((row) => Object.values(row))
        .filter(({ formula, value }) => formula !== undefined && typeof value === 'object'),
    );
    expect(bad).toEqual([]);
    const charts = sheets.flatMap((each) => each.charts.flatMap(({ series }) => series));
    expect(charts.every(({ values }) => /^'?(Board|Customers|Method)'?!/.test(values))).toBe(true);
    const written = await excel.room.findWritten();
    expect(written.map(({ written: moment }) => moment)).toEqual([2000, 2000, 2000]);
  });

  it('leads formulas and names of the user to the new sheets', async () => {
    await start();
    write('Sheet1', 2, 0, '=COUNTA(Customers[Customer ID])');
    write('Sheet1', 3, 0, '=Overview!B2');
    await excel.workbench.run(async (context) => {
      context.workbook.names.add('everybody', '=COUNTA(Customers[Customer ID])');
      await context.sync();
    });
    await excel.workbench.workbook.whenCalculated();
    expect(sheet('Sheet1').cells.value(2, 0)).toBe(40);
    const title = sheet('Sheet1').cells.value(3, 0);
    await update();
    await excel.workbench.workbook.whenCalculated();
    expect(sheet('Sheet1').cells.value(2, 0)).toBe(45);
    expect(sheet('Sheet1').cells.value(3, 0)).toBe(title);
    expect(content('Sheet1', 2, 0)).toBe('=COUNTA(Customers[Customer ID])');
    expect(excel.workbench.workbook.toModel().names).toMatchObject([
      { name: 'everybody', formula: '=COUNTA(Customers[Customer ID])' },
    ]);
  });

  it('keeps the user’s cells: beside a customer with the customer, below and beside other sheets in place', async () => {
    await start();
    write('Customers', 3, width, 'My note');
    write('Customers', 4, width, 'the best');
    write('Customers', 14, width, '=A15&"!"');
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Customers').getRangeByIndexes(4, width, 1, 1).format.fill.color =
        '#FFFF00';
      await context.sync();
    });
    write('Customers', 46, 1, 'below');
    write('Overview', 2, 20, 'mine beside');
    await update();
    const ids = idsOf('Customers', 45);
    const rowOf = (id: string | undefined): number => 4 + ids.indexOf(id ?? '');
    expect(content('Customers', 3, width)).toBe('My note');
    expect(rowOf(idColumn[0])).not.toBe(4);
    expect(content('Customers', rowOf(idColumn[0]), width)).toBe('the best');
    expect(sheet('Customers').formats.style(rowOf(idColumn[0]), width).fill).toBe('#FFFF00');
    const row = rowOf(idColumn[10]);
    expect(content('Customers', row, width)).toBe(`=A${row + 1}&"!"`);
    expect(content('Customers', 51, 1)).toBe('below');
    expect(content('Overview', 2, 20)).toBe('mine beside');
  });

  it('replaces a Movement sheet, with its table of the customers that are gone', async () => {
    excel = await startExcelRoom();
    excel.fill([['mine', 1]]);
    const movement = (count: number): readonly SheetSpec[] =>
      buildScorecards(
        scorecardFixture({ count, language: 'en-US', which: ['movement', 'customers'], withFormer: true }),
      );
    await excel.room.writeSheets(movement(40), { now: 1000 });
    const names = (): string[] =>
      sheet('Movement')
        .workbook.tables.list()
        .map(({ name }) => name);
    const tables = names();
    expect(tables).toHaveLength(2);
    write('Sheet1', 2, 0, `=ROWS(${tables.find((name) => name !== 'Customers') ?? ''}[Customer])`);
    write('Movement', 1, 30, 'mine beside');
    await update(false, movement(60));
    await excel.workbench.workbook.whenCalculated();
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Movement', 'Customers']);
    expect(names().sort()).toEqual([...tables].sort());
    // A tenth of the customers of the earlier run are gone.
    expect(sheet('Sheet1').cells.value(2, 0)).toBe(6);
    expect(content('Movement', 1, 30)).toBe('mine beside');
    // Head sentence and first card: numbers of the new run.
    expect(sheet('Movement').cells.value(2, 1)).toMatch(/of the customers who were there both times/);
  });

  it('of a read-only workbook is refused and changes nothing', async () => {
    await start();
    const before = await everything();
    excel.workbench.host.isReadOnly = true;
    expect(await hostErrorCode(update())).toBe('accessDenied');
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    expect(await hostErrorCode(excel.room.removeWritten(ids))).toBe('accessDenied');
    expect(await hostErrorCode(excel.room.writeSheets(second, { now: 3000 }))).toBe('accessDenied');
    excel.workbench.host.isReadOnly = false;
    expect(await everything()).toEqual(before);
  });

  it('of a workbook whose structure is protected is refused before any question, and changes nothing', async () => {
    await start();
    write('Customers', 4, 1, 'Renamed by hand');
    await excel.workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await everything();
    expect(await hostErrorCode(update())).toBe('structureProtected');
    expect(await hostErrorCode(update(true))).toBe('structureProtected');
    expect(await everything()).toEqual(before);
    expect((await excel.room.findWritten()).map(({ name }) => name)).toEqual([
      'Overview',
      'Customers',
      'Method',
    ]);
  });

  it('asks before it replaces numbers that were changed by hand', async () => {
    await start();
    write('Customers', 4, 1, 'Renamed by hand');
    const before = await everything();
    expect(await hostErrorCode(update())).toBe('changedByHand');
    expect(await everything()).toEqual(before);
    await update(true);
    expect(idsOf('Customers', 45)).toHaveLength(45);
  });

  it.each([
    ['cannotKeepCells', () => write('Customers', 46, width, '=SUM(E5:E44)')],
    [
      'cannotKeepCells',
      () => {
        write('Customers', 4, 0, 'another');
        write('Customers', 4, width, 'whose?');
      },
    ],
    ...(
      [
        ['comments', (sheet) => sheet.comments.add('Overview!B2', 'Is this right?')],
        ['shapes', (sheet) => sheet.shapes.addTextBox('Draft')],
        ['shapes', (sheet) => sheet.shapes.addImage('iVBORw0KGgo=')],
        ['pivotTables', (sheet) => sheet.pivotTables.add('Mine', 'Customers', 'Overview!Z1')],
        ['slicers', (sheet) => sheet.slicers.add('Customers', 'Segment', 'Overview')],
        ['tables', (sheet) => sheet.tables.add('Z1:Z3', true)],
        ['conditionalFormats', (sheet) => sheet.getRange('B2').conditionalFormats.add('DataBar')],
        [
          'validations',
          (sheet) => {
            sheet.getRange('Z9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
          },
        ],
        [
          'charts',
          (sheet) => {
            // One of the add-in's is gone: the number alone would not tell.
            sheet.charts.getItemAt(0).delete();
            sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns').name = 'Mine';
          },
        ],
      ] satisfies readonly [OwnObject, (sheet: Excel.Worksheet) => unknown][]
    ).map(
      ([kind, lay]) =>
        [
          'ownObjects',
          async () => {
            await excel.workbench.run(async (context) => {
              lay(context.workbook.worksheets.getItem('Overview'));
              await context.sync();
            });
            const ids = (await excel.room.findWritten()).map(({ id }) => id);
            const { sheets } = await excel.room.checkWritten(ids, {});
            expect(sheets.map(({ ownObjects }) => ownObjects)).toEqual([[kind], [], []]);
          },
        ] as const,
    ),
    [
      'chartsStay',
      () =>
        excel.workbench.run(async (context) => {
          const mine = context.workbook.worksheets.getItem('Sheet1');
          const chart = mine.charts.add('Line', mine.getRange('A1:A2'), 'Columns');
          const whole = context.workbook.worksheets.getItem('Customers').getRange('D:D');
          chart.series.getItemAt(0).setValues(whole);
          await context.sync();
        }),
    ],
    [
      'pivotTablesStay',
      () =>
        excel.workbench.run(async (context) => {
          const mine = context.workbook.worksheets.getItem('Sheet1');
          mine.pivotTables.add('Mine', context.workbook.tables.getItem('Customers'), 'Sheet1!D1');
          await context.sync();
        }),
    ],
    [
      'sheetProtected',
      () =>
        excel.workbench.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A9').formulas = [['=Overview!B2']];
          context.workbook.worksheets.getItem('Sheet1').protection.protect();
          await context.sync();
        }),
    ],
    [
      'rearranged',
      () =>
        excel.workbench.run(async (context) => {
          context.workbook.worksheets.getItem('Customers').getRange('2:2').insert('Down');
          await context.sync();
        }),
    ],
  ] as const)('says where it cannot keep something (%s) and writes nothing', async (code, change) => {
    await start();
    await change();
    const before = await everything();
    expect(await hostErrorCode(update(true))).toBe(code);
    expect(await everything()).toEqual(before);
  });

  it('asks before slicers elsewhere go with the tables that they may filter', async () => {
    await start();
    await excel.workbench.run(async (context) => {
      const { slicers } = context.workbook.worksheets.getItem('Sheet1');
      slicers.add('Customers', 'Segment', 'Sheet1').name = 'Segment 1';
      slicers.add('Other', 'Colour', 'Sheet1');
      await context.sync();
    });
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    expect((await excel.room.checkWritten(ids, {})).slicers).toEqual(['Sheet1: Segment 1']);
    const before = await everything();
    expect(await hostErrorCode(update())).toBe('slicersGo');
    expect(await everything()).toEqual(before);
    expect((await update(true)).sheetNames).toMatchObject({ customers: 'Customers' });
  });

  it('sees notes where Excel can be asked for them, and keeps the sheet that has one', async () => {
    await start({ requirementSets: { ExcelApi: '1.18', SharedRuntime: '1.1' } });
    // As Microsoft serves it, office.js knows notes; npm's copy does not: it is taught to ask for them as for comments.
    Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
      get(this: Excel.Worksheet) {
        const { comments } = this.getRange().worksheet;
        (
          comments as unknown as { _objectPath: { objectPathInfo: { Name: string } } }
        )._objectPath.objectPathInfo.Name = 'Notes';
        return comments;
      },
    });
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    const objects = async (): Promise<readonly (readonly OwnObject[])[]> =>
      (await excel.room.checkWritten(ids, {})).sheets.map(({ ownObjects }) => ownObjects);
    expect(await objects()).toEqual([[], [], []]);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Method').notes.add('Method!B2', 'Ask Ann');
      await context.sync();
    });
    expect(await objects()).toEqual([[], [], ['notes']]);
    const before = await everything();
    expect(await hostErrorCode(update())).toBe('ownObjects');
    expect(await everything()).toEqual(before);
  });

  it('refuses where Excel cannot be asked what the user’s charts and pivot tables show', async () => {
    await start({ requirementSets: { ExcelApi: '1.14', SharedRuntime: '1.1' } });
    expect((await update(true)).sheetNames).toMatchObject({ overview: 'Overview' });
    await excel.workbench.run(async (context) => {
      const mine = context.workbook.worksheets.getItem('Sheet1');
      mine.charts.add('Line', mine.getRange('A1:A2'), 'Columns');
      await context.sync();
    });
    const before = await everything();
    expect(await hostErrorCode(update(true))).toBe('sourcesUnknown');
    expect(await everything()).toEqual(before);
  });

  it('leads charts, conditional formats, validation rules and names of sheets to the new sheets', async () => {
    await start();
    await excel.workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      const mine = worksheets.getItem('Sheet1');
      const customers = worksheets.getItem('Customers');
      const overview = worksheets.getItem('Overview');
      const chart = mine.charts.add('XYScatter', mine.getRange('A1:A2'), 'Columns');
      chart.name = 'Mine';
      // All customers, and a fixed piece of the Overview.
      chart.series.getItemAt(0).setXAxisValues(customers.getRange('D5:D44'));
      chart.series.getItemAt(0).setValues(customers.getRange('E5:E44'));
      const fixed = chart.series.add('fixed');
      fixed.setValues(overview.getRange('C20:C22'));
      mine.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=C1>Overview!$C$20';
      mine.getRange('C2').conditionalFormats.add('CellValue').cellValue.rule = {
        operator: 'Between',
        formula1: '=Overview!$C$20',
        formula2: '=Customers!$D$5',
      };
      mine.getRange('C3').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Customers!$A$5:$A$44' },
      };
      overview.names.add('here', '=Overview!$B$2');
      await context.sync();
    });
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    expect(await excel.room.checkWritten(ids, {})).toMatchObject({
      users: 5,
      firstUser: 'Sheet1!C1',
      sheets: [{ ownObjects: ['names'] }, { ownObjects: [] }, { ownObjects: [] }],
    });
    await update();
    const { sheets, names } = excel.workbench.workbook.toModel();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Overview', 'Customers', 'Method']);
    const [mine] = sheets;
    expect(mine?.charts[0]?.series).toMatchObject([
      { categories: 'Customers!$D$5:$D$49', values: 'Customers!$E$5:$E$49' },
      { name: 'fixed', values: 'Overview!$C$20:$C$22' },
    ]);
    expect(mine?.conditionalFormats).toMatchObject([
      { formula: '=C1>Overview!$C$20' },
      { formula1: '=Overview!$C$20', formula2: '=Customers!$D$5' },
    ]);
    expect(mine?.validations).toMatchObject([{ formula1: '=Customers!$A$5:$A$44' }]);
    expect(names).toMatchObject([{ name: 'here', formula: '=Overview!$B$2', sheet: 1 }]);
    // Again, by the record of the second run.
    expect((await update()).sheetNames).toMatchObject({ overview: 'Overview' });
  });

  // office.js itself refuses what is beyond these: each fallback is gone through, or the update fails.
  it.each(['1.14', '1.11', '1.9', '1.8', '1.7'])(
    'is done, and taken back by removing, in an Excel of ExcelApi %s',
    async (version) => {
      const few = { language: 'en-US', which: ['overview'], segmentCount: 2 } as const;
      const scorecards = (count: number): readonly SheetSpec[] =>
        buildScorecards(scorecardFixture({ ...few, count }));
      excel = await startExcelRoom({ requirementSets: { ExcelApi: version, SharedRuntime: '1.1' } });
      excel.fill([['mine', 1]]);
      await excel.room.writeSheets(scorecards(5), { now: 1000 });
      write('Sheet1', 2, 0, '=COUNTA(Customers[Customer ID])');
      write('Customers', 4, width, '=A5&"!"');
      await update(false, scorecards(6));
      await excel.workbench.workbook.whenCalculated();
      expect(sheet('Sheet1').cells.value(2, 0)).toBe(6);
      expect(content('Customers', 4, width)).toMatch(/^=A\d+&"!"$/);
      const ids = (await excel.room.findWritten()).map(({ id }) => id);
      const { sheets, users } = await excel.room.checkWritten(ids, {});
      expect(sheets.map(({ ownObjects }) => ownObjects)).toEqual([[], []]);
      expect(users).toBe(1);
      await excel.room.removeWritten(ids);
      expect(excel.sheetNames()).toEqual(['Sheet1']);
    },
  );

  it('refuses to lose the names of a sheet that goes', async () => {
    await start();
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Method').names.add('here', '=Method!$B$2');
      await context.sync();
    });
    const withoutMethod = second.filter(({ key }) => key !== 'method');
    expect(await hostErrorCode(update(false, withoutMethod))).toBe('ownObjects');
  });

  it('that fails at any of its requests leaves the workbook as it was', async () => {
    const few = { language: 'en-US', which: ['overview'], segmentCount: 2 } as const;
    const scorecards = (count: number): readonly SheetSpec[] =>
      buildScorecards(scorecardFixture({ ...few, count }));
    const [old, next] = [scorecards(5), scorecards(6)];
    const prepare = async (): Promise<() => Promise<unknown>> => {
      excel = await startExcelRoom();
      excel.fill([['mine', 1]]);
      await excel.room.writeSheets(old, { now: 1000 });
      write('Sheet1', 2, 0, '=COUNTA(Customers[Customer ID])');
      write('Customers', 4, width, 'the best');
      await excel.workbench.run(async (context) => {
        const mine = context.workbook.worksheets.getItem('Sheet1');
        const customers = context.workbook.worksheets.getItem('Customers');
        mine.charts.add('Line', customers.getRange('D5:D9'), 'Columns');
        mine.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=C1>Customers!$D$5';
        mine.getRange('C3').dataValidation.rule = { custom: { formula: '=C3<Customers!$D$5' } };
        await context.sync();
      });
      const sheets = (await excel.room.findWritten()).map(({ id }) => id);
      return () =>
        excel.room.writeSheets(next, {
          replace: { sheets, changesToo: false, slicersToo: false },
          now: 2000,
        });
    };
    let requests = 0;
    const run = await prepare();
    excel.workbench.host.failRequest = () => {
      requests += 1;
      return undefined;
    };
    await run();
    excel.workbench.stop();
    expect(requests).toBeGreaterThan(8);

    let failures = 0;
    for (let failing = 1; failing <= requests; failing++) {
      const again = await prepare();
      const before = await everything();
      let count = 0;
      excel.workbench.host.failRequest = () => (++count === failing ? 'GeneralException' : undefined);
      const failed = await again().then(
        () => false,
        () => true,
      );
      excel.workbench.host.failRequest = undefined;
      const written = (await excel.room.findWritten()).map(({ written: moment }) => moment);
      // office.js sends requests of its own, to let go of ranges, whose failure it keeps to itself.
      if (failed) expect({ failing, is: await everything() }).toEqual({ failing, is: before });
      expect(written).toEqual(failed ? [1000, 1000] : [2000, 2000]);
      if (failed) failures += 1;
      if (failing < requests) excel.workbench.stop();
    }
    expect(failures).toBeGreaterThan(8);
  }, 300_000);
});

describe('removing what the add-in wrote', () => {
  it('says what is at stake, and takes nothing else', async () => {
    await start();
    write('Sheet1', 2, 0, '=COUNTA(Customers[Customer ID])');
    write('Customers', 4, width, 'the best');
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    expect(await excel.room.checkWritten(ids, {})).toMatchObject({
      users: 1,
      firstUser: 'Sheet1!A3',
      sheets: [
        { name: 'Overview', ownCells: 0, isChanged: false },
        { name: 'Customers', ownCells: 1, isChanged: false },
        { name: 'Method', ownCells: 0, isChanged: false },
      ],
    });
    excel.workbench.workbook.addSheet('Overview (2)');
    await excel.room.removeWritten(ids.filter((id) => id !== sheet('Customers').id));
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Customers', 'Overview (2)']);
    expect((await excel.room.findWritten()).map(({ name }) => name)).toEqual(['Customers']);
    await excel.room.removeWritten([sheet('Sheet1').id, ...ids]);
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Overview (2)']);
  });

  it('leaves an empty sheet where there would be none', async () => {
    await start();
    await excel.workbench.workbook.deleteSheet(sheet('Sheet1').id);
    await excel.room.removeWritten((await excel.room.findWritten()).map(({ id }) => id));
    expect(excel.sheetNames()).toHaveLength(1);
    expect(excel.workbench.workbook.activeSheet().usedArea(true)).toBeUndefined();
  });

  it('does all or nothing', async () => {
    await start();
    const ids = (await excel.room.findWritten()).map(({ id }) => id);
    const before = await everything();
    for (let failing = 1; failing <= 4; failing++) {
      let requests = 0;
      excel.workbench.host.failRequest = () => (++requests === failing ? 'GeneralException' : undefined);
      expect(await hostErrorCode(excel.room.removeWritten(ids))).toBe('unexpected');
      expect(await everything()).toEqual(before);
    }
    excel.workbench.host.failRequest = undefined;
    await excel.workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await hostErrorCode(excel.room.removeWritten(ids))).toBe('structureProtected');
  });
});
