import type { Numbers } from '../../metrics/numbers';
import type { OpportunityColumns } from '../../models/bgBb/opportunities';
import { bgBbDert, bgBbExpected, bgBbPAlive } from '../../models/bgBb/predict';
import type { Fit } from '../../models/fit';
import { defineFunction, type FunctionDeclaration } from '../defineFunction';
import { anyNumber, wholeNonNegative } from '../numberRange';
import type { CellBlock } from '../parameter';
import { bgBbExample, exampleDonations } from './exampleFits';
import { fitBlock, readParameters } from './fitBlock';
import {
  discountParameter,
  fitParameter,
  horizonParameter,
  opportunityParameters,
  priorParameter,
} from './modelParameters';
import { columnBlock, pick, predictInPlace, usedRows } from './presentRows';
import {
  alignedNote,
  eachCustomer,
  fitBlockError,
  fitNotes,
  fitResultText,
  modelKeywords,
  noRepeatsError,
} from './sharedTexts';
import { modelFailures } from './texts';
import { runTask } from './worker/runTask';

const opportunityError = {
  code: '#NUM!',
  when: {
    'en-US': 'a row does not hold whole numbers with 0 ≤ x ≤ t_x ≤ n, t_x = 0 only where x = 0',
    'zh-CN': '某行不是满足 0 ≤ x ≤ t_x ≤ n 的整数，或 t_x = 0 而 x 不为 0',
  },
} as const;

/** Parameters and values of the examples: test/reference/models/predictions.py. */
const exampleParameters = [1.203522, 0.749716, 0.656718, 2.783442] as const;

function columnsOf([x, tx, n]: readonly Float64Array[]): OpportunityColumns {
  const none = new Float64Array(0);
  return { x: x ?? none, tx: tx ?? none, n: n ?? none };
}

const fitFunction = defineFunction({
  name: 'BGBB.FIT',
  group: 'models',
  core: (
    x: Numbers,
    tx: Numbers,
    n: Numbers,
    counts: Numbers | undefined,
    prior: number | undefined,
  ): Fit | Promise<Fit> => {
    const rows = usedRows([x, tx, n]);
    const columns = {
      x: pick(x, rows),
      tx: pick(tx, rows),
      n: pick(n, rows),
      counts: counts === undefined ? undefined : pick(counts, rows),
    };
    return runTask('fitBgBb', [columns, { priorSd: prior }], 0.001 * rows.length);
  },
  parameters: [
    ...opportunityParameters,
    {
      name: 'counts',
      kind: 'column',
      unit: 'count',
      range: anyNumber,
      optional: true,
      text: {
        'en-US': 'Customers with each history; one each without it',
        'zh-CN': '每种历史的客户数；省略时每行一位',
      },
    },
    priorParameter,
  ],
  failures: modelFailures,
  memoize: true,
  cancelable: true,
  result: { kind: 'block', text: fitResultText, present: fitBlock },
  summary: {
    'en-US':
      'Fits BG/BB to opportunities at fixed times (donations, renewals, events): how likely customers take one, and leave.',
    'zh-CN': '用固定时点的机会（捐赠、续订、活动）拟合 BG/BB 模型：客户把握机会与流失的可能性。',
  },
  notes: fitNotes,
  formula:
    'L = B(α+x,β+n−x)/B(α,β) · B(γ,δ+n)/B(γ,δ) + Σ i=0…n−t_x−1  B(α+x,β+t_x−x+i)/B(α,β) · B(γ+1,δ+t_x+i)/B(γ,δ)',
  errors: [opportunityError, noRepeatsError],
  origin: { works: [{ work: 'faderHardieShang2010' }] },
  keywords: modelKeywords,
  example: {
    arguments: [exampleDonations.x, exampleDonations.tx, exampleDonations.n, exampleDonations.counts],
    result: bgBbExample,
    meaning: {
      'en-US': 'The 11,104 donors of the paper’s table 1, who had six chances to give.',
      'zh-CN': '论文表 1 中的 11,104 位捐赠者，每人有六次捐赠机会。',
    },
  },
});

