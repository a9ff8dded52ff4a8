import fc from 'fast-check';

import type {
  AreaModel,
  CellModel,
  ChartModel,
  ConditionalFormatModel,
  LimitModel,
  LinkModel,
  SheetModel,
  StyleModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../../src/workbench/workbook/model';

/**
 * Workbooks as a file holds them: what a file cannot say (ids, a blank text, an unused look, a width that
 * is the default) is not in them, so that reading what was written gives the same again.
 */
const rows = 30;
const columnsCount = 12;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '客户',
    ' spaces ',
    'a\nb',
    '<&>"\'',
    '_x0041_',
    '\u0007',
    '=not a formula',
    '#N/A',
    'TRUE',
  ),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const error = fc
  .constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#NUM!', '#REF!', '#NAME?')
  .map((code) => ({ error: code }));
const value = fc.oneof(text, number, fc.boolean(), error);
const formula = fc.constantFrom(
  '=A1+B2*2',
  '=SUM($A$1:B9)&"_xlfn.IFS("',
  '=IFS(A1>1,2,TRUE,3)',
  '=XLOOKUP(A1,B1:B9,C1:C9)',
  '=LET(x,1,x+1)',
  "='My ''own'' sheet'!A1",
  '=CLV(100,0.8,0.1)',
  '=BGNBD.FIT(A1:A9,B1:B9,C1:C9)',
  '=SUM(UNIQUE(A1:A9))',
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((hex) => `#${hex.toString(16).padStart(6, '0').toUpperCase()}`);
const border = fc.record({
  style: fc.constantFrom('hair', 'thin', 'medium', 'thick', 'dashed', 'dotted', 'double'),
  color,
});
const present = fc.constant(true);
const style: fc.Arbitrary<StyleModel> = fc
  .record(
    {
      numberFormat: fc.constantFrom('0', '0.00%', 'yyyy-mm-dd', '"¥"#,##0', '#,##0.00;[Red]-#,##0.00', '@'),
      fontName: fc.constantFrom('Arial', '等线'),
      fontSize: fc.constantFrom(8, 9.5, 14, 20),
      // Black is the default color of text.
      fontColor: color.filter((hex) => hex !== '#000000'),
      bold: present,
      italic: present,
      underline: present,
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'middle', 'bottom'),
      wrap: present,
      borders: fc
        .record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] })
        .filter((sides) => Object.keys(sides).length > 0),
    },
    { requiredKeys: [] },
  )
  .filter((look) => Object.keys(look).length > 0);

const area: fc.Arbitrary<AreaModel> = fc
  .tuple(
    fc.nat(rows - 1),
    fc.nat(columnsCount - 1),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));

interface Seed {
  readonly cell: CellModel;
  readonly look: StyleModel | undefined;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  cell: fc.oneof(
    { weight: 4, arbitrary: fc.record({ value }) },
    { weight: 1, arbitrary: fc.record({ formula, value: fc.oneof(value, fc.constant('')) }) },
    { weight: 1, arbitrary: fc.record({ formula }) },
  ),
  look: fc.option(style, { nil: undefined }),
});

/** Cells in rows, with the looks that they use in the order in which they are met. */
function grid(seeds: readonly (readonly [number, number, Seed])[]): Pick<SheetModel, 'cells' | 'styles'> {
  const cells: Record<number, Record<number, CellModel>> = {};
  for (const [row, column, { cell }] of seeds) (cells[row] ??= {})[column] = cell;
  const looks = new Map(seeds.map(([row, column, { look }]) => [`${row},${column}`, look]));
  const styles: StyleModel[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      const look = looks.get(`${row},${column}`);
      if (look === undefined) continue;
      let index = styles.findIndex((known) => sameLook(known, look));
      if (index < 0) index = styles.push(look) - 1;
      line[Number(column)] = { ...line[Number(column)], style: index };
    }
  }
  return { cells, styles };
}

function sameLook(one: StyleModel, other: StyleModel): boolean {
  const sorted = (look: StyleModel): string =>
    JSON.stringify(look, (_, entry: unknown) =>
      entry !== null && typeof entry === 'object'
        ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => a.localeCompare(b)))
        : entry,
    );
  return sorted(one) === sorted(other);
}

