import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { ChartSpec, SheetSpec } from '../../../src/scorecards/sheetSpec';
import type { WriteResult } from '../../../src/excel/host';
import { HostError } from '../../../src/excel/hostError';
import { hostErrorCode, startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { scorecardFixture } from '../../support/scorecardFixtures';

const scorecards = buildScorecards(
  scorecardFixture({ count: 40, language: 'en-US', which: ['overview', 'customers', 'method'] }),
);
const userSheets = ['Sheet1', 'Overview'];

let excel: ExcelRoom;
async function start(options: Parameters<typeof startExcelRoom>[0] = {}): Promise<void> {
  excel = await startExcelRoom(options);
  excel.fill([['mine', 1]]);
  excel.workbench.workbook.addSheet('Overview');
  excel.fill([['also mine', 2]], 'Overview');
}
afterEach(() => excel.workbench.stop());

/** Everything of the workbook but what the add-in keeps as its settings. */
function content(): unknown {
  return JSON.parse(JSON.stringify({ ...excel.workbench.workbook.toModel(), settings: {} }));
}

describe('writing scorecards', () => {
  it('adds all sheets under names that are free, and leaves the others alone', async () => {
    await start();
    const before = content() as { sheets: unknown[] };
    const result = await excel.room.writeSheets(scorecards, {});
    expect(excel.sheetNames()).toEqual([...userSheets, 'Overview (2)', 'Customers', 'Method']);
    expect(result.sheetNames).toMatchObject({ overview: 'Overview (2)' });
    expect(result.leftOut).toEqual([]);
    const after = content() as { sheets: unknown[] };
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(excel.workbench.workbook.activeSheet().name).toBe('Overview (2)');
  });

  it('keeps the text of a cell that gets a link, where Excel puts its own text there', async () => {
    await start();
    const { workbook } = excel.workbench;
    const seen = new Set<string>();
    workbook.changes.on((change) => {
      if (change.kind !== 'links') return;
      const sheet = workbook.sheet(change.sheetId);
      for (const [key, { row, column }] of sheet?.extras.links ?? []) {
        if (seen.has(`${change.sheetId} ${key}`)) continue;
        seen.add(`${change.sheetId} ${key}`);
        sheet?.cells.write({ row, column, rowCount: 1, columnCount: 1 }, 'Excel’s own text');
      }
    });
    await excel.room.writeSheets(scorecards, {});
    expect(seen.size).toBeGreaterThan(0);
    const cells = workbook
      .toModel()
      .sheets.flatMap(({ cells: rows }) => Object.values(rows).flatMap((row) => Object.values(row)));
    expect(cells.filter(({ value }) => value === 'Excel’s own text')).toEqual([]);
  });

  it('makes real tables, charts and formulas that calculate', async () => {
    await start();
    await excel.room.writeSheets(scorecards, {});
    await excel.workbench.workbook.whenCalculated();
    const { sheets } = excel.workbench.workbook.toModel();
    const sheet = (name: string) => sheets.find((each) => each.name === name);
    expect(sheet('Customers')?.tables).toHaveLength(1);
    const charts = sheet('Overview (2)')?.charts ?? [];
    expect(charts.length).toBeGreaterThan(0);
    // Bars run from the top down, as the table that they show does, with their numbers below.
    const bars = charts.filter(({ type }) => type === 'BarClustered');
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars)
      expect(bar).toMatchObject({ categoriesReversed: true, valueLabelsHigh: true, categoryLabelsLow: true });
    // Points of segments differ in shape, so that they are told apart in greyscale.
    const [points] = charts.filter(({ type }) => type === 'XYScatter');
    const shapes = points?.series.map(({ markerStyle }) => markerStyle) ?? [];
    expect(shapes).toEqual(['Circle', 'Square', 'Triangle', 'Diamond', 'X']);
    const cells = sheets.flatMap(({ cells: rows }) =>
      Object.values(rows).flatMap((row) => Object.values(row)),
    );
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter(({ value }) => typeof value === 'object')).toEqual([]);
  });

  it('keeps text text, whatever it begins with', async () => {
    await start();
    const texts = ['=1+1', '+A1', '-5', '@SUM(A1)', '3/4', '007', 'TRUE', "'quoted'", '#N/A', '2026-06-30'];
    await excel.room.writeSheets([plainSheet(texts.map((text) => [text]))], {});
    const cells = excel.workbench.workbook.sheet('Plain')?.cells;
    const area = { row: 0, column: 0, rowCount: texts.length, columnCount: 1 };
    expect(cells?.values(area).map((row) => row[0])).toEqual(texts);
  });

  it('stays under 5 MB a request, with few requests, for 5,000 customers', async () => {
    const sizes: number[] = [];
    await start({ onBatch: ({ requestBytes }) => sizes.push(requestBytes) });
    const specs = buildScorecards(
      scorecardFixture({ count: 5000, language: 'zh-CN', which: ['overview', 'customers', 'method'] }),
    );
    const result = await excel.room.writeSheets(specs, {});
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(result.syncs).toBeLessThan(40);
  });
});

