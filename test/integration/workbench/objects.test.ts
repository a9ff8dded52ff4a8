import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { barLengths, markedRows } from '../../support/markedRows';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(async () => {
  workbench.workbook.load(emptyWorkbook('Data', 'Other'));
  await workbench.run(async (context) => {
    data(context).getRange('A1:C5').values = [
      ['name', 'value', 'n'],
      ['b', 20, 1],
      ['a', 30, 2],
      ['c', 10, 3],
      ['a', 5, 4],
    ];
    await context.sync();
  });
});
afterAll(() => workbench.stop());

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Data');

describe('worksheets', () => {
  test('are added and shown in the background: the user stays where she is', async () => {
    await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('New').visibility = 'Hidden';
      await context.sync();
      expect(workbench.workbook.activeSheet().name).toBe('Data');
      worksheets.getItem('New').visibility = 'Visible';
      await context.sync();
    });
    expect(workbench.workbook.activeSheet().name).toBe('Data');
  });

  test('are added at the end, listed, renamed, moved, hidden, activated and deleted', async () => {
    const seen = await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.load('name,position,visibility,id');
      await context.sync();
      const first = [added.name, added.position, added.visibility];
      added.name = 'Cards';
      added.tabColor = '#0F6C5C';
      added.showGridlines = false;
      added.position = 0;
      added.activate();
      worksheets.getItem('Other').visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      const list = worksheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.tabColor,
        sheet.showGridlines,
      ]);
      added.delete();
      const count = worksheets.getCount();
      await context.sync();
      return { first, list, active: active.name, count: count.value };
    });
    expect(seen).toEqual({
      first: ['Sheet3', 2, 'Visible'],
      list: [
        ['Cards', 'Visible', '#0F6C5C', false],
        ['Data', 'Visible', '', true],
        ['Other', 'Hidden', '', true],
      ],
      active: 'Cards',
      count: 2,
    });
  });

  test('renaming a sheet rewrites the formulas that name it', async () => {
    const formulas = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Other').getRange('A1');
      range.formulas = [['=SUM(Data!B2:B5)']];
      await context.sync();
      data(context).name = 'My data';
      await context.sync();
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values] as unknown[];
    });
    expect(formulas).toEqual([[["=SUM('My data'!B2:B5)"]], [[65]]]);
  });

  test('panes freeze and tell where', async () => {
    const address = await workbench.run(async (context) => {
      const { freezePanes } = data(context);
      freezePanes.freezeAt('A1:B1');
      const location = freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      freezePanes.unfreeze();
      const gone = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address, gone.isNullObject];
    });
    expect(address).toEqual(['Data!A1:B1', true]);
  });

  test('page layout is kept for the file', async () => {
    await workbench.run(async (context) => {
      const { pageLayout } = data(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Inches', { left: 1, right: 0.5 });
      pageLayout.topMargin = 30;
      pageLayout.setPrintTitleRows('1:1');
      pageLayout.setPrintArea('A1:C5');
      pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Clientele';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
      await context.sync();
    });
    expect(workbench.workbook.toModel().sheets[0]?.print).toEqual({
      orientation: 'landscape',
      fitToWidth: 1,
      paperSize: 'a4',
      centerHorizontally: true,
      margins: { left: 72, right: 36, top: 30, bottom: 54, header: 21.6, footer: 21.6 },
      titleRows: '1:1',
      area: 'A1:C5',
      footer: '&LClientele&RPage &P of &N',
    });
  });
});