const limit: fc.Arbitrary<LimitModel> = fc.record({
  type: fc.constantFrom('Number', 'Percent', 'Percentile', 'Formula'),
  formula: fc.constantFrom('=3', '=$A$1*2', '=MAX($B$1:$B$9)', '=IFS($A$1>1,1)'),
});
const notEmpty = <T extends object>(limits: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  limits.filter((some) => Object.keys(some).length > 0);
const icons = (styles: readonly string[], limited: number) =>
  fc.record(
    {
      kind: fc.constant('iconSet' as const),
      area,
      style: fc.constantFrom(...styles),
      limits: fc.array(limit, { minLength: limited, maxLength: limited }),
    },
    { requiredKeys: ['kind', 'area', 'style'] },
  );

/** The same rule over further areas, below those that a first one takes. */
function severalAreas(rule: fc.Arbitrary<ConditionalFormatModel>): fc.Arbitrary<ConditionalFormatModel> {
  const below = area.map((one) => ({ ...one, row: one.row + 40 }));
  const left = area.map((one) => ({ ...one, row: one.row + 80, column: 0 }));
  const others = fc.oneof(
    below.map((one) => [one]),
    fc.tuple(left, below),
    fc.constant(undefined),
  );
  return fc.tuple(rule, others).map(([one, more]) => (more === undefined ? one : { ...one, others: more }));
}

const conditionalFormat: fc.Arbitrary<ConditionalFormatModel> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('dataBar' as const),
      area,
      color,
      limits: notEmpty(fc.record({ lower: limit, upper: limit }, { requiredKeys: [] })),
    },
    { requiredKeys: ['kind', 'area', 'color'] },
  ),
  fc.record(
    {
      kind: fc.constant('colorScale' as const),
      area,
      minimum: color,
      maximum: color,
      limits: notEmpty(fc.record({ minimum: limit, maximum: limit }, { requiredKeys: [] })),
    },
    { requiredKeys: ['kind', 'area', 'minimum', 'maximum'] },
  ),
  fc.record(
    {
      kind: fc.constant('colorScale' as const),
      area,
      minimum: color,
      midpoint: color,
      maximum: color,
      limits: notEmpty(fc.record({ minimum: limit, midpoint: limit, maximum: limit }, { requiredKeys: [] })),
    },
    { requiredKeys: ['kind', 'area', 'minimum', 'midpoint', 'maximum'] },
  ),
  icons(['ThreeTrafficLights1', 'ThreeArrows'], 2),
  icons(['FourArrows'], 3),
  icons(['FiveRating'], 4),
  fc.record(
    {
      kind: fc.constant('formula' as const),
      area,
      formula: fc.constantFrom('=$A1>5', '=A1<>"<&>"', '=IFS(A1,1)>0'),
      fontColor: color,
      fill: color,
      bold: present,
    },
    { requiredKeys: ['kind', 'area', 'formula', 'fill'] },
  ),
  fc.record(
    {
      kind: fc.constant('cellValue' as const),
      area,
      operator: fc.constantFrom(
        'EqualTo',
        'NotEqualTo',
        'GreaterThan',
        'LessThan',
        'GreaterThanOrEqual',
        'LessThanOrEqual',
      ),
      formula1: fc.constantFrom('=3', '="a <b>"', '=$A1*2'),
      fontColor: color,
      fill: color,
      bold: present,
    },
    { requiredKeys: ['kind', 'area', 'operator', 'formula1', 'fill'] },
  ),
  fc.record({
    kind: fc.constant('cellValue' as const),
    area,
    operator: fc.constantFrom('Between', 'NotBetween'),
    formula1: fc.constantFrom('=0', '=$A1'),
    formula2: fc.constantFrom('=10', '=MAX($B$1:$B$9)'),
    fill: color,
  }),
);

const validation: fc.Arbitrary<ValidationModel> = fc.oneof(
  fc.record({
    area,
    kind: fc.constant('list' as const),
    formula1: fc.constantFrom('a,b', '是,"否"', '=$A$1:$A$5'),
  }),
  fc.record({ area, kind: fc.constant('custom' as const), formula1: fc.constant('=LEN(A1)<5') }),
  fc.record({
    area,
    kind: fc.constantFrom('whole', 'decimal', 'date', 'textLength'),
    operator: fc.constantFrom('GreaterThan', 'EqualTo', 'LessThanOrEqualTo'),
    formula1: fc.constantFrom('1', '46203', '=A1'),
  }),
  fc.record({
    area,
    kind: fc.constantFrom('whole', 'date'),
    operator: fc.constantFrom('Between', 'NotBetween'),
    formula1: fc.constant('1'),
    formula2: fc.constant('=B1+2'),
  }),
);

