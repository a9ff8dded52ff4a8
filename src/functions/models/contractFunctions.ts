import type { Text } from '../../i18n/language';
import type { Numbers, NumberTable } from '../../metrics/numbers';
import { bdwLifetime, bdwRetention, bdwSurvival } from '../../models/bdw/predict';
import type { Fit } from '../../models/fit';
import { sbgLifetime, sbgRetention, sbgSurvival } from '../../models/sbg/predict';
import { defineFunction, type FunctionDeclaration } from '../defineFunction';
import { wholeNonNegative, wholePositive } from '../numberRange';
import type { Origin } from '../origin';
import type { CellBlock } from '../parameter';
import { bdwExample, exampleSurvivors, sbgExample } from './exampleFits';
import { fitBlock, readParameters } from './fitBlock';
import { discountParameter, fitParameter, priorParameter, survivorsParameter } from './modelParameters';
import { readCohorts } from './readCohorts';
import { columnBlock } from './presentRows';
import { fitBlockError, fitNotes, fitResultText, modelKeywords } from './sharedTexts';
import { modelFailures } from './texts';
import { runTask } from './worker/runTask';

/** What the two models of contracts differ in. */
interface ContractFamily {
  readonly model: 'sBG' | 'BdW';
  readonly prefix: string;
  readonly task: 'fitSbg' | 'fitBdw';
  readonly origin: Origin;
  readonly lifetimeOrigin: Origin;
  readonly fitSummary: Text;
  readonly survivalFormula: string;
  readonly survival: (parameters: readonly number[], period: number) => number;
  readonly retention: (parameters: readonly number[], period: number) => number;
  readonly lifetime: (parameters: readonly number[], discount: number, age: number) => number;
  readonly fitExample: Fit;
  /** test/reference/models/predictions.py. */
  readonly exampleParameters: readonly number[];
  /** Survival after 0, 1, 7 and 12 periods; retention in periods 1, 7 and 12; lifetime at 10 %. */
  readonly exampleSurvival: readonly number[];
  readonly exampleRetention: readonly number[];
  readonly exampleLifetime: number;
}

const families: readonly ContractFamily[] = [
  {
    model: 'sBG',
    prefix: 'SBG',
    task: 'fitSbg',
    origin: { works: [{ work: 'faderHardie2007' }] },
    lifetimeOrigin: { works: [{ work: 'faderHardie2010' }] },
    fitSummary: {
      'en-US': 'Fits the shifted-beta-geometric model to the survivors of a cohort under contract.',
      'zh-CN': '用合约同期群的留存人数拟合 sBG（移位贝塔几何）模型。',
    },
    survivalFormula: 'S(t) = B(α, β+t) / B(α, β)',
    survival: sbgSurvival,
    retention: sbgRetention,
    lifetime: sbgLifetime,
    fitExample: sbgExample,
    exampleParameters: [0.668088, 3.806096],
    exampleSurvival: [1, 0.8506793641030409, 0.48890665454021304, 0.37799931080386706],
    exampleRetention: [0.8506793641030409, 0.9362157472123843, 0.9568256394004362],
    exampleLifetime: 5.922255562361022,
  },
  {
    model: 'BdW',
    prefix: 'BDW',
    task: 'fitBdw',
    origin: { works: [{ work: 'fader2018' }] },
    lifetimeOrigin: {
      own: {
        'en-US':
          'Our sum over the survival of the first work: it is to BdW what the DEL of the second is to sBG.',
        'zh-CN': '对第一篇文献的留存曲线求和，为自行推导：它之于 BdW，如同第二篇的 DEL 之于 sBG。',
      },
      works: [{ work: 'fader2018' }, { work: 'faderHardie2010' }],
    },
    fitSummary: {
      'en-US':
        'Fits the beta-discrete-Weibull model to the survivors of a cohort: the chance to leave may change as customers stay.',
      'zh-CN': '用同期群的留存人数拟合 BdW（贝塔离散威布尔）模型：流失概率可随存续时间变化。',
    },
    survivalFormula: 'S(t) = B(α, β+t^c) / B(α, β)',
    survival: bdwSurvival,
    retention: bdwRetention,
    lifetime: bdwLifetime,
    fitExample: bdwExample,
    exampleParameters: [0.214253, 1.426575, 1.723565],
    exampleSurvival: [1, 0.8694238518601584, 0.49063758381081773, 0.40393013543582984],
    exampleRetention: [0.8694238518601584, 0.9468100793792554, 0.9688515908631645],
    exampleLifetime: 6.093087835750824,
  },
];