describe('tables', () => {
  test('calculate structured references, also of this row', async () => {
    const values = await workbench.run(async (context) => {
      const table = data(context).tables.add('A1:C5', true);
      table.name = 'Customers';
      const other = context.workbook.worksheets.getItem('Other').getRange('A1:B1');
      other.formulas = [['=SUM(Customers[value])', '=COUNTIFS(Customers[name],"a")']];
      data(context).getRange('C2').formulas = [['=Customers[@value]*2']];
      other.load('values');
      const row = data(context).getRange('C2');
      row.load('values');
      await context.sync();
      return [other.values, row.values] as unknown[];
    });
    expect(values).toEqual([[[65, 2]], [[40]]]);
  });

  test('know their parts, columns and look', async () => {
    const seen = await workbench.run(async (context) => {
      const table = data(context).tables.add('A1:C5', true);
      table.set({ name: 'Customers', style: 'TableStyleLight1', showBandedRows: false });
      table.showTotals = true;
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
      ];
      parts.forEach((part) => part.load('address'));
      table.columns.load('items/name,count');
      table.load('name,style,showTotals,showBandedRows');
      const total = data(context).getRange('A6:C6');
      total.load('values');
      await context.sync();
      return {
        parts: parts.map((part) => part.address.replace('Data!', '')),
        columns: table.columns.items.map((column) => column.name),
        look: [table.name, table.style, table.showTotals, table.showBandedRows],
        total: total.values as unknown[][],
      };
    });
    expect(seen).toEqual({
      parts: ['A1:C6', 'A1:C1', 'A2:C5', 'A6:C6'],
      columns: ['name', 'value', 'n'],
      look: ['Customers', 'TableStyleLight1', true, false],
      total: [['Total', '', 10]],
    });
  });

  test('are found by name, by sheet and by range, and not twice over the same cells', async () => {
    const seen = await workbench.run(async (context) => {
      data(context).tables.add('A1:C5', true).name = 'Customers';
      const found = context.workbook.tables.getItemOrNullObject('customers');
      const missing = context.workbook.tables.getItemOrNullObject('Nope');
      found.load('name');
      const here = data(context).getRange('B3').getTables(false);
      const there = data(context).getRange('F9').getTables(false);
      here.load('items/name');
      there.load('items/name');
      await context.sync();
      return [found.name, missing.isNullObject, here.items.length, there.items.length];
    });
    expect(seen).toEqual(['Customers', true, 1, 0]);
    const failure = await workbench.failure(async (context) => {
      data(context).tables.add('C4:D9', true);
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('sort their rows and filter them', async () => {
    const rows = await workbench.run(async (context) => {
      const table = data(context).tables.add('A1:C5', true);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem('name').filter.applyCustomFilter('=a');
      const body = table.getDataBodyRange();
      body.load('values');
      const view = body.getVisibleView();
      view.load('values');
      await context.sync();
      return [body.values, view.values] as unknown[];
    });
    expect(rows).toEqual([
      [
        ['a', 30, 2],
        ['b', 20, 1],
        ['c', 10, 3],
        ['a', 5, 4],
      ],
      [
        ['a', 30, 2],
        ['a', 5, 4],
      ],
    ]);
  });

  test('grow by rows, and become plain cells again', async () => {
    const seen = await workbench.run(async (context) => {
      const table = data(context).tables.add('A1:C5', true);
      table.rows.add(undefined, [['d', 1, 5]]);
      const range = table.getRange();
      range.load('address');
      table.rows.load('count');
      await context.sync();
      const count = table.rows.count;
      table.convertToRange();
      const left = context.workbook.tables.getCount();
      await context.sync();
      return [range.address, count, left.value];
    });
    expect(seen).toEqual(['Data!A1:C6', 5, 0]);
  });
});

describe('charts', () => {
  test('take series and categories from their source', async () => {
    await workbench.run(async (context) => {
      const chart = data(context).charts.add('ColumnClustered', data(context).getRange('A1:B5'), 'Columns');
      chart.name = 'Values';
      chart.title.text = 'Value of customers';
      chart.setPosition('E2', 'H11');
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = 'Money';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      await context.sync();
    });
    expect(workbench.workbook.toModel().sheets[0]?.charts).toEqual([
      {
        id: expect.any(String) as string,
        name: 'Values',
        type: 'ColumnClustered',
        title: 'Value of customers',
        left: 256,
        top: 20,
        width: 256,
        height: 200,
        legend: { visible: true, position: 'bottom' },
        dataLabels: false,
        valueAxisTitle: 'Money',
        valueFormat: '#,##0',
        series: [{ name: 'value', values: 'Data!$B$2:$B$5', categories: 'Data!$A$2:$A$5' }],
      },
    ]);
  });

  test('take series one by one, with colours of series and points', async () => {
    const changes: string[] = [];
    // The end of a calculation may come at any time between the changes of the chart.
    const stop = workbench.workbook.onChanged((change) => {
      if (change.kind !== 'calculated') changes.push(change.kind);
    });
    await workbench.run(async (context) => {
      const sheet = data(context);
      const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B3'));
      chart.series.getItemAt(0).delete();
      const series = chart.series.add('Mine');
      series.setValues(sheet.getRange('B2:B4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.format.fill.setSolidColor('#123456');
      series.points.getItemAt(1).format.fill.setSolidColor('red');
      chart.dataLabels.showValue = true;
      await context.sync();
      chart.series.load('items/name,count');
      await context.sync();
      expect(chart.series.items.map((item) => item.name)).toEqual(['Mine']);
    });
    stop();
    const chart = workbench.workbook.toModel().sheets[0]?.charts[0];
    expect(chart?.series).toEqual([
      {
        name: 'Mine',
        values: 'Data!$B$2:$B$4',
        categories: 'Data!$A$2:$A$4',
        color: '#123456',
        pointColors: ['#123456', '#FF0000'],
      },
    ]);
    expect(chart?.dataLabels).toBe(true);
    expect(changes.slice(0, 2)).toEqual(['chartAdded', 'chartChanged']);
  });

  test('take colours of lines and markers, shapes of markers, bounds of the value axis, the order of categories and where labels stand', async () => {
    const seen = await workbench.run(async (context) => {
      const sheet = data(context);
      const line = sheet.charts.add('Line', sheet.getRange('A1:B5'));
      line.series.getItemAt(0).format.line.color = '#123456';
      const points = sheet.charts.add('XYScatter', sheet.getRange('B1:C5'));
      points.series.getItemAt(0).markerBackgroundColor = '#C9E1EA';
      points.series.getItemAt(0).markerForegroundColor = '#654321';
      points.series.getItemAt(0).markerStyle = 'Diamond';
      const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:B5'));
      const { categoryAxis, valueAxis } = bars.axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 40;
      categoryAxis.tickLabelPosition = 'Low';
      valueAxis.tickLabelPosition = 'High';
      categoryAxis.reversePlotOrder = true;
      categoryAxis.load('tickLabelPosition,minimum,reversePlotOrder');
      valueAxis.load('tickLabelPosition,minimum,maximum,reversePlotOrder');
      await context.sync();
      const read = [categoryAxis, valueAxis].map((axis) => [
        axis.tickLabelPosition,
        axis.minimum as unknown,
        axis.reversePlotOrder,
      ]);
      valueAxis.maximum = '';
      await context.sync();
      return [...read, valueAxis.maximum as unknown];
    });
    expect(seen).toEqual([['Low', '', true], ['High', 0, false], '']);
    const [line, points, bars] = workbench.workbook.toModel().sheets[0]?.charts ?? [];
    expect(line?.series[0]?.color).toBe('#123456');
    expect(points?.series[0]).toMatchObject({
      color: '#C9E1EA',
      markerOutline: '#654321',
      markerStyle: 'Diamond',
    });
    expect(bars).toMatchObject({
      valueAxisMinimum: 0,
      categoryLabelsLow: true,
      categoriesReversed: true,
      valueLabelsHigh: true,
    });
    expect(bars).not.toHaveProperty('valueAxisMaximum');
    await workbench.run(async (context) => {
      const { categoryAxis, valueAxis } = data(context).charts.getItemAt(2).axes;
      categoryAxis.reversePlotOrder = false;
      valueAxis.tickLabelPosition = 'NextToAxis';
      await context.sync();
    });
    const turnedBack = workbench.workbook.toModel().sheets[0]?.charts[2];
    expect(turnedBack).not.toHaveProperty('categoriesReversed');
    expect(turnedBack).not.toHaveProperty('valueLabelsHigh');
  });

  test('are found by name and deleted', async () => {
    const seen = await workbench.run(async (context) => {
      const { charts } = data(context);
      charts.add('Line', data(context).getRange('A1:B5')).name = 'Line';
      const found = charts.getItemOrNullObject('Line');
      found.load('chartType,left,width');
      await context.sync();
      const type = found.chartType;
      found.delete();
      const gone = charts.getItemOrNullObject('Line');
      await context.sync();
      return [type, gone.isNullObject];
    });
    expect(seen).toEqual(['Line', true]);
  });

  test('looks that the model has no place for read back', async () => {
    const seen = await workbench.run(async (context) => {
      const chart = data(context).charts.add('Line', data(context).getRange('A1:B5'));
      chart.title.format.font.size = 14;
      chart.series.getItemAt(0).gapWidth = 60;
      await context.sync();
      const series = chart.series.getItemAt(0);
      series.load('gapWidth');
      chart.title.format.font.load('size');
      await context.sync();
      return [chart.title.format.font.size, series.gapWidth];
    });
    expect(seen).toEqual([14, 60]);
  });
});

describe('comments, shapes, pivot tables and slicers', () => {
  test('are added, listed by sheet, read back and deleted, but not drawn and not saved', async () => {
    const seen = await workbench.run(async (context) => {
      const sheet = data(context);
      const comment = sheet.comments.add('Data!A2', 'Why?');
      sheet.shapes.addTextBox('Draft').name = 'Stamp';
      sheet.shapes.addGeometricShape('Ellipse');
      const table = sheet.tables.add('A1:C5', true);
      sheet.pivotTables.add('Totals', table, 'Data!H1');
      sheet.pivotTables.add('Others', sheet.getRange('A1:B5'), 'Data!L1');
      sheet.slicers.add(table, 'name', 'Data');
      await context.sync();
      comment.load('content');
      sheet.shapes.load('items/name,items/type');
      sheet.pivotTables.load('items/name');
      const source = sheet.pivotTables.getItem('Others').getDataSourceString();
      const counts = [sheet.comments.getCount(), sheet.pivotTables.getCount(), sheet.slicers.getCount()];
      const elsewhere = context.workbook.worksheets.getItem('Other').comments.getCount();
      await context.sync();
      const shapes = sheet.shapes.items.map(({ name, type }) => [name, type]);
      comment.delete();
      const left = sheet.comments.getCount();
      await context.sync();
      return [
        comment.content,
        shapes,
        source.value,
        counts.map(({ value }) => value),
        elsewhere.value,
        left.value,
      ];
    });
    expect(seen).toEqual([
      'Why?',
      [
        ['Stamp', 'GeometricShape'],
        ['Ellipse', 'GeometricShape'],
      ],
      'Data!$A$1:$B$5',
      [1, 2, 1],
      0,
      0,
    ]);
    expect(JSON.stringify(workbench.workbook.toModel())).not.toContain('Stamp');
  });
});

describe('conditional formats', () => {
  test('of all five kinds reach the model', async () => {
    await workbench.run(async (context) => {
      const range = data(context).getRange('B2:B5');
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#0F6C5C';
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#00FF00' },
      };
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeArrows';
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=B2>15';
      custom.custom.format.font.color = '#FFFFFF';
      custom.custom.format.fill.color = '#AA0000';
      const compared = range.conditionalFormats.add('CellValue').cellValue;
      compared.rule = { operator: 'Between', formula1: '15', formula2: '=$A$1' };
      compared.format.font.bold = true;
      const count = range.conditionalFormats.getCount();
      compared.load('rule');
      await context.sync();
      expect(count.value).toBe(5);
      expect(compared.rule).toEqual({ operator: 'Between', formula1: '=15', formula2: '=$A$1' });
    });
    const area = { row: 1, column: 1, rowCount: 4, columnCount: 1 };
    expect(workbench.workbook.toModel().sheets[0]?.conditionalFormats).toEqual([
      { kind: 'dataBar', area, color: '#0F6C5C' },
      { kind: 'colorScale', area, minimum: '#FF0000', midpoint: '#FFFF00', maximum: '#00FF00' },
      { kind: 'iconSet', area, style: 'ThreeArrows' },
      { kind: 'formula', area, formula: '=B2>15', fontColor: '#FFFFFF', fill: '#AA0000' },
      { kind: 'cellValue', area, operator: 'Between', formula1: '=15', formula2: '=$A$1', bold: true },
    ]);
  });

  test('of bars, colours and icons keep the limits that are set', async () => {
    await workbench.run(async (context) => {
      const { conditionalFormats } = data(context).getRange('B2:B5');
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Automatic' };
      dataBar.upperBoundRule = { type: 'Formula', formula: '=$A$1' };
      const { colorScale } = conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'Number', formula: '5', color: '#FF0000' },
        maximum: { type: 'Percentile', formula: '=$A$1*2', color: '#00FF00' },
      };
      const { iconSet } = conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeArrows';
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=$A$1' },
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '80' },
      ];
      dataBar.load('lowerBoundRule,upperBoundRule');
      colorScale.load('criteria');
      iconSet.load('criteria');
      await context.sync();
      expect(dataBar.lowerBoundRule).toMatchObject({ type: 'Automatic' });
      expect(dataBar.upperBoundRule).toEqual({ type: 'Formula', formula: '=$A$1' });
      expect(colorScale.criteria).toMatchObject({
        minimum: { type: 'Number', formula: '=5', color: '#FF0000' },
        maximum: { type: 'Percentile', formula: '=$A$1*2' },
      });
      expect(iconSet.criteria.map(({ type, formula }) => [type, formula])).toEqual([
        ['Percent', '=0'],
        ['Number', '=$A$1'],
        ['Percent', '=80'],
      ]);
    });
  });

  test('with limits follow inserted rows and renamed sheets', async () => {
    await workbench.run(async (context) => {
      const { dataBar } = data(context).getRange('B2:B5').conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Formula', formula: '=Other!$A$1' };
      dataBar.upperBoundRule = { type: 'Formula', formula: '=$A$1+Data!$B$1' };
      await context.sync();
      data(context).getRange('1:1').insert('Down');
      await context.sync();
      context.workbook.worksheets.getItem('Other').name = 'New name';
      data(context).name = 'Moved';
      await context.sync();
      dataBar.load('lowerBoundRule,upperBoundRule');
      await context.sync();
      expect(dataBar.lowerBoundRule.formula).toBe("='New name'!$A$1");
      expect(dataBar.upperBoundRule.formula).toBe('=$A$2+Moved!$B$2');
    });
  });

  test('of bars end where a formula says', async () => {
    workbench.workbook.load(emptyWorkbook('Data', 'Other'));
    await workbench.run(async (context) => {
      const range = data(context).getRange('D2:D4');
      range.values = [[24], [12], [48]];
      data(context).getRange('A1').values = [[48]];
      const { dataBar } = range.conditionalFormats.add('DataBar');
      dataBar.upperBoundRule = { type: 'Formula', formula: '=$A$1*2' };
      await context.sync();
    });
    expect(await barLengths(workbench, 3, [1, 2, 3])).toEqual([25, 12.5, 50]);
  });

  test('with other limits are refused', async () => {
    const refused: ((formats: Excel.ConditionalFormatCollection) => void)[] = [
      (formats) => (formats.add('DataBar').dataBar.lowerBoundRule = { type: 'HighestValue' }),
      (formats) =>
        (formats.add('IconSet').iconSet.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: 'Number', operator: 'GreaterThan', formula: '=1' },
          { type: 'Number', operator: 'GreaterThan', formula: '=2' },
        ]),
    ];
    for (const set of refused) {
      const failure = await workbench.failure(async (context) => {
        set(data(context).getRange('B2:B5').conditionalFormats);
        await context.sync();
      });
      expect(failure).toMatchObject({ code: 'NotImplemented' });
    }
  });

  test('of bars begin at 0, unless there are negative values', async () => {
    const lengths = async (values: readonly number[]): Promise<unknown[]> => {
      workbench.workbook.load(emptyWorkbook('Data', 'Other'));
      await workbench.run(async (context) => {
        const range = data(context).getRange('D2:D4');
        range.values = values.map((value) => [value]);
        range.conditionalFormats.add('DataBar');
        await context.sync();
      });
      return barLengths(workbench, 3, [1, 2, 3]);
    };
    expect(await lengths([24, 12, 48])).toEqual([50, 25, 100]);
    expect(await lengths([-10, 0, 40])).toEqual([-100, 0, 100]);
  });

  test.each([
    ['EqualTo', '=20', undefined, [20]],
    ['EqualTo', '="x"', undefined, ['x']],
    // As in Excel, a text is above all numbers and a blank cell is 0.
    ['GreaterThan', '=10', undefined, [20, 'x']],
    ['LessThanOrEqual', '=10', undefined, [10, '']],
    ['Between', '=0', '=10', [10, '']],
    ['NotBetween', '=0', '=10', [20, 'x']],
  ] as const)('of cells that are %s %s %s mark those', async (operator, formula1, formula2, expected) => {
    const values = [10, 20, 'x', ''];
    await workbench.run(async (context) => {
      const range = data(context).getRange('D2:D5');
      range.values = values.map((value) => [value]);
      const { cellValue } = range.conditionalFormats.add('CellValue');
      cellValue.rule = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      cellValue.format.fill.color = '#AA0000';
      await context.sync();
    });
    const marked = await markedRows(workbench, 3, [1, 2, 3, 4]);
    expect(marked.map((row) => values[row - 1])).toEqual(expected);
  });

  test('of cells with an operator or a limit that Excel does not know are refused', async () => {
    for (const rule of [
      { operator: 'Invalid', formula1: '=1' },
      { operator: 'Between', formula1: '=1' },
    ] as const) {
      const failure = await workbench.failure(async (context) => {
        const { cellValue } = data(context).getRange('B2').conditionalFormats.add('CellValue');
        cellValue.rule = rule;
        await context.sync();
      });
      expect(failure).toMatchObject({ code: 'InvalidArgument' });
    }
  });

  test('of another kind are refused by name', async () => {
    const failure = await workbench.failure(async (context) => {
      data(context).getRange('B2:B5').conditionalFormats.add('TopBottom');
      await context.sync();
    });
    expect(failure).toMatchObject({
      code: 'NotImplemented',
      message: 'not implemented by the workbench: conditional formats of type TopBottom',
    });
  });
});

