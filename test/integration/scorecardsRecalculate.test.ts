/**
 * The scorecards' formulas, computed by LibreOffice from the saved file, against numbers summed up here in
 * plain loops over the customers. Nothing of src computes the expected numbers.
 */
import { buildScorecards } from '../../src/scorecards/buildScorecards';
import type { ScorecardInput } from '../../src/scorecards/input';
import type { SheetSpec, SpecCell } from '../../src/scorecards/sheetSpec';
import type { FieldName } from '../../src/customers/fields';
import { hasLibreOffice, recalculate, type Recalculated } from '../support/recalculate';
import { scorecardFixture, type FixtureOptions } from '../support/scorecardFixtures';
import { specToXlsx } from '../support/specToXlsx';

const describeWithOffice = hasLibreOffice ? describe : describe.skip;
if (!hasLibreOffice) console.warn('skipped: LibreOffice (soffice) is not installed');

interface Office {
  readonly input: ScorecardInput;
  readonly specs: readonly SheetSpec[];
  readonly sheets: ReadonlyMap<string, Recalculated[][]>;
}

async function office(options: FixtureOptions & { readonly onePagers?: readonly number[] }): Promise<Office> {
  const input = scorecardFixture({
    ...options,
    which: ['overview', 'segments', 'movement', 'customers', 'costs', 'programme', 'method', 'onePager'],
  });
  const specs = buildScorecards(input);
  return { input, specs, sheets: await recalculate(await specToXlsx(specs)) };
}

const rowsOf = ({ sheets }: Office, name: string): Recalculated[][] => {
  const rows = sheets.get(name);
  if (rows === undefined) throw new Error(`no sheet ${name}`);
  return rows;
};

/** The table whose header row holds all of `headers`; a row by its first cell, a column by header. */
function table(rows: Recalculated[][], ...headers: string[]): (row: string, column: string) => Recalculated {
  const top = rows.findIndex((row) => headers.every((header) => row.includes(header)));
  expect(top).toBeGreaterThanOrEqual(0);
  return (row, column) => {
    const line = rows.findIndex((cells, index) => index > top && cells[1] === row);
    expect(line).toBeGreaterThan(top);
    return rows[line]?.[rows[top]?.indexOf(column) ?? -1] ?? null;
  };
}

function members({ input }: Office, segment: number): number[] {
  return Array.from({ length: input.customers.count }, (_, customer) => customer).filter(
    (customer) => segment < 0 || input.segmentation.membership[customer] === segment,
  );
}

