import type { Text } from '../../i18n/language';
import { bgNbdExample, mbgNbdExample, paretoNbdExample } from './exampleFits';
import type { HistoryFamily } from './historyFunctions';

const ourIntegral: Text = {
  'en-US': 'Our integral of the expected purchases of this work.',
  'zh-CN': '对下列文献的预期购买次数求积分，为自行推导。',
};

/** Values of predictions: test/reference/models/predictions.py. */
export const historyFamilies: readonly HistoryFamily[] = [
  {
    model: 'BG/NBD',
    prefix: 'BGNBD',
    aliveNotes: [
      {
        'en-US':
          'Who has not bought again has a P(alive) of exactly 1, however long ago the purchase was: in BG/NBD customers leave only right after a repeat purchase. MBG/NBD and Pareto/NBD let them leave before.',
        'zh-CN':
          '尚未重复购买的客户，无论购买距今多久，P(alive) 恒为 1：BG/NBD 假定客户只会在重复购买之后流失。MBG/NBD 与 Pareto/NBD 则允许更早流失。',
      },
    ],
    origin: { works: [{ work: 'faderHardieLee2005' }] },
    aliveOrigin: { works: [{ work: 'faderHardieLee2008' }] },
    dertOrigin: { own: ourIntegral, works: [{ work: 'faderHardieLee2005', at: { equation: '10' } }] },
    likelihood:
      'L = B(a,b+x)/B(a,b) · Γ(r+x)·α^r / (Γ(r)·(α+T)^(r+x)) + [x>0] · B(a+1,b+x−1)/B(a,b) · Γ(r+x)·α^r / (Γ(r)·(α+t_x)^(r+x))',
    expectedFormula:
      'E = (a+b+x−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))] · P(alive)',
    task: 'fitBgNbd',
    fitCost: 0.0006,
    dertCost: 0.08,
    fitSummary: {
      'en-US':
        'Fits BG/NBD to purchase histories: how often customers buy, and how likely they leave after a purchase.',
      'zh-CN': '用购买历史拟合 BG/NBD 模型：客户购买的频率，以及每次购买后流失的可能性。',
    },
    fitExample: bgNbdExample,
    exampleParameters: [0.242593, 4.413532, 0.792886, 2.425753],
    examplePAlive: 0.7266091604430147,
    exampleExpected: 1.2259105201579892,
    exampleDert: 5.156462073675796,
  },
  {
    model: 'MBG/NBD',
    prefix: 'MBGNBD',
    aliveNotes: [
      {
        'en-US':
          'The example takes the parameters that BG/NBD has for CDNOW, so that the two models can be compared; those of MBG/NBD come from MBGNBD.FIT.',
        'zh-CN': '示例沿用 BG/NBD 对 CDNOW 的参数，以便比较两个模型；MBG/NBD 自身的参数由 MBGNBD.FIT 得出。',
      },
    ],
    origin: { works: [{ work: 'batislam2007' }] },
    dertOrigin: { own: ourIntegral, works: [{ work: 'batislam2007' }] },
    likelihood:
      'L = B(a,b+x+1)/B(a,b) · Γ(r+x)·α^r / (Γ(r)·(α+T)^(r+x)) + B(a+1,b+x)/B(a,b) · Γ(r+x)·α^r / (Γ(r)·(α+t_x)^(r+x))',
    expectedFormula:
      'E = (a+b+x)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x+1; a+b+x; t/(α+T+t))] · P(alive)',
    task: 'fitMbgNbd',
    fitCost: 0.0006,
    dertCost: 0.08,
    fitSummary: {
      'en-US':
        'Fits MBG/NBD to purchase histories: BG/NBD in which customers may also leave right after their first purchase.',
      'zh-CN': '用购买历史拟合 MBG/NBD 模型：与 BG/NBD 相似，但客户在首次购买后也可能流失。',
    },
    fitExample: mbgNbdExample,
    exampleParameters: [0.242593, 4.413532, 0.792886, 2.425753],
    examplePAlive: 0.774448987685376,
    exampleExpected: 1.3403599051872368,
    exampleDert: 5.9748948190828495,
  },
  {
    model: 'Pareto/NBD',
    prefix: 'PARETONBD',
    origin: { works: [{ work: 'schmittlein1987' }, { work: 'faderHardie2005' }] },
    dertOrigin: { works: [{ work: 'faderHardieLee2005rfm' }] },
    likelihood:
      'L = Γ(r+x)·α^r·β^s/Γ(r) · [1/((α+T)^(r+x)·(β+T)^s) + s·∫ (α+τ)^(−r−x)·(β+τ)^(−s−1) dτ, τ = t_x…T]',
    expectedFormula: 'E = (r+x)(β+T)/((α+T)(s−1)) · [1 − ((β+T)/(β+T+t))^(s−1)] · P(alive)',
    task: 'fitParetoNbd',
    fitCost: 0.004,
    dertCost: 0.003,
    fitSummary: {
      'en-US': 'Fits Pareto/NBD to purchase histories: how often customers buy, and how long they stay.',
      'zh-CN': '用购买历史拟合 Pareto/NBD 模型：客户购买的频率，以及存续的时间。',
    },
    fitExample: paretoNbdExample,
    exampleParameters: [0.553276, 10.577612, 0.606213, 11.667908],
    examplePAlive: 0.8691188169318914,
    exampleExpected: 1.4551136390007027,
    exampleDert: 6.482256163506943,
  },
];