describe('what is kept with the workbook', () => {
  test('settings, document properties, sheet properties and validation', async () => {
    const seen = await workbench.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add('options', { tiers: [80, 15, 5] });
      properties.title = 'Scorecards';
      data(context).customProperties.add('clientele', 'yes');
      data(context).getRange('A2:A5').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a,b,c' },
      };
      const setting = settings.getItemOrNullObject('options');
      const missing = settings.getItemOrNullObject('nope');
      setting.load('value');
      properties.load('title');
      const property = data(context).customProperties.getItemOrNullObject('CLIENTELE');
      property.load('value');
      const { dataValidation } = data(context).getRange('A3');
      dataValidation.load('type,rule');
      await context.sync();
      return [
        setting.value,
        missing.isNullObject,
        properties.title,
        property.value,
        dataValidation.type,
      ] as unknown[];
    });
    expect(seen).toEqual([{ tiers: [80, 15, 5] }, true, 'Scorecards', 'yes', 'List']);
    expect(workbench.workbook.toModel().settings).toEqual({ options: { tiers: [80, 15, 5] } });
  });

  test('a validation rule goes on around cells that get another, relative to each first cell', async () => {
    const seen = await workbench.run(async (context) => {
      const sheet = data(context);
      sheet.getRange('D2:E9').dataValidation.rule = { custom: { formula: '=D2<$A2+SUM(D$2:E$2)' } };
      sheet.getRange('E4:E5').dataValidation.rule = { list: { inCellDropDown: true, source: 'A1,B2' } };
      const rules = ['D2:E3', 'D6:E9', 'D4:D5', 'E5'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load('rule');
        return dataValidation;
      });
      const all = sheet.getRange('D2:E9').dataValidation;
      all.load('type');
      await context.sync();
      const texts = rules.map(({ rule }) => rule.custom?.formula ?? rule.list?.source);
      return [...texts, all.type] as unknown[];
    });
    expect(seen).toEqual([
      '=D2<$A2+SUM(D$2:E$2)',
      '=D6<$A6+SUM(D$2:E$2)',
      '=D4<$A4+SUM(D$2:E$2)',
      'A1,B2',
      'Inconsistent',
    ]);
  });

  test('custom XML parts by namespace', async () => {
    const xml = '<c xmlns="urn:clientele">1</c>';
    const seen = await workbench.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      const part = customXmlParts.getByNamespace('urn:clientele').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      const text = part.getXml();
      part.load('namespaceUri');
      await context.sync();
      return [text.value, part.namespaceUri, none.isNullObject];
    });
    expect(seen).toEqual([xml, 'urn:clientele', true]);
  });

  test('names of ranges and of formulas, which formulas see', async () => {
    const seen = await workbench.run(async (context) => {
      const { names } = context.workbook;
      names.add('Values', data(context).getRange('B2:B5'), 'all');
      names.addFormulaLocal('Twice', '=LAMBDA(x,x*2)');
      const range = context.workbook.worksheets.getItem('Other').getRange('A1:B1');
      range.formulas = [['=SUM(Values)', '=Twice(21)']];
      range.load('values');
      names.load('items/name,items/formula,items/visible,items/comment');
      const referred = names.getItem('Values').getRange();
      referred.load('address');
      await context.sync();
      return {
        values: range.values as unknown[][],
        names: names.items.map((name) => [name.name, name.formula as unknown, name.comment]),
        address: referred.address,
      };
    });
    expect(seen).toEqual({
      values: [[65, 42]],
      names: [
        ['Values', '=Data!$B$2:$B$5', 'all'],
        ['Twice', '=LAMBDA(x,x*2)', ''],
      ],
      address: 'Data!B2:B5',
    });
    const failure = await workbench.failure(async (context) => {
      context.workbook.names.add('values', data(context).getRange('A1'));
      await context.sync();
    });
    expect(failure.code).toBe('ItemAlreadyExists');
  });
});

