import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { CellGrid } from '../../../src/customers/cells';
import type { ColumnMapping } from '../../../src/customers/columnMapping';
import type { CustomerSet } from '../../../src/customers/customerSet';
import { fillMerged } from '../../../src/customers/fillMerged';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import type { Text } from '../../../src/i18n/language';
import type { SegmentSummary } from '../../../src/segmentation/summarizeSegments';
import { buildView, columnsView, noteView, readingView } from '../../../src/taskpane/worker/customersViews';
import { findFormerTables } from '../../../src/segmentation/movement/findFormerTables';
import type { Engine } from '../../../src/taskpane/worker/engine';
import { findCustomers } from '../../../src/taskpane/worker/findCustomers';
import { createPredictor } from '../../../src/taskpane/worker/predict/predictor';
import type { MethodView, PreviewView } from '../../../src/taskpane/worker/views';

const text = (en: string, zh: string): Text => ({ 'en-US': en, 'zh-CN': zh });

/** Ready or not, with one threshold: enough to drive the pane's flow without the real methods. */
export const fakeMethods: readonly MethodView[] = [
  {
    id: 'rfm',
    name: text('RFM', 'RFM'),
    description: text(
      'Scores recency, frequency and spend from 1 to 5 and names each combination.',
      '按最近购买、购买频率与消费金额各打 1–5 分，并为每种组合命名。',
    ),
    ready: true,
    needs: [
      {
        label: text('Last purchase', '最近购买日期'),
        state: 'present',
        explanation: text('', ''),
        derivable: null,
      },
      { label: text('Purchases', '购买次数'), state: 'present', explanation: text('', ''), derivable: null },
      {
        label: text('Customer value', '客户价值'),
        state: 'derived',
        explanation: text('', ''),
        derivable: null,
      },
    ],
    parameters: [
      {
        key: 'bins',
        name: text('Scores from 1 to', '评分级数'),
        help: text('Equal parts of the customers.', '把客户等分成若干份。'),
        kind: 'number',
        default: 5,
        minimum: 2,
        maximum: 10,
        step: 1,
        integer: true,
        format: 'number',
      },
    ],
    automatic: [],
  },
  {
    id: 'valueTiers',
    name: text('Value tiers', '价值层级'),
    description: text(
      'High, medium and low by value: equal parts, or Pareto shares.',
      '按价值分为高、中、低：等分，或按帕累托占比。',
    ),
    ready: true,
    needs: [
      {
        label: text('Customer value', '客户价值'),
        state: 'present',
        explanation: text('', ''),
        derivable: null,
      },
    ],
    parameters: [
      {
        key: 'top',
        name: text('High tier', '高价值占比'),
        help: text('Share of customers.', '占客户的比例。'),
        kind: 'number',
        default: 0.2,
        minimum: 0.01,
        maximum: 0.9,
        step: 0.01,
        integer: false,
        format: 'percent',
      },
    ],
    automatic: [],
  },
  {
    id: 'valueRisk',
    name: text('Value × risk', '价值 × 风险'),
    description: text('A grid of value tier and credit grade.', '价值层级与信用等级的矩阵。'),
    ready: false,
    needs: [
      {
        label: text('Customer value', '客户价值'),
        state: 'present',
        explanation: text('', ''),
        derivable: null,
      },
      {
        label: text('Credit grade', '信用等级'),
        state: 'missing',
        explanation: text('', ''),
        derivable: null,
      },
    ],
    parameters: [],
    automatic: [],
  },
];

export interface FakeEngine extends Engine {
  /** Questions asked, in order. */
  readonly asked: string[];
  /** The next answer waits for this. */
  hold: Promise<void> | null;
  failNext: Error | null;
}