const excels = ['2021', 'web'] as const;

describe.each(excels)('a request that fails in Excel of kind %s', (version) => {
  it('turns all back where the sheets need it, and costs an ornament alone where they do not', async () => {
    const refused = new Set<string>();
    let turnedBack = 0;
    await start({ excel: version });
    const before = content();
    let requests = 0;
    excel.workbench.host.failRequest = () => {
      requests += 1;
      return undefined;
    };
    const { leftOut } = await excel.room.writeSheets(scorecards, {});
    expect(leftOut).toEqual([]);
    const whole = needed();
    excel.workbench.stop();

    for (let failing = 1; failing <= requests; failing++) {
      await start({ excel: version });
      let count = 0;
      excel.workbench.host.failRequest = () => (++count === failing ? 'GeneralException' : undefined);
      const outcome = await excel.room.writeSheets(scorecards, {}).catch((thrown: unknown) => thrown);
      if (outcome instanceof HostError) {
        turnedBack += 1;
        expect(outcome.code).toBe('unexpected');
        expect(content()).toEqual(before);
      } else {
        const { leftOut: lost } = outcome as WriteResult;
        // The last request only lets go of ranges: without an answer nothing is lost.
        expect(lost).toHaveLength(failing === requests ? 0 : 1);
        for (const what of lost) refused.add(what);
        expect(needed()).toEqual(whole);
        expect(excel.workbench.workbook.activeSheet().name).toBe('Overview (2)');
        expect(await excel.room.findWritten()).toHaveLength(3);
      }
      if (failing < requests) excel.workbench.stop();
    }
    expect([...refused].sort()).toEqual([
      'charts',
      'conditionalFormats',
      'freezing',
      'gridlines',
      'links',
      'looks',
      'pageBreaks',
      'pageSetup',
    ]);
    expect(turnedBack).toBeGreaterThan(4);
  });
});

describe.each(['2021', 'desktop', 'mac', 'web'] as const)('Excel of kind %s', (version) => {
  it('freezes panes of sheets that are visible by then', async () => {
    await start({ excel: version });
    expect((await excel.room.writeSheets(scorecards, {})).leftOut).toEqual([]);
    const frozen = excel.workbench.workbook.toModel().sheets.filter(({ freeze }) => freeze !== undefined);
    const wanted = scorecards.filter(({ freeze }) => freeze !== undefined);
    expect(wanted.length).toBeGreaterThan(0);
    expect(frozen).toHaveLength(wanted.length);
  });

  it('has the series that it should, where Excel widens one cell to its region', async () => {
    await start({ excel: version });
    const sheet: SheetSpec = {
      ...plainSheet([
        ['Name', 'First', 'Second'],
        ['Ann', 1, 2],
        ['Bo', 3, 4],
      ]),
      charts: [pointsChart],
    };
    expect((await excel.room.writeSheets([sheet], {})).leftOut).toEqual([]);
    const [chart] = excel.workbench.workbook.toModel().sheets.at(-1)?.charts ?? [];
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ['Ann', 'Plain!$C$2', 'Plain!$B$2'],
      ['Bo', 'Plain!$C$3', 'Plain!$B$3'],
    ]);
    expect(chart?.name).toBe('Points');
  });
});

describe('an Excel that refuses ornament', () => {
  it.each([
    ['charts', /SetPosition/],
    ['freezing', /FreezeRows|FreezeAt/],
    ['pageSetup', /Orientation|SetPrintMargins/],
    ['gridlines', /Gridlines/i],
  ])('leaves %s out of every sheet, and no half of it', async (what, members) => {
    await start();
    excel.workbench.host.failRequest = ({ batch }) =>
      members.test(JSON.stringify(batch)) ? 'InvalidOperation' : undefined;
    const { leftOut } = await excel.room.writeSheets(scorecards, {});
    expect(leftOut).toContain(what);
    const written = excel.workbench.workbook.toModel().sheets.slice(2);
    if (what === 'charts') expect(written.flatMap(({ charts }) => charts)).toEqual([]);
    if (what === 'freezing') expect(written.filter(({ freeze }) => freeze !== undefined)).toEqual([]);
  });
});

