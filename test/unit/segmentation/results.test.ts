import { derivations } from '../../../src/customers/derivations';
import type { Text } from '../../../src/i18n/language';
import { crossSegmentations } from '../../../src/segmentation/crossSegmentations';
import { methodCatalogue } from '../../../src/segmentation/methodCatalogue';
import { aspects } from '../../../src/segmentation/playbook/strategy';
import { playbookKey, strategyFor } from '../../../src/segmentation/playbook/strategyFor';
import { requirements } from '../../../src/segmentation/requirements';
import { segment } from '../../../src/segmentation/segment';
import { segmentCells } from '../../../src/segmentation/segmentCells';
import type { Segmentation } from '../../../src/segmentation/segmentation';
import { defaultSettings, readSettings } from '../../../src/segmentation/settings';
import { summarizeSegments } from '../../../src/segmentation/summarizeSegments';
import { customersOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

const everything = customersOf(
  {
    recency: [5, 100, 300, 500, 20, 60],
    tenure: [50, 800, 900, 1000, 60, 700],
    frequency: [9, 5, 3, 1, 2, 4],
    monetary: [90, 50, 30, 10, 20, 40],
    value: [810, 250, 90, 10, 40, 160],
    clv: [1000, 300, NaN, 0, 50, 200],
    pd: [0.01, 0.02, 0.03, 0.2, 0.1, NaN],
    satisfaction: [9, 8, 7, 2, 6, NaN],
    customerC: [90, 80, 70, 20, 60, 50],
    costC: [80, 80, 40, 40, 60, 50],
    convenienceC: [90, 40, 70, 50, 60, 50],
    communicationC: [90, 80, 70, 60, 20, 50],
  },
  {
    texts: {
      nature: ['个人', '机构', '个人', '机构', '个人', '机构'],
      creditGrade: ['AAA', 'BBB', 'B', 'D', 'A', 'BB'],
      businessNeed: ['loan', 'lease', 'loan', '', 'loan', 'lease'],
    },
    headers: { value: 'Revenue' },
    derived: ['recency'],
  },
);
const all: readonly Segmentation[] = methodCatalogue.map(({ id }) =>
  segment(everything, { method: id, settings: id === 'clusters' ? { k: 2 } : {} }),
);
/** Something to read in English and in Chinese, all places filled. */
function expectBothLanguages(text: Text): void {
  expect(text['en-US']).toMatch(/\w/);
  expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  expect(text['en-US'] + text['zh-CN']).not.toMatch(/[{}]|NaN|Infinity|undefined/);
}

describe('methodCatalogue', () => {
  it('has each method once', () => {
    expect(methodCatalogue.map(({ id }) => id)).toEqual([
      'valueTiers',
      'rfm',
      'lifecycle',
      'nature',
      'valueRisk',
      'clusters',
      'fourC',
    ]);
  });

  it.each(methodCatalogue.map((method) => [method.id, method] as const))(
    '%s explains itself and its settings',
    (_, method) => {
      expect(method.title['zh-CN']).not.toBe('');
      expectBothLanguages(method.explanation);
      for (const setting of method.settings) expectBothLanguages(setting.help);
      const defaults = defaultSettings(method.settings);
      expect(() => readSettings(method.settings, defaults)).not.toThrow();
      expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults);
      for (const { visibleWhen } of method.settings) {
        if (visibleWhen) expect(Object.keys(defaults)).toContain(visibleWhen.key);
      }
    },
  );

  it.each(all.map((found) => [found.method, found] as const))(
    '%s fills every text in both languages',
    (_, found) => {
      for (const { name, rule } of found.segments) {
        expectBothLanguages(name);
        expectBothLanguages(rule);
      }
      for (const { text } of found.notes) expectBothLanguages(text);
      expect(found.membership).toHaveLength(everything.count);
      for (const column of found.columns) expect(column.values).toHaveLength(everything.count);
    },
  );
});