/** Reads and predicts customers really; divides them by the first digit that comes along. */
export function createFakeEngine(): FakeEngine {
  let grid: CellGrid | null = null;
  let set: CustomerSet | null = null;
  let mapped: ColumnMapping | null = null;
  const predictor = createPredictor();
  const engine: FakeEngine = {
    asked: [],
    hold: null,
    failNext: null,
    start: () => undefined,
    sendAhead: () => undefined,
    async load(rows) {
      await ask('load');
      grid = fillMerged(rows);
      return columnsView(recognizeColumns(grid), grid);
    },
    async build(mapping) {
      await ask('build');
      if (grid === null) throw new Error('no rows');
      set = buildCustomers(grid, mapping);
      mapped = mapping;
      predictor.reset();
      return { build: buildView(set, mapping), methods: fakeMethods };
    },
    async tryReading(mapping) {
      await ask('tryReading');
      if (grid === null) throw new Error('no rows');
      return readingView(buildCustomers(grid, mapping));
    },
    async notes(from, count) {
      await ask('notes');
      return (set?.notes ?? []).slice(from, from + count).map(noteView);
    },
    async segment(request) {
      await ask(`segment ${JSON.stringify(request)}`);
      return {
        preview: previewOf(set?.count ?? 0, request.method === 'rfm'),
        scorecards: [
          card('overview', 'Overview', '总览'),
          card('customers', 'Customers', '客户'),
          card('method', 'Method', '方法'),
        ],
      };
    },
    async top(segment, count) {
      await ask(`top ${segment}`);
      return Array.from({ length: count }, (_, index) => ({
        id: `C-${index}`,
        name: `Harbour Logistics ${index}`,
        value: 125_000 / (index + 1),
        row: index + 2,
      }));
    },
    async formerTables(tables, runs) {
      await ask('formerTables');
      return findFormerTables(tables, runs);
    },
    async compareWith(former) {
      await ask(`compareWith ${former?.table.name ?? 'none'}`);
    },
    async describeRun() {
      await ask('describeRun');
      return {
        title: text('RFM segments', 'RFM 客户群'),
        headers: { id: 'Customer ID', segment: 'Segment', value: 'Annual value' },
        segments: [],
      };
    },
    async findCustomers(query) {
      await ask(`findCustomers ${JSON.stringify(query)}`);
      if (set === null || grid === null) throw new Error('no customers');
      const segments = query.by === 'segment' ? [{ ...noSummary, key: query.segment }] : [];
      return findCustomers(
        { set, grid, summaries: { segments, total: noSummary, notPlaced: noSummary } },
        query,
      );
    },
    async scorecards({ chosen }, onProgress) {
      await ask(`scorecards ${chosen.join(' ')}`);
      onProgress(1, 1);
      return chosen.map((key) => ({
        key,
        name: key,
        showGridlines: false,
        columnWidths: [],
        blocks: [],
        styles: [],
        print: { orientation: 'portrait', fitToWidth: 1 },
      }));
    },
    async predict(request) {
      await ask(`predict ${JSON.stringify(request)}`);
      if (set === null || mapped === null) throw new Error('no customers');
      return predictor.predict(set, mapped, request);
    },
    async usePrediction() {
      await ask('usePrediction');
      if (set === null || mapped === null) throw new Error('no customers');
      predictor.use();
      return { build: buildView(predictor.enriched(set), mapped), methods: fakeMethods };
    },
    async predictionSheets(request, onProgress) {
      await ask('predictionSheets');
      if (set === null) throw new Error('no customers');
      onProgress(1, 1);
      return predictor.sheets(set, request);
    },
    cancel() {
      engine.asked.push('cancel');
    },
  };
  async function ask(question: string): Promise<void> {
    engine.asked.push(question);
    await (engine.hold ?? Promise.resolve());
    const { failNext } = engine;
    engine.failNext = null;
    if (failNext !== null) throw failNext;
  }
  return engine;
}

/** Three customers and nothing known of them. */
const noSummary: SegmentSummary = {
  key: 'all',
  count: 3,
  share: NaN,
  value: NaN,
  valueShare: NaN,
  topCustomers: [0, 1, 2],
};

function card(key: string, en: string, zh: string) {
  return {
    key,
    name: text(en, zh),
    description: text('Counts, shares, value and charts on one page.', '一页呈现数量、占比、价值与图表。'),
    available: true,
    because: null,
    always: key === 'customers',
  };
}

function previewOf(customers: number, withGrid: boolean): PreviewView {
  const parts: readonly [string, string, string, number, number][] = [
    ['champions', 'Champions', '重要价值客户', 0.18, 0.52],
    ['loyal', 'Loyal customers', '重要保持客户', 0.22, 0.24],
    ['promising', 'Promising', '潜力客户', 0.2, 0.12],
    ['atRisk', 'At risk', '流失预警客户', 0.17, 0.08],
    ['lost', 'Lost', '已流失客户', 0.23, 0.04],
  ];
  return {
    title: text('RFM segments', 'RFM 客户群'),
    customers,
    value: 1_248_300,
    valueLabel: text('Customer value', '客户价值'),
    currency: 'USD',
    notPlaced: { count: 2, share: 0.01, valueShare: 0 },
    segments: parts.map(([key, en, zh, share, valueShare]) => ({
      key,
      name: text(en, zh),
      rule: text('Bought lately, often and much: scores of 4 and 5.', '近期购买、频次高、金额大：得分 4–5。'),
      count: Math.round(customers * share),
      share,
      value: 1_248_300 * valueShare,
      valueShare,
      playbookKey: `rfm.${key}`,
      strategy: [
        {
          key: 'communication',
          label: text('Communication', '沟通'),
          text: text('Answer within a day, by a named contact.', '专人联系，一天内答复。'),
        },
        {
          key: 'care',
          label: text('Care and rewards', '关怀与奖励'),
          text: text('First access to new products; a visit a year.', '新品优先体验；每年拜访一次。'),
        },
      ],
    })),
    notes: [],
    grid: withGrid
      ? {
          rowTitle: text('recency', '最近购买'),
          columnTitle: text('frequency', '购买频率'),
          rows: [5, 4, 3, 2, 1].map((score) => text(`R${score}`, `R${score}`)),
          columns: [1, 2, 3, 4, 5].map((score) => text(`F${score}`, `F${score}`)),
          counts: [5, 4, 3, 2, 1].map((r) => [1, 2, 3, 4, 5].map((f) => (r * f * 7) % 41)),
        }
      : null,
    scatter: null,
    movement: null,
  };
}