describe('application', () => {
  test('calculates everything anew when it is asked to', async () => {
    const { cells } = workbench.workbook.sheets()[0] ?? {};
    cells?.write({ row: 0, column: 4, rowCount: 1, columnCount: 2 }, [['=RAND()', '=E1*2']]);
    await workbench.workbook.whenCalculated();
    const before = cells?.value(0, 4);
    await workbench.run(async (context) => {
      context.workbook.application.calculate('FullRebuild');
      await context.sync();
    });
    const after = cells?.value(0, 4);
    expect(typeof after).toBe('number');
    expect(after).not.toBe(before);
    expect(cells?.value(0, 5)).toBeCloseTo(Number(after) * 2, 12);
  });

  test('calculation mode, and suspending until the next sync', async () => {
    const seen = await workbench.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      data(context).getRange('E1').formulas = [['=1+1']];
      await context.sync();
      const range = data(context).getRange('E1');
      range.load('values');
      application.load('calculationMode');
      await context.sync();
      return [application.calculationMode, range.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual(['Automatic', 2]);
  });
});

describe('the model', () => {
  test('comes back from a load as it went in', async () => {
    await workbench.run(async (context) => {
      const sheet = data(context);
      sheet.getRange('E1').formulas = [['=SUM(B2:B5)']];
      sheet.getRange('A1:C1').format.fill.color = '#DDEEFF';
      sheet.getRange('B2:B5').numberFormat = [['#,##0'], ['#,##0'], ['#,##0'], ['#,##0']];
      sheet.tables.add('A1:C5', true).name = 'Customers';
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('A:A').format.columnWidth = 120;
      await context.sync();
    });
    await workbench.workbook.whenCalculated();
    const model = workbench.workbook.toModel();
    workbench.workbook.load(model);
    await workbench.workbook.whenCalculated();
    expect(workbench.workbook.toModel()).toEqual(model);
  });
});