describe('strategyFor', () => {
  it.each(all.map((found) => [found.method, found] as const))(
    'has six sentences for every segment of %s',
    (_, found) => {
      const seen = new Set<string>();
      for (const own of found.segments) {
        const strategy = strategyFor(found, own);
        for (const aspect of aspects) expectBothLanguages(strategy[aspect]);
        seen.add(JSON.stringify(strategy));
      }
      expect(seen.size).toBe(found.segments.length);
    },
  );

  it('lets worth decide the care and risk the terms', () => {
    const grid = all.find(({ method }) => method === 'valueRisk');
    const cell = grid?.segments.find(({ key }) => key === 'high|high');
    if (!grid || !cell) throw new Error('no such cell');
    const strategy = strategyFor(grid, cell);
    expect(strategy.communication['en-US']).toContain('named manager');
    expect(strategy.price['en-US']).toContain('Advance payment');
  });

  it('puts a person’s words in place of its own', () => {
    const [tiers] = all;
    const [high] = tiers?.segments ?? [];
    if (!tiers || !high) throw new Error('no tiers');
    const edits = { [playbookKey(tiers, high)]: { care: 'Flowers.' } };
    const strategy = strategyFor(tiers, high, edits);
    expect(strategy.care).toEqual({ 'en-US': 'Flowers.', 'zh-CN': 'Flowers.' });
    expect(strategy.price).toEqual(strategyFor(tiers, high).price);
  });
});

describe('requirements', () => {
  it('says what is there, what was derived and what is missing', () => {
    const found = requirements('rfm', everything);
    expect(found.ready).toBe(true);
    expect(found.list.map(({ status }) => status)).toEqual(['derived', 'present', 'present']);
    expect(found.list[2]?.explanation['en-US']).toBe('Customer value: column "Revenue", 6 of 6 customers.');
    const poor = requirements('rfm', customersOf({ value: [1, NaN] }));
    expect(poor.ready).toBe(false);
    expect(poor.list[0]?.explanation['en-US']).toBe(
      'Missing: Days since last purchase. Days since the last purchase. A column with the last purchase date, or a purchase log, gives it.',
    );
    expect(poor.list[2]?.filled).toBe(1);
  });

  it('says how a field was derived, and offers it where it was not wanted', () => {
    const [way] = derivations.filter(({ key }) => key === 'recencyFromLast');
    if (!way) throw new Error('no way');
    const lacking = customersOf(
      { frequency: [1], value: [1], lastPurchase: [20_000] },
      { headers: { lastPurchase: 'Last order' } },
    );
    const offered = { ...lacking, derivable: [{ field: 'recency', ways: [way], taken: null }] } as const;
    const [missing] = requirements('rfm', offered).list;
    expect(missing).toMatchObject({ status: 'missing', derivable: { field: 'recency', taken: null } });
    expect(missing?.explanation['en-US']).toContain('It can be derived from as-of date − "Last order".');
    expect(missing?.explanation['zh-CN']).toContain('可由基准日期 − “Last order”推算。');
    const derived = {
      ...customersOf({ recency: [3], frequency: [1], value: [1] }, { derived: ['recency'] }),
      derivable: [{ field: 'recency', ways: [way], taken: way }],
    } as const;
    expect(requirements('rfm', derived).list[0]?.explanation['en-US']).toBe(
      'Days since last purchase: derived from as-of date − Last purchase, 1 of 1 customer.',
    );
  });

  it('does not insist on what is optional', () => {
    expect(requirements('lifecycle', customersOf({ recency: [1] })).ready).toBe(true);
  });
});