function contractFunctions({
  model,
  prefix,
  task,
  ...family
}: ContractFamily): readonly FunctionDeclaration[] {
  const fit = defineFunction({
    name: `${prefix}.FIT`,
    group: 'models',
    core: (survivors: NumberTable, prior: number | undefined): Fit | Promise<Fit> =>
      runTask(task, [readCohorts(survivors), { priorSd: prior }], 0),
    parameters: [survivorsParameter, priorParameter],
    failures: modelFailures,
    memoize: true,
    cancelable: true,
    result: { kind: 'block', text: fitResultText, present: fitBlock },
    summary: family.fitSummary,
    notes: [
      {
        'en-US':
          'The first number is the size of the cohort at the start. Shares work too, but standard errors and BIC count customers: multiply the shares by the size of the cohort.',
        'zh-CN':
          '第一个数为期初人数。也可用百分比，但标准误与 BIC 以人数为准：请将百分比乘以该批客户的人数。',
      },
      {
        'en-US':
          'Several cohorts are fitted together: a triangle with one column a cohort, by age or by calendar period, blank before a cohort’s start and after its last count.',
        'zh-CN':
          '多批客户可一起拟合：三角表中每批一列，按存续期或日历期排列，该批开始之前与最后一次统计之后留空。',
      },
      ...fitNotes,
    ],
    formula: {
      'en-US': `ln L = Σ t=1…n  losses(t) · ln(S(t−1) − S(t)) + survivors(n) · ln S(n), summed over cohorts;  ${family.survivalFormula}`,
      'zh-CN': `ln L = Σ t=1…n  流失(t) · ln(S(t−1) − S(t)) + 留存(n) · ln S(n)，对各批次求和；${family.survivalFormula}`,
    },
    errors: [
      {
        code: '#NUM!',
        when: {
          'en-US': 'survivors of a cohort rise, start at 0 or have a gap',
          'zh-CN': '某批客户的留存人数增加、期初为 0 或中间有空缺',
        },
      },
      {
        code: '#VALUE!',
        when: { 'en-US': 'there are too few periods', 'zh-CN': '期数太少' },
      },
    ],
    origin: family.origin,
    keywords: modelKeywords,
    example: {
      arguments: [exampleSurvivors],
      result: family.fitExample,
      meaning: {
        'en-US': 'The “high end” customers of Fader & Hardie’s table 1, seven years, per 1,000.',
        'zh-CN': 'Fader 与 Hardie 表 1 中的“高端”客户，七年，每千人。',
      },
    },
  });
  const curve = (
    suffix: 'SURVIVAL' | 'RETENTION',
    at: ContractFamily['survival'],
    texts: { readonly summary: Text; readonly result: Text; readonly meaning: Text },
    periods: readonly number[],
    values: readonly number[],
  ) =>
    defineFunction({
      name: `${prefix}.${suffix}`,
      group: 'models',
      core: (block: CellBlock, wanted: Numbers) => {
        const parameters = readParameters(model, block);
        return Float64Array.from(wanted, (period) => (Number.isNaN(period) ? NaN : at(parameters, period)));
      },
      parameters: [
        fitParameter,
        {
          name: 'periods',
          kind: 'column',
          unit: 'periods',
          range: suffix === 'SURVIVAL' ? wholeNonNegative : wholePositive,
          text: { 'en-US': 'Which periods, counted from the start', 'zh-CN': '从开始计数的期次' },
        },
      ],
      failures: modelFailures,
      result: { kind: 'block', text: texts.result, present: columnBlock },
      summary: texts.summary,
      formula:
        suffix === 'SURVIVAL' ? family.survivalFormula : `r(t) = S(t) / S(t−1);  ${family.survivalFormula}`,
      errors: [fitBlockError],
      origin: family.origin,
      keywords: modelKeywords,
      example: {
        arguments: [[family.exampleParameters], periods.map((period) => [period])],
        result: Float64Array.from(values),
        meaning: texts.meaning,
      },
    });
  return [
    fit,
    curve(
      'SURVIVAL',
      family.survival,
      {
        summary: {
          'en-US': `Survival curve by ${model}: the share of a cohort that is left after each number of periods.`,
          'zh-CN': `${model} 的留存曲线：各期之后仍留存的客户比例。`,
        },
        result: { 'en-US': 'share that is left, a row for each period', 'zh-CN': '留存比例，每期一行' },
        meaning: {
          'en-US': 'Half of the “high end” customers are left after seven years, two in five after twelve.',
          'zh-CN': '七年后“高端”客户约剩一半，十二年后约剩五分之二。',
        },
      },
      [0, 1, 7, 12],
      family.exampleSurvival,
    ),
    curve(
      'RETENTION',
      family.retention,
      {
        summary: {
          'en-US': `Retention curve by ${model}: of those left at the start of a period, the share that stays through it.`,
          'zh-CN': `${model} 的留存率曲线：期初客户中在该期留下的比例。`,
        },
        result: { 'en-US': 'retention rate, a row for each period', 'zh-CN': '留存率，每期一行' },
        meaning: {
          'en-US': 'Retention rises from year to year, since those most likely to leave are gone first.',
          'zh-CN': '留存率逐年上升，因为最可能流失的客户最先离开。',
        },
      },
      [1, 7, 12],
      family.exampleRetention,
    ),
    defineFunction({
      name: `${prefix}.DEL`,
      group: 'models',
      core: (block: CellBlock, discount: number, age: number) =>
        family.lifetime(readParameters(model, block), discount, age),
      parameters: [
        fitParameter,
        discountParameter,
        {
          name: 'age',
          kind: 'number',
          unit: 'periods',
          range: wholeNonNegative,
          default: 0,
          text: {
            'en-US': 'Periods that the customer has been there already',
            'zh-CN': '客户已存续的期数',
          },
        },
      ],
      failures: modelFailures,
      result: {
        kind: 'number',
        unit: 'periods',
        text: { 'en-US': 'discounted expected lifetime', 'zh-CN': '贴现预期存续期' },
      },
      summary: {
        'en-US': `Discounted expected lifetime by ${model}: the periods a customer is expected to stay, each discounted.`,
        'zh-CN': `${model} 的贴现预期存续期：客户预期存续的各期贴现之和。`,
      },
      notes: [
        {
          'en-US':
            'The present period counts in full, the next one is discounted once. Times the margin of a period it is the lifetime value.',
          'zh-CN': '当期全额计入，下一期贴现一次。乘以每期利润即为终身价值。',
        },
        {
          'en-US':
            'With an age it is the value of a customer who has just renewed. It is not the DERL of Fader & Hardie (2010), taken just before the renewal, which that customer may still decline: DERL is DEL(age) times RETENTION in period age.',
          'zh-CN':
            '给出 age 时，为刚刚续约的客户的值。它不同于 Fader 与 Hardie（2010）的 DERL：后者取续约之前的时点，客户仍可能不续约；DERL 等于 DEL(age) 乘以第 age 期的 RETENTION。',
        },
      ],
      formula: `DEL = Σ t=0…∞  S(age+t)/S(age) / (1+discount)^t;  ${family.survivalFormula}`,
      errors: [
        fitBlockError,
        { code: '#NUM!', when: { 'en-US': 'discount is not above 0', 'zh-CN': '贴现率不大于 0' } },
      ],
      origin: family.lifetimeOrigin,
      keywords: modelKeywords,
      example: {
        arguments: [[family.exampleParameters], 0.1],
        result: family.exampleLifetime,
        meaning: {
          'en-US': 'At 10 % a year a new “high end” customer is worth about six yearly margins.',
          'zh-CN': '按年贴现率 10%，一位新的“高端”客户约相当于六年的利润。',
        },
      },
    }),
  ];
}

export const allContractFunctions: readonly FunctionDeclaration[] = families.flatMap(contractFunctions);