/** Values, formulas and tables of every sheet. */
function needed(): unknown {
  return excel.workbench.workbook.toModel().sheets.map(({ name, cells, tables }) => ({
    name,
    tables: tables.map(({ name: table, area, columns }) => ({ table, area, columns })),
    cells: Object.entries(cells).flatMap(([row, all]) =>
      Object.entries(all).flatMap(([column, { formula, value }]) =>
        formula === undefined && (value === undefined || value === '')
          ? []
          : [[row, column, formula ?? value]],
      ),
    ),
  }));
}

describe('a write that fails leaves the workbook as it was', () => {
  it('when the user cancels', async () => {
    await start();
    const before = content();
    const controller = new AbortController();
    const work = excel.room.writeSheets(scorecards, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await hostErrorCode(work)).toBe('cancelled');
    expect(content()).toEqual(before);
  });

  it('when a cell is being edited', async () => {
    await start();
    const before = content();
    excel.workbench.host.state.cellEditMode = true;
    expect(await hostErrorCode(excel.room.writeSheets(scorecards, {}))).toBe('editing');
    excel.workbench.host.state.cellEditMode = false;
    expect(content()).toEqual(before);
  });

  it('when the structure of the workbook is protected', async () => {
    await start();
    await excel.workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = content();
    expect(await hostErrorCode(excel.room.writeSheets(scorecards, {}))).toBe('structureProtected');
    expect(content()).toEqual(before);
  });
});

describe('an older Excel', () => {
  const older = (version: string) =>
    start({
      requirementSets: {
        ExcelApi: version,
        SharedRuntime: '1.1',
        CustomFunctionsRuntime: '1.4',
        CustomFunctions: '1.7',
      },
    });

  it.each([
    ['1.9', []],
    ['1.8', ['pageLayout']],
    ['1.7', ['sheetLooks', 'pageLayout']],
  ])('of ExcelApi %s gets the sheets without what it cannot do, and is told', async (version, lacking) => {
    await older(version);
    const result = await excel.room.writeSheets(scorecards, {});
    expect(result.leftOut).toEqual(lacking);
    expect(excel.sheetNames()).toHaveLength(5);
    const overview = excel.workbench.workbook.toModel().sheets.find(({ name }) => name === 'Overview (2)');
    const has = {
      conditionalFormats: (overview?.conditionalFormats.length ?? 0) > 0,
      charts: (overview?.charts.length ?? 0) > 0,
      links: (overview?.links.length ?? 0) > 0,
      freezePanes: overview?.freeze !== undefined,
      tabColor: overview?.tabColor !== undefined,
      sheetLooks: overview?.showGridlines === false,
      pageLayout: overview?.print.fitToWidth !== undefined,
    };
    for (const [feature, isThere] of Object.entries(has)) {
      expect({ feature, isThere }).toEqual({ feature, isThere: !lacking.includes(feature) });
    }
    expect(await excel.room.findWritten()).toHaveLength(3);
  });
});

describe('the printed page', () => {
  it('repeats its head, fits the width and breaks before what would be cut', async () => {
    await start();
    const all = buildScorecards(
      scorecardFixture({ count: 40, language: 'en-US', which: ['overview', 'segments', 'customers'] }),
    );
    await excel.room.writeSheets(all, {});
    const { sheets } = excel.workbench.workbook.toModel();
    const printed = (name: string) => sheets.find((each) => each.name === name)?.print;
    for (const spec of all) {
      const name = spec.key === 'overview' ? 'Overview (2)' : spec.name;
      expect(printed(name)).toMatchObject({
        orientation: spec.print.orientation,
        fitToWidth: 1,
        centerHorizontally: true,
      });
      expect(printed(name)?.titleRows).toBeDefined();
      expect(printed(name)?.rowBreaks ?? []).toEqual(spec.print.pageBreaks ?? []);
    }
    // Each of the five segments has a page.
    expect(printed('Segments')?.rowBreaks).toHaveLength(5);
    expect(printed('Segments')?.margins).toMatchObject(all[1]?.print.margins ?? {});
  });
});

const cell = (row: number, column: number) => ({
  sheet: 'plain',
  area: { row, column, rowCount: 1, columnCount: 1 },
});
const pointsChart: ChartSpec = {
  key: 'points',
  kind: 'scatter',
  title: 'Points',
  alternativeText: 'Two points',
  place: { row: 5, column: 0, rowCount: 10, columnCount: 5 },
  series: [1, 2].map((row) => ({
    name: row === 1 ? 'Ann' : 'Bo',
    values: cell(row, 2),
    categories: cell(row, 1),
  })),
  showLegend: true,
};

function plainSheet(cells: SheetSpec['blocks'][number]['cells']): SheetSpec {
  return {
    key: 'plain',
    name: 'Plain',
    showGridlines: true,
    columnWidths: [20],
    blocks: [{ row: 0, column: 0, cells }],
    styles: [],
    print: { orientation: 'portrait', fitToWidth: 1 },
  };
}