const pAliveFunction = defineFunction({
  name: 'BGBB.PALIVE',
  group: 'models',
  core: (fit: CellBlock, x: Numbers, tx: Numbers, n: Numbers) => {
    const parameters = readParameters('BG/BB', fit);
    return predictInPlace([x, tx, n], (rows) => bgBbPAlive(parameters, columnsOf(rows)));
  },
  parameters: [fitParameter, ...opportunityParameters],
  failures: modelFailures,
  result: { kind: 'block', text: eachCustomer('P(alive)', '活跃概率 P(alive)'), present: columnBlock },
  summary: {
    'en-US': 'P(alive) by BG/BB: how likely each customer will be there at the next opportunity.',
    'zh-CN': 'BG/BB 的 P(alive)：每位客户在下一次机会时仍存续的概率。',
  },
  notes: [alignedNote],
  formula: {
    'en-US': 'P(alive at n+1) = B(α+x,β+n−x)/B(α,β) · B(γ,δ+n+1)/B(γ,δ) / L(x, t_x, n)',
    'zh-CN': 'P(n+1 时活跃) = B(α+x,β+n−x)/B(α,β) · B(γ,δ+n+1)/B(γ,δ) / L(x, t_x, n)',
  },
  errors: [opportunityError, fitBlockError],
  origin: { works: [{ work: 'faderHardieShang2010' }] },
  keywords: modelKeywords,
  example: {
    arguments: [[exampleParameters], 0, 0, 6],
    result: Float64Array.of(0.10813333147565928),
    meaning: {
      'en-US': 'A donor who never gave in six years is most likely gone.',
      'zh-CN': '六年内从未再捐赠的人很可能已流失。',
    },
  },
});

const expectedFunction = defineFunction({
  name: 'BGBB.EXPECTED',
  group: 'models',
  core: (fit: CellBlock, x: Numbers, tx: Numbers, n: Numbers, horizon: number) => {
    const parameters = readParameters('BG/BB', fit);
    return predictInPlace([x, tx, n], (rows) => bgBbExpected(parameters, columnsOf(rows), horizon));
  },
  parameters: [
    fitParameter,
    ...opportunityParameters,
    {
      ...horizonParameter,
      unit: 'count',
      range: wholeNonNegative,
      text: { 'en-US': 'Number of opportunities to look ahead', 'zh-CN': '向前预测的机会次数' },
    },
  ],
  failures: modelFailures,
  result: { kind: 'block', text: eachCustomer('expected purchases', '预期购买次数'), present: columnBlock },
  summary: {
    'en-US': 'Expected number of the next opportunities that each customer takes, by BG/BB.',
    'zh-CN': 'BG/BB 的预期购买次数：每位客户在接下来的机会中预期把握的次数。',
  },
  notes: [alignedNote],
  formula: 'E = Σ j=1…horizon  B(α+x+1,β+n−x)/B(α,β) · B(γ,δ+n+j)/B(γ,δ) / L(x, t_x, n)',
  errors: [opportunityError, fitBlockError],
  origin: { works: [{ work: 'faderHardieShang2010' }] },
  keywords: modelKeywords,
  example: {
    arguments: [[exampleParameters], 6, 6, 6, 5],
    result: Float64Array.of(3.752544570731911),
    meaning: {
      'en-US': 'A donor who gave every year will give in about 3.75 of the next five.',
      'zh-CN': '每年都捐赠的人在今后五年中预计捐赠约 3.75 次。',
    },
  },
});

const dertFunction = defineFunction({
  name: 'BGBB.DERT',
  group: 'models',
  core: (fit: CellBlock, x: Numbers, tx: Numbers, n: Numbers, discount: number) => {
    const parameters = readParameters('BG/BB', fit);
    return predictInPlace([x, tx, n], (rows) => bgBbDert(parameters, columnsOf(rows), discount));
  },
  parameters: [fitParameter, ...opportunityParameters, discountParameter],
  failures: modelFailures,
  result: {
    kind: 'block',
    text: eachCustomer('discounted expected residual transactions', '贴现预期剩余交易次数'),
    present: columnBlock,
  },
  summary: {
    'en-US':
      'Discounted expected residual transactions (DERT) by BG/BB: all future opportunities taken, discounted.',
    'zh-CN': 'BG/BB 的贴现预期剩余交易次数（DERT）：未来全部购买的贴现值。',
  },
  notes: [alignedNote],
  formula:
    'DERT = B(α+x+1,β+n−x)/B(α,β) · B(γ,δ+n+1)/(B(γ,δ)(1+d)) · ₂F₁(1, δ+n+1; γ+δ+n+1; 1/(1+d)) / L(x, t_x, n)',
  errors: [opportunityError, fitBlockError],
  origin: { works: [{ work: 'faderHardieShang2010' }] },
  keywords: modelKeywords,
  example: {
    arguments: [[exampleParameters], 6, 6, 6, 0.1],
    result: Float64Array.of(5.909895153289836),
    meaning: {
      'en-US': 'At 10 % a year the donor who gave every year is worth 5.9 donations of today.',
      'zh-CN': '按年贴现率 10%，每年都捐赠的人相当于今天的 5.9 次捐赠。',
    },
  },
});

export const bgBbFunctions: readonly FunctionDeclaration[] = [
  fitFunction,
  pAliveFunction,
  expectedFunction,
  dertFunction,
];