const chart = (index: number): fc.Arbitrary<ChartModel> => {
  const pixels = fc.integer({ min: 1, max: 900 });
  const series = (colored: fc.Arbitrary<Partial<ChartModel['series'][number]>>) =>
    fc.array(
      fc
        .tuple(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }), colored)
        .map(([name, extra]) => ({
          name: name.trim() === '' || name.startsWith('=') ? 'Series' : name.trim(),
          categories: 'Sheet1!$A$2:$A$5',
          values: "'My ''own'' sheet'!$B$2:$B$5",
          ...extra,
        })),
      { minLength: 1, maxLength: 3 },
    );
  const common = {
    id: fc.constant(`chart${index}`),
    name: fc.constantFrom('Chart 1', '价值 <&> "x"'),
    left: pixels,
    top: pixels,
    width: pixels,
    height: pixels,
    dataLabels: fc.boolean(),
    title: fc.constantFrom('Value', '客户价值 <&>'),
    alternativeText: fc.constant('Bars, "tall" & small'),
    legend: fc.record({ visible: present, position: fc.constantFrom('top', 'bottom', 'left', 'right') }),
  };
  const requiredKeys = [
    'id',
    'name',
    'left',
    'top',
    'width',
    'height',
    'dataLabels',
    'type',
    'series',
  ] as const;
  const colored = fc.record({ color }, { requiredKeys: [] });
  const pointed = fc.record(
    { pointColors: fc.array(color, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: [] },
  );
  const round = fc.record(
    { ...common, type: fc.constantFrom('Pie', 'Doughnut'), series: series(pointed) },
    { requiredKeys: [...requiredKeys] },
  );
  const flat = fc.record(
    {
      ...common,
      type: fc.constantFrom(
        ...[
          'ColumnClustered',
          'ColumnStacked',
          'ColumnStacked100',
          'BarClustered',
          'BarStacked',
          'Line',
          'LineMarkers',
        ],
        ...[
          'Area',
          'AreaStacked',
          'XYScatter',
          'XYScatterLines',
          'XYScatterSmooth',
          'Radar',
          'RadarMarkers',
          'RadarFilled',
        ],
      ),
      series: series(colored),
      categoryAxisTitle: fc.constant('Segment'),
      valueAxisTitle: fc.constant('价值'),
      valueFormat: fc.constantFrom('#,##0', '0%'),
      valueAxisMinimum: fc.constantFrom(0, -2.5),
      valueAxisMaximum: fc.constantFrom(1, 1e6),
      categoryLabelsLow: fc.constant(true as const),
      categoriesReversed: fc.constant(true as const),
      valueLabelsHigh: fc.constant(true as const),
    },
    { requiredKeys: [...requiredKeys] },
  );
  const outlined = fc.record(
    {
      color: fc.constant('#C9E1EA'),
      markerOutline: fc.constant('#5B6876'),
      markerStyle: fc.constantFrom('Square', 'Triangle', 'Diamond', 'X', 'Plus', 'Star', 'Dash', 'Dot'),
    },
    { requiredKeys: ['color', 'markerOutline'] },
  );
  const scatter = fc.record(
    { ...common, type: fc.constant('XYScatter'), series: series(outlined) },
    { requiredKeys: [...requiredKeys] },
  );
  return fc.oneof(round, flat, scatter);
};

const tableLook = {
  style: fc.constantFrom('TableStyleMedium2', 'TableStyleLight1', ''),
  showFilter: fc.boolean(),
  showBandedRows: fc.boolean(),
};

/** A table right of the other cells, so that its headers are its own. */
const table = (index: number, name: string): fc.Arbitrary<TableModel> =>
  fc.record({
    id: fc.constant(`table${index}`),
    name: fc.constant(name),
    area: fc.constant({ row: 2, column: 20, rowCount: 5, columnCount: 2 }),
    columns: fc.constantFrom(['Name', '金额'], ['a\nb', 'Net, [of] tax']),
    ...tableLook,
    showHeaders: present,
    showTotals: fc.boolean(),
  });

const link: fc.Arbitrary<LinkModel> = fc
  .tuple(
    fc.nat(rows - 1),
    fc.nat(columnsCount - 1),
    fc.constantFrom({ location: "'My ''own'' sheet'!A1" }, { address: 'https://example.org/a?b=1&c=2' }),
    fc.constantFrom({}, { screenTip: 'Go <there>' }),
  )
  .map(([row, column, target, tip]) => ({ row, column, ...target, ...tip }));

const size = fc.record({ width: fc.integer({ min: 10, max: 400 }).filter((width) => width !== 64) });
const height = fc.record({ height: fc.integer({ min: 10, max: 100 }) });
const hidden = fc.record({ hidden: present });

