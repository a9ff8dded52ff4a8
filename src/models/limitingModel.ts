import type { Fit, ModelName, ParameterEnd } from './fit';

/** What a model becomes where some of its parameters run to zero or infinity. */
export type LimitingModel =
  | 'sameRate' // everybody buys at one rate: Poisson in place of NBD
  | 'nobodyLeaves' // NBD, or beta-binomial: no departure at all
  | 'sameChance' // everybody has the same chance to leave: geometric or exponential lifetimes
  | 'atOnceOrNever' // some leave at once, the others never
  | 'sameTaking' // everybody takes an opportunity with the same chance
  | 'geometric' // contracts: everybody has the same chance to leave at each renewal
  | 'discreteWeibull' // the same, changing with age
  | 'sameSpend' // everybody spends alike
  | 'steadySpend'; // each customer spends the same every time

type Ends = Readonly<Record<string, ParameterEnd>>;

/** The first whose ends are all among those of the fit. */
const limits: Readonly<Record<ModelName, readonly (readonly [Ends, LimitingModel])[]>> = {
  'BG/NBD': bgLimits(),
  'MBG/NBD': bgLimits(),
  'Pareto/NBD': [
    [{ s: 'infinity', beta: 'infinity' }, 'sameChance'],
    [{ s: 'zero', beta: 'zero' }, 'atOnceOrNever'],
    [{ s: 'zero' }, 'nobodyLeaves'],
    [{ beta: 'infinity' }, 'nobodyLeaves'],
    [{ beta: 'zero' }, 'atOnceOrNever'],
    [{ r: 'infinity' }, 'sameRate'],
    [{ alpha: 'infinity' }, 'sameRate'],
  ],
  'BG/BB': [
    [{ gamma: 'infinity', delta: 'infinity' }, 'sameChance'],
    [{ gamma: 'zero', delta: 'zero' }, 'atOnceOrNever'],
    [{ gamma: 'zero' }, 'nobodyLeaves'],
    [{ delta: 'infinity' }, 'nobodyLeaves'],
    [{ alpha: 'infinity' }, 'sameTaking'],
    [{ beta: 'infinity' }, 'sameTaking'],
  ],
  sBG: [
    [{ alpha: 'infinity' }, 'geometric'],
    [{ beta: 'infinity' }, 'geometric'],
    [{ alpha: 'zero' }, 'atOnceOrNever'],
  ],
  BdW: [
    [{ alpha: 'infinity' }, 'discreteWeibull'],
    [{ beta: 'infinity' }, 'discreteWeibull'],
    [{ alpha: 'zero' }, 'atOnceOrNever'],
    [{ c: 'zero' }, 'atOnceOrNever'],
  ],
  'Gamma-Gamma': [
    [{ p: 'infinity' }, 'steadySpend'],
    [{ q: 'infinity' }, 'sameSpend'],
    [{ v: 'infinity' }, 'sameSpend'],
  ],
};

function bgLimits(): readonly (readonly [Ends, LimitingModel])[] {
  return [
    [{ a: 'infinity', b: 'infinity' }, 'sameChance'],
    [{ a: 'zero', b: 'zero' }, 'atOnceOrNever'],
    [{ a: 'zero' }, 'nobodyLeaves'],
    [{ b: 'infinity' }, 'nobodyLeaves'],
    [{ r: 'infinity' }, 'sameRate'],
    [{ alpha: 'infinity' }, 'sameRate'],
  ];
}

/** The simpler model that a fit at its boundary comes to; null elsewhere, and where the limit has no name. */
export function limitingModel(model: ModelName, outcome: Fit['outcome']): LimitingModel | null {
  const reached = new Map(outcome.parameters.map((name, i) => [name, outcome.ends?.[i]]));
  const found = limits[model].find(([ends]) =>
    Object.entries(ends).every(([name, end]) => reached.get(name) === end),
  );
  return found?.[1] ?? null;
}