describe('summarizeSegments', () => {
  it('counts, adds up and names the largest', () => {
    const nature = all.find(({ method }) => method === 'nature');
    if (!nature) throw new Error('no nature');
    const { segments, total, notPlaced } = summarizeSegments(everything, nature, 2);
    expect(segments[0]).toMatchObject({
      key: 'individual',
      count: 3,
      share: 0.5,
      value: 940,
      topCustomers: [0, 2],
    });
    expect(segments[0]?.valueShare).toBeCloseTo(940 / 1360, 12);
    expect(total).toMatchObject({ count: 6, value: 1360, valueShare: 1, topCustomers: [0, 1] });
    expect(notPlaced.count).toBe(0);
  });

  it('counts customers without a segment in every share, as the sheets do', () => {
    const found: Segmentation = {
      ...(all[0] as Segmentation),
      membership: Int16Array.of(0, -1, -1, -1, -1, 1),
    };
    const { segments, total, notPlaced } = summarizeSegments(everything, found);
    expect(notPlaced).toMatchObject({ count: 4, share: 4 / 6, value: 390 });
    expect(segments.map(({ share }) => share)).toEqual([1 / 6, 1 / 6, 0]);
    expect(total.value).toBe(1360);
    expect(segments.reduce((sum, { value }) => sum + value, notPlaced.value)).toBe(1360);
  });
});

describe('crossSegmentations', () => {
  it('lays two ways of dividing across each other', () => {
    const nature = all.find(({ method }) => method === 'nature');
    const [tiers] = all;
    if (!nature || !tiers) throw new Error('methods are missing');
    const { segmentation, counts, values } = crossSegmentations(tiers, nature, everything.numbers.value);
    expect(counts).toEqual([
      [1, 0],
      [0, 2],
      [2, 1],
    ]);
    expect(values).toEqual([
      [810, 0],
      [0, 410],
      [130, 10],
    ]);
    expect(segmentation.segments.map(({ key }) => key).slice(0, 3)).toEqual([
      'high|individual',
      'high|institution',
      'medium|individual',
    ]);
    expect(Array.from(segmentation.membership)).toEqual([0, 3, 4, 5, 4, 3]);
    expect(segmentation.crossedWith).toBe('nature');
    const [cell] = segmentation.segments;
    if (!cell) throw new Error('no cell');
    expect(strategyFor(segmentation, cell).care['en-US']).toMatch(/advisory board.*Points, birthdays/);
  });

  it('refuses segmentations of different customers', () => {
    const other: Segmentation = { ...(all[0] as Segmentation), membership: new Int16Array(2) };
    expect(thrown(() => crossSegmentations(all[0] as Segmentation, other))).toMatchObject({
      code: 'differentCustomers',
    });
  });
});

describe('segmentCells', () => {
  const cells = [
    ['Customer ID', 'Customer value', 'Days since last purchase', 'Purchases'],
    ['a', 810, 5, 9],
    ['b', 250, 100, 5],
    ['c', 'n/a', 300, 3],
    ['d', 10, 500, 1],
    ['Total', 1070, '', ''],
  ];

  it('names a segment beside each row, none beside headers, totals and gaps', () => {
    expect(segmentCells(cells, 'RFM')).toEqual(['', 'Champions', 'Need attention', '', 'Lost', '']);
  });

  it('takes methods and settings by their names in either language', () => {
    const byKey = segmentCells(
      cells,
      'valueTiers',
      [
        ['basis', 'pareto'],
        ['highPareto', 0.9],
      ],
      'zh-CN',
    );
    expect(
      segmentCells(
        cells,
        '价值分层',
        [
          ['划分依据', '价值占比（帕累托）'],
          ['高价值：累计价值占比', 0.9],
        ],
        'zh-CN',
      ),
    ).toEqual(byKey);
    expect(byKey).toEqual(['', '高价值', '高价值', '', '中价值', '']);
  });

  it('gives every order of a log its customer’s segment', () => {
    const log = [
      ['Customer', 'Order date', 'Amount'],
      ['a', 46000, 10],
      ['b', 46010, 1],
      ['a', 46020, 30],
    ];
    expect(
      segmentCells(log, 'value tiers', [
        ['basis', 'amounts'],
        ['highFrom', 20],
        ['mediumFrom', 5],
      ]),
    ).toEqual(['', 'High value', 'Low value', 'High value']);
  });

  it.each([
    ['unknownMethod', 'astrology', []],
    ['unknownSetting', 'rfm', [['moon', 1]]],
    ['badSetting', 'rfm', [['bins', 'many']]],
  ] as const)('answers %s', (code, method, settings) => {
    expect(thrown(() => segmentCells(cells, method, settings))).toMatchObject({ code });
  });
});