function sheet(index: number, name: string): fc.Arbitrary<SheetModel> {
  return fc
    .record({
      seeds: fc.uniqueArray(fc.tuple(fc.nat(rows - 1), fc.nat(columnsCount - 1), seed), {
        maxLength: 25,
        selector: ([row, column]) => `${row},${column}`,
      }),
      visibility:
        index === 1 ? fc.constant('visible' as const) : fc.constantFrom('visible', 'hidden', 'veryHidden'),
      tabColor: fc.option(color, { nil: undefined }),
      showGridlines: fc.boolean(),
      isProtected: fc.boolean(),
      columns: fc.dictionary(fc.nat(columnsCount - 1).map(String), fc.oneof(size, hidden), {
        noNullPrototype: true,
      }),
      sizes: fc.dictionary(fc.nat(rows - 1).map(String), fc.oneof(height, hidden), { noNullPrototype: true }),
      freeze: fc.option(
        fc.record({ rows: fc.nat(3), columns: fc.nat(3) }).filter((by) => by.rows + by.columns > 0),
        {
          nil: undefined,
        },
      ),
      merges: fc.constantFrom([], [{ row: 50, column: 1, rowCount: 2, columnCount: 3 }]),
      tables: fc.oneof(
        fc.constant([]),
        table(index, `Table_${index}`).map((one) => [one]),
      ),
      charts: fc.oneof(
        fc.constant([]),
        chart(index).map((one) => [one]),
      ),
      conditionalFormats: fc.array(severalAreas(conditionalFormat), { maxLength: 3 }),
      validations: fc.array(validation, { maxLength: 2 }),
      links: fc.uniqueArray(link, { maxLength: 3, selector: ({ row, column }) => `${row},${column}` }),
      autoFilter: fc.option(area, { nil: undefined }),
      customProperties: fc.option(
        fc.constantFrom<Record<string, string>>({ mark: 'a <b> & "c"' }, { one: '客户', two: '' }),
        { nil: undefined },
      ),
      print: fc.record(
        {
          orientation: fc.constantFrom('portrait', 'landscape'),
          paperSize: fc.constantFrom('a4', 'letter'),
          fitToWidth: fc.constantFrom(1, 2),
          fitToHeight: fc.constantFrom(1, 3),
          titleRows: fc.constant('1:2'),
          area: fc.constant('A1:F20'),
          footer: fc.constant('&L&A&R&P / &N'),
          centerHorizontally: present,
          margins: fc.constant({ left: 72, right: 36, top: 28.8, bottom: 39.6, header: 18, footer: 21.6 }),
          rowBreaks: fc.constantFrom([5], [8, 30]),
          columnBreaks: fc.constant([3]),
        },
        { requiredKeys: ['orientation'] },
      ),
    })
    .map(({ seeds, tabColor, isProtected, sizes, freeze, autoFilter, customProperties, ...rest }) => ({
      id: `sheet${index}`,
      name,
      ...withTableCells(grid(seeds), rest.tables),
      ...rest,
      ...(tabColor !== undefined && { tabColor }),
      ...(freeze !== undefined && { freeze }),
      ...(autoFilter !== undefined && { autoFilter }),
      ...(customProperties !== undefined && { customProperties }),
      protected: isProtected,
      rows: sizes,
    }));
}

/** Headers and a totals row, as Excel keeps them in cells too. */
function withTableCells(
  content: Pick<SheetModel, 'cells' | 'styles'>,
  tables: readonly TableModel[],
): Pick<SheetModel, 'cells' | 'styles'> {
  const cells: Record<number, Record<number, CellModel>> = { ...content.cells };
  for (const { area: place, columns, showTotals, name } of tables) {
    const [first = '', second = ''] = columns;
    cells[place.row] = {
      ...cells[place.row],
      [place.column]: { value: first },
      [place.column + 1]: { value: second },
    };
    const last = place.row + place.rowCount - 1;
    const total = `=SUBTOTAL(109,${name}[金额])`;
    if (showTotals) {
      cells[last] = {
        ...cells[last],
        [place.column]: { value: 'Total' },
        [place.column + 1]: second === '金额' ? { formula: total, value: 0 } : { value: 'x' },
      };
    }
  }
  return { cells, styles: content.styles };
}

/** Names of the add-in's functions that stand in generated formulas. */
export const generatedFunctions = ['CLV', 'BGNBD.FIT'];

export const workbookArbitrary: fc.Arbitrary<WorkbookModel> = fc
  .record({
    first: sheet(1, 'Sheet1'),
    second: sheet(2, "My 'own' sheet"),
    names: fc.constantFrom(
      [],
      [
        { name: 'Rate', formula: '=0.1', visible: true },
        { name: 'Twice', formula: '=LAMBDA(x,[y],x*2+y)', comment: 'Doubles <x> & adds y', visible: true },
        { name: '区域', formula: "='My ''own'' sheet'!$A:$XFD", visible: false, sheet: 1 },
      ],
    ),
    activeSheet: fc.constant(0),
    date1904: fc.boolean(),
    structureProtected: fc.boolean(),
    settings: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
      // As text and back: JSON knows no minus zero.
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      {
        noNullPrototype: true,
        maxKeys: 3,
      },
    ),
    customXmlParts: fc.constantFrom(
      [],
      [{ id: '{11111111-2222-4333-8444-55555555ABCD}', xml: '<a xmlns="urn:example">客户 &amp; value</a>' }],
    ),
  })
  .map(({ first, second, ...rest }) => ({ sheets: [first, second], ...rest }));