function numbers({ input }: Office, field: FieldName, customers: readonly number[]): number[] {
  return customers
    .map((customer) => input.customers.numbers[field]?.[customer] ?? NaN)
    .filter((value) => !Number.isNaN(value));
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Highest of the three rules, as the Method sheet states them. */
function isHighRisk({ input }: Office, customer: number): boolean {
  const { numbers: columns, texts } = input.customers;
  return (
    ['B', 'CCC', 'CC', 'C', 'D'].includes(texts.creditGrade?.[customer] ?? '') ||
    (columns.pd?.[customer] ?? 0) >= 0.05 ||
    (columns.retention?.[customer] ?? 1) < 0.5
  );
}

/** Where the list of the most valuable customers has their value: names, from the second column on, take four. */
const worth = 5;

function expectClose(actual: Recalculated, expected: number): void {
  expect(typeof actual).toBe('number');
  // Sums of a few hundred doubles in another order: a relative 1e-10 is far above their rounding.
  expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
}

describeWithOffice('scorecards recalculated by LibreOffice', () => {
  let english: Office;
  let chinese: Office;
  const segmentCount = 4;

  beforeAll(async () => {
    english = await office({
      count: 120,
      language: 'en-US',
      segmentCount,
      onePagers: [17],
      withLog: true,
      withFormer: true,
      // Headers that need care inside a structured reference.
      headers: {
        value: "Value [2026] 'net' #1 @ (k)",
        satisfaction: 'Satisfaction, 1-10',
        clv: 'CLV: 5 years & more',
        retention: '=Retention',
        maintenanceCost: 'Cost {a} | b',
      },
    });
    chinese = await office({
      count: 60,
      language: 'zh-CN',
      segmentCount,
      onePagers: [3],
      seed: 11,
      withFormer: true,
    });
  }, 240_000);

  it('has no error and no formula without a result on any sheet', () => {
    for (const { sheets } of [english, chinese])
      for (const [name, rows] of sheets)
        rows.forEach((row, index) =>
          row.forEach((cell) => {
            if (typeof cell === 'string')
              expect([name, index, cell.startsWith('#')]).toEqual([name, index, false]);
          }),
        );
    const without: string[] = [];
    for (const { name, blocks } of english.specs)
      for (const { row, column, cells } of blocks)
        cells.forEach((line, down) =>
          line.forEach((cell, across) => {
            const isFormula = typeof cell === 'object' && cell !== null;
            const result = english.sheets.get(name)?.[row + down]?.[column + across] ?? null;
            if (isFormula && result === null) without.push(`${name} ${cell.formula}`);
          }),
        );
    expect(without).toEqual([]);
  });

  it('counts who moved, came and left, and their value, on Movement', () => {
    for (const [book, words] of [
      [
        english,
        {
          sheet: 'Movement',
          from: 'From (before)',
          gone: 'No longer there',
          seen: 'First seen',
          none: 'Not placed',
          total: 'Total',
          stayed: 'Stayed',
          now: 'Now',
        },
      ],
      [
        chinese,
        {
          sheet: '客户迁移',
          from: '来自（上期）',
          gone: '本期退出',
          seen: '本期新增',
          none: '未归类',
          total: '合计',
          stayed: '留存',
          now: '本期',
        },
      ],
    ] as const) {
      const { customers, segmentation, language, former } = book.input;
      if (former === undefined) throw new Error('no earlier run');
      const name = (index: number): string => segmentation.segments[index]?.name[language] ?? words.none;
      // Place of each former customer, in plain loops.
      const was = (id: string): number => former.customers.ids.indexOf(id);
      const rows = rowsOf(book, words.sheet);
      const tops = rows.flatMap((row, index) =>
        row[1] === words.from && row.includes(words.gone) ? [index] : [],
      );
      expect(tops).toHaveLength(2);
      const [counts, values] = tops.map((top) => table(rows.slice(top), words.from, words.gone));
      const now = Array.from({ length: customers.count }, (_, customer) => customer);
      const froms = [...segmentation.segments.map((_, index) => index), -1, -2];
      for (const from of froms) {
        const label = from === -2 ? words.seen : name(from);
        const before = now.filter((customer) => {
          const place = was(customers.ids[customer] ?? '');
          return (place < 0 ? -2 : (former.customers.membership[place] ?? -1)) === from;
        });
        segmentation.segments.forEach((_, to) => {
          const moved = before.filter((customer) => segmentation.membership[customer] === to);
          expectClose(counts?.(label, name(to)) ?? null, moved.length);
          expectClose(values?.(label, name(to)) ?? null, sum(numbers(book, 'value', moved)));
        });
        const gone = former.customers.ids.flatMap((id, place) =>
          !customers.ids.includes(id) && (former.customers.membership[place] ?? -1) === from ? [place] : [],
        );
        expectClose(counts?.(label, words.gone) ?? null, gone.length);
        expectClose(
          values?.(label, words.gone) ?? null,
          sum(gone.map((place) => former.customers.value?.[place] ?? 0)),
        );
      }
      const sizes = table(rows, words.stayed, words.now);
      segmentation.segments.forEach((_, index) => {
        const members = now.filter((customer) => segmentation.membership[customer] === index);
        const stayed = members.filter((customer) => {
          const place = was(customers.ids[customer] ?? '');
          return place >= 0 && former.customers.membership[place] === index;
        });
        expectClose(sizes(name(index), words.now), members.length);
        expectClose(sizes(name(index), words.stayed), stayed.length);
      });
    }
  });

  it('sums up each segment and all customers on the Overview', () => {
    for (const [book, words] of [
      [
        english,
        {
          sheet: 'Overview',
          customers: 'Customers',
          share: 'Share of value',
          meanClv: 'Mean CLV',
          risk: 'High risk',
          all: 'All customers',
        },
      ],
      [
        chinese,
        {
          sheet: '总览',
          customers: '客户数',
          share: '价值占比',
          meanClv: '户均终身价值',
          risk: '高风险客户',
          all: '全部客户',
        },
      ],
    ] as const) {
      const { headers } = book.input.customers;
      const at = table(rowsOf(book, words.sheet), words.customers, words.share, words.risk);
      const total = sum(numbers(book, 'value', members(book, -1)));
      const labels = book.input.segmentation.segments.map(({ name }) => name[book.input.language]);
      [...labels, words.all].forEach((label, index) => {
        const own = members(book, index < labels.length ? index : -1);
        expectClose(at(label, words.customers), own.length);
        expectClose(at(label, words.share), sum(numbers(book, 'value', own)) / total);
        expectClose(at(label, words.meanClv), mean(numbers(book, 'clv', own)));
        expectClose(at(label, headers.satisfaction ?? ''), mean(numbers(book, 'satisfaction', own)));
        expectClose(at(label, words.risk), own.filter((customer) => isHighRisk(book, customer)).length);
      });
    }
  });

  it('says in the headline what the table says', () => {
    const rows = rowsOf(english, 'Overview');
    const own = members(english, 0);
    const all = members(english, -1);
    const percent = (share: number): string => `${Math.round(share * 100)}%`;
    expect(rows[2]?.[1]).toBe(
      `Champions: ${percent(own.length / all.length)} of customers, ${percent(
        sum(numbers(english, 'value', own)) / sum(numbers(english, 'value', all)),
      )} of customer value; ${own.filter((customer) => isHighRisk(english, customer)).length} of them are at high risk.`,
    );
  });

  it('computes the ten indicators of each segment', () => {
    const at = table(rowsOf(english, 'Segments'), 'Loyalty', 'Acquisition cost', 'Feedback closed');
    english.input.segmentation.segments.forEach(({ name }, index) => {
      const own = members(english, index);
      const label = name['en-US'];
      const of = (field: FieldName): number[] => numbers(english, field, own);
      expectClose(at(label, 'Satisfaction'), mean(of('satisfaction')));
      expectClose(at(label, 'Loyalty'), mean(of('loyalty')));
      expectClose(at(label, 'Acquisition cost'), mean(of('acquisitionCost')));
      expectClose(
        at(label, 'Retention cost'),
        (sum(of('maintenanceCost')) + sum(of('satisfactionCost'))) / own.length,
      );
      expectClose(
        at(label, 'Conversion to repeat'),
        of('frequency').filter((count) => count >= 2).length /
          of('frequency').filter((count) => count >= 1).length,
      );
      expectClose(
        at(label, 'Value incl. indirect'),
        (sum(of('value')) + sum(of('indirectValue'))) / own.length,
      );
      expectClose(at(label, 'Experience'), mean(of('experience')));
      expectClose(at(label, 'Response time'), mean(of('responseTime')));
      expectClose(at(label, 'Feedback closed'), sum(of('feedbackHandled')) / sum(of('feedbackReceived')));
      expectClose(at(label, 'Lifetime value'), mean(of('clv')));
    });
  });

  it('lists the most valuable customers of each segment by formulas', () => {
    const rows = rowsOf(english, 'Segments');
    const tops = rows.flatMap((row, index) => (row[1] === 'Most valuable customers' ? [index] : []));
    expect(tops).toHaveLength(segmentCount);
    tops.forEach((top, segment) => {
      const best = members(english, segment)
        .sort(
          (a, b) =>
            (english.input.customers.numbers.value?.[b] ?? 0) -
            (english.input.customers.numbers.value?.[a] ?? 0),
        )
        .slice(0, 5);
      expect(best.length).toBeGreaterThan(0);
      best.forEach((customer, rank) => {
        expect(rows[top + 1 + rank]?.[1]).toBe(english.input.customers.texts.name?.[customer]);
        expectClose(
          rows[top + 1 + rank]?.[worth] ?? null,
          english.input.customers.numbers.value?.[customer] ?? NaN,
        );
      });
    });
  });

  it('compares cost with its standard', () => {
    const at = table(rowsOf(english, 'Costs'), 'Standard', 'Variance', 'Total');
    const kinds = ['maintenanceCost', 'acquisitionCost', 'switchingCost', 'satisfactionCost'] as const;
    english.input.segmentation.segments.forEach(({ name }, index) => {
      const own = members(english, index);
      const actual = kinds.reduce((total, field) => total + sum(numbers(english, field, own)), 0);
      const standard = sum(numbers(english, 'standardCost', own));
      expectClose(at(name['en-US'], 'Total'), actual);
      expectClose(at(name['en-US'], 'Per customer'), actual / own.length);
      expectClose(at(name['en-US'], 'Variance'), actual - standard);
      expectClose(at(name['en-US'], 'Variance, %'), actual / standard - 1);
    });
  });

  it('tests the change of a programme with a paired t-test', () => {
    const at = table(rowsOf(english, 'Programme'), 'Change', 'p-value');
    const { before, after } = english.input.customers.numbers;
    for (const [label, segment] of [
      ['All customers', -1],
      ['Champions', 0],
      ['Need attention', 3],
    ] as const) {
      const changes = members(english, segment)
        .map((customer) => (after?.[customer] ?? NaN) - (before?.[customer] ?? NaN))
        .filter((change) => !Number.isNaN(change));
      const average = mean(changes);
      const squares = changes.map((change) => (change - average) ** 2);
      const error = Math.sqrt(sum(squares) / (changes.length - 1) / changes.length);
      expectClose(at(label, 'Customers'), changes.length);
      expectClose(at(label, 'Change'), average);
      const p = Number(at(label, 'p-value'));
      // Student's density integrated by Simpson's rule, which shares nothing with T.DIST.2T.
      expect(Math.abs(p - twoTails(Math.abs(average / error), changes.length - 1))).toBeLessThan(1e-7);
      const half = (Number(at(label, '95 % to')) - Number(at(label, '95 % from'))) / 2;
      expect(Math.abs(twoTails(half / error, changes.length - 1) - 0.05)).toBeLessThan(1e-7);
      expect(at(label, 'Significant')).toBe(p < 0.05 ? 'yes' : 'no');
    }
  });

  it('shows one customer with segment means beside', () => {
    const name = english.input.customers.texts.name?.[17] ?? '';
    const at = table(rowsOf(english, name), 'Measure', 'This customer', 'Segment');
    const own = members(english, english.input.segmentation.membership[17] ?? -1);
    expectClose(at('Loyalty', 'This customer'), english.input.customers.numbers.loyalty?.[17] ?? NaN);
    expectClose(at('Loyalty', 'Segment'), mean(numbers(english, 'loyalty', own)));
    expectClose(at('Loyalty', 'All customers'), mean(numbers(english, 'loyalty', members(english, -1))));
  });
});

describeWithOffice('after changes by hand in the Customers table', () => {
  const headerRow = 3;
  let rows: readonly Customer[];
  let sheets: Office['sheets'];

  interface Customer {
    readonly name: string;
    readonly segment: string;
    readonly value: number;
  }

  beforeAll(async () => {
    const input = scorecardFixture({
      count: 60,
      language: 'en-US',
      segmentCount: 3,
      which: ['overview', 'segments', 'customers'],
    });
    const specs = buildScorecards(input);
    const customers = specs.find(({ key }) => key === 'customers');
    const [block] = customers?.blocks ?? [];
    if (customers === undefined || block === undefined) throw new Error('no Customers sheet');
    const header = block.cells[headerRow] ?? [];
    const [name, segment, value] = ['Name', 'Segment', input.customers.headers.value ?? ''].map((title) =>
      header.indexOf(title),
    ) as [number, number, number];
    expect(Math.min(name, segment, value)).toBeGreaterThanOrEqual(0);
    // The best customer goes to the last segment, another is worth more now, and the table is sorted by name.
    const list = block.cells.slice(headerRow + 1).map((row) => [...row]);
    const [first, second] = [...list].sort((a, b) => Number(b[value]) - Number(a[value]));
    const last = input.segmentation.segments.at(-1)?.name['en-US'] ?? '';
    if (first === undefined || second === undefined) throw new Error('no customers');
    first[segment] = last;
    second[value] = Number(first[value]) + 1000;
    const text = (cell: SpecCell | undefined): string => (typeof cell === 'string' ? cell : '');
    list.sort((a, b) => text(b[name]).localeCompare(text(a[name])));
    const cells = [...block.cells.slice(0, headerRow + 1), ...list];
    const changed = { ...customers, blocks: [{ ...block, cells }, ...customers.blocks.slice(1)] };
    rows = list.map((row) => ({
      name: text(row[name]),
      segment: text(row[segment]),
      value: Number(row[value]),
    }));
    sheets = await recalculate(await specToXlsx(specs.map((spec) => (spec === customers ? changed : spec))));
  }, 120_000);

  const of = (label: string): Customer[] => rows.filter(({ segment }) => segment === label);
  const sheet = (name: string): Recalculated[][] => sheets.get(name) ?? [];

  it('the Overview counts and sums what stands there now', () => {
    const at = table(sheet('Overview'), 'Customers', 'Share of value');
    const all = sum(rows.map(({ value }) => value));
    const labels = [...new Set(rows.map(({ segment }) => segment))];
    expect(labels).toHaveLength(3);
    for (const label of labels) {
      expectClose(at(label, 'Customers'), of(label).length);
      expectClose(at(label, 'Share of value'), sum(of(label).map(({ value }) => value)) / all);
    }
  });

  it('the most valuable customers follow, in their new order and segment', () => {
    const lines = sheet('Segments');
    const tops = lines.flatMap((line, index) => (line[1] === 'Most valuable customers' ? [index] : []));
    const labels = sheet('Overview').flatMap((line) =>
      of(String(line[1])).length > 0 ? [String(line[1])] : [],
    );
    expect(tops).toHaveLength(3);
    tops.forEach((top, index) => {
      const best = of(labels[index] ?? '').sort((a, b) => b.value - a.value);
      expect(best.length).toBeGreaterThan(2);
      best.slice(0, 3).forEach(({ name, value }, rank) => {
        expect(lines[top + 1 + rank]?.[1]).toBe(name);
        expectClose(lines[top + 1 + rank]?.[worth] ?? null, value);
      });
    });
  });
});

/** Two-sided tail of Student's t by Simpson's rule on the density over [0, t], normalised over [0, ∞). */
function twoTails(t: number, degrees: number): number {
  const density = (x: number): number => (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
  const simpson = (f: (x: number) => number, from: number, to: number): number => {
    const steps = 20_000;
    const width = (to - from) / steps;
    let total = f(from) + f(to);
    for (let step = 1; step < steps; step += 1) total += f(from + step * width) * (step % 2 === 1 ? 4 : 2);
    return (total * width) / 3;
  };
  // x = u / (1 − u) carries [0, ∞) into [0, 1); the integrand ends at 0 for two or more degrees of freedom.
  const whole = simpson((u) => (u >= 1 ? 0 : density(u / (1 - u)) / (1 - u) ** 2), 0, 1);
  return 1 - simpson(density, 0, t) / whole;
}
