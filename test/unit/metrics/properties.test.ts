import fc from 'fast-check';
import { churn } from '../../../src/metrics/behaviour/churn';
import { conversion } from '../../../src/metrics/behaviour/conversion';
import { retention } from '../../../src/metrics/behaviour/retention';
import { cac } from '../../../src/metrics/cost/cac';
import { costVariance } from '../../../src/metrics/cost/costVariance';
import { ltvRatio } from '../../../src/metrics/cost/ltvRatio';
import { payback } from '../../../src/metrics/cost/payback';
import { relationshipCost } from '../../../src/metrics/cost/relationshipCost';
import { relationshipRoi } from '../../../src/metrics/cost/relationshipRoi';
import { uplift } from '../../../src/metrics/programme/uplift';
import { concentration } from '../../../src/metrics/risk/concentration';
import { riskClv } from '../../../src/metrics/risk/riskClv';
import { volatility } from '../../../src/metrics/risk/volatility';
import { coCreation } from '../../../src/metrics/satisfaction/coCreation';
import { composite } from '../../../src/metrics/satisfaction/composite';
import { fourC } from '../../../src/metrics/satisfaction/fourC';
import { nps } from '../../../src/metrics/satisfaction/nps';
import { satIndex } from '../../../src/metrics/satisfaction/satIndex';
import { clv } from '../../../src/metrics/value/clv';
import { clvFlow } from '../../../src/metrics/value/clvFlow';
import { growthRate } from '../../../src/metrics/value/growthRate';
import { netValue } from '../../../src/metrics/value/netValue';
import { referralValue } from '../../../src/metrics/value/referralValue';
import { shareOfWallet } from '../../../src/metrics/value/shareOfWallet';

const seed = { seed: 20260701, numRuns: 200 };
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const money = real(0.01, 1e6);
const rate = real(0, 0.99);
const discount = real(0.01, 1);
const listOf = (arbitrary: fc.Arbitrary<number>, minLength: number, maxLength = 40) =>
  fc.array(arbitrary, { minLength, maxLength });

/**
 * Relative to the larger of the two: 1e-9 leaves room for different orders of addition. Below `floor` the tolerance
 * no longer shrinks, for results in which larger numbers cancel.
 */
function expectSame(one: number, other: number, floor = 1e-9): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(floor, Math.abs(one), Math.abs(other)));
}

/** A fixed reordering, so that a failure can be repeated. */
function shuffled<T>(values: readonly T[]): T[] {
  const half = Math.floor(values.length / 2);
  return [...values.slice(half), ...values.slice(0, half)].reverse();
}

describe('CLV', () => {
  test('rises with the margin and with retention', () => {
    fc.assert(
      fc.property(money, rate, discount, (m, r, d) => {
        expect(clv(2 * m, r, d, undefined, 0, 0)).toBeGreaterThanOrEqual(clv(m, r, d, undefined, 0, 0));
        expect(clv(m, r + 0.005, d, undefined, 0, 0)).toBeGreaterThan(clv(m, r, d, undefined, 0, 0));
      }),
      seed,
    );
  });

  test('scales with money', () => {
    fc.assert(
      fc.property(money, rate, discount, money, real(0.1, 100), (m, r, d, cost, k) => {
        expectSame(clv(k * m, r, d, 12, k * cost, 0.01), k * clv(m, r, d, 12, cost, 0.01));
      }),
      seed,
    );
  });

  test('limits: nobody stays, no end, no discount', () => {
    fc.assert(
      fc.property(money, real(0, 0.95), discount, (m, r, d) => {
        expect(clv(m, 0, d, undefined, 7, 0)).toBe(-7);
        expect(clv(m, r, d, 0, 7, 0)).toBe(-7);
        expectSame(clv(m, r, d, 5000, 0, 0), clv(m, r, d, undefined, 0, 0));
        expectSame(clv(m, 1, 0, 12, 0, 0), 12 * m);
      }),
      seed,
    );
  });

  test('of periods is the CLVFLOW of its margins', () => {
    fc.assert(
      fc.property(money, rate, discount, fc.integer({ min: 1, max: 50 }), (m, r, d, n) => {
        expectSame(
          clvFlow(
            Array.from({ length: n }, () => m),
            [r],
            d,
          ),
          clv(m, r, d, n, 0, 0),
        );
      }),
      seed,
    );
  });
});

test('CLVFLOW with survival spelled out is the one with a rate', () => {
  fc.assert(
    fc.property(listOf(money, 2), rate, discount, (margins, r, d) => {
      expectSame(
        clvFlow(
          margins,
          margins.map((_, i) => r ** (i + 1)),
          d,
        ),
        clvFlow(margins, [r], d),
      );
    }),
    seed,
  );
});

test('PAYBACK brings back exactly the cost', () => {
  fc.assert(
    fc.property(money, real(0.05, 0.99), real(0.01, 0.95), (m, r, part) => {
      const cost = (part * m) / (1 - r);
      const n = payback(cost, m, r);
      expectSame((m * (1 - r ** n)) / (1 - r), cost);
      // With a retention close to 1 it is the plain quotient.
      expect(payback(3 * m, m, 1 - 1e-12)).toBeCloseTo(3, 6);
    }),
    seed,
  );
});

test('CAC and ROI do not depend on the currency', () => {
  fc.assert(
    fc.property(
      listOf(money, 1),
      listOf(fc.integer({ min: 1, max: 500 }), 1),
      real(0.1, 100),
      (costs, won, k) => {
        expectSame(
          cac(
            costs.map((cost) => k * cost),
            won,
          ),
          k * cac(costs, won),
        );
        expectSame(cac(shuffled(costs), shuffled(won)), cac(costs, won));
        expectSame(relationshipRoi(k * 5, k * 3), relationshipRoi(5, 3));
      },
    ),
    seed,
  );
});

test('RETENTION and CHURN add up to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), rate, fc.integer({ min: 0, max: 1e6 }), (start, r, won) => {
      const stayed = Math.floor(start * r);
      expectSame(retention(start, stayed + won, won) + churn(start, stayed + won, won), 1);
    }),
    seed,
  );
});

test('CONVERSION: steps multiply to the overall rate', () => {
  fc.assert(
    fc.property(listOf(real(1, 1e6), 2, 12), (stages) => {
      const funnel = conversion(stages);
      const product = funnel.slice(1).reduce((rateSoFar, { stepRate }) => rateSoFar * (stepRate ?? NaN), 1);
      expectSame(product, funnel.at(-1)?.overallRate ?? NaN);
    }),
    seed,
  );
});

test('GROWTHRATE is undone by growing', () => {
  fc.assert(
    fc.property(money, real(-0.5, 0.5), fc.integer({ min: 1, max: 30 }), (first, g, n) => {
      const values = Array.from({ length: n + 1 }, (_, t) => first * (1 + g) ** t);
      expect(growthRate(values)).toBeCloseTo(g, 9);
    }),
    seed,
  );
});

describe('indices', () => {
  const index = real(0, 100);
  const weight = real(0.01, 10);

  test('COMPOSITE: weights are normalised, order does not matter, it lies between its parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(index, weight), { minLength: 1, maxLength: 20 }),
        real(0.1, 50),
        (pairs, k) => {
          const indices = pairs.map(([value]) => value);
          const weights = pairs.map(([, value]) => value);
          const value = composite(indices, weights);
          expectSame(
            composite(
              indices,
              weights.map((one) => k * one),
            ),
            value,
          );
          expectSame(composite(shuffled(indices), shuffled(weights)), value);
          expect(value).toBeGreaterThanOrEqual(Math.min(...indices) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...indices) + 1e-9);
        },
      ),
      seed,
    );
  });

  test('FOURC with equal weights is the plain mean', () => {
    fc.assert(
      fc.property(index, index, index, index, weight, (a, b, c, d, w) => {
        expectSame(fourC(a, b, c, d, [w, w, w, w]), (a + b + c + d) / 4);
        expectSame(fourC(a, b, c, d, undefined), (a + b + c + d) / 4);
      }),
      seed,
    );
  });

  test('SATINDEX: 0 at the bottom, 100 at the top, the same on a stretched scale, whatever the order of respondents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(real(1, 10), real(1, 10)), { minLength: 1, maxLength: 30 }),
        (answers) => {
          const table = (rows: readonly (readonly number[])[]) => ({
            rowCount: rows.length,
            columnCount: 2,
            values: rows.flat(),
          });
          const value = satIndex(table(answers), [2, 1], 1, 10);
          expectSame(satIndex(table(shuffled(answers)), [2, 1], 1, 10), value);
          expectSame(
            satIndex(table(answers.map((row) => row.map((one) => 3 * one + 5))), [4, 2], 8, 35),
            value,
            1,
          );
          expect(satIndex(table(answers.map(() => [1, 1])), undefined, 1, 10)).toBe(0);
          expect(satIndex(table(answers.map(() => [10, 10])), undefined, 1, 10)).toBe(100);
        },
      ),
      seed,
    );
  });

  test('NPS: order does not matter, and mirrored promoters and detractors cancel', () => {
    fc.assert(
      fc.property(listOf(fc.integer({ min: 0, max: 10 }), 1), (scores) => {
        expectSame(nps(shuffled(scores)), nps(scores));
        expect(nps([...scores.map(() => 9), ...scores.map(() => 6)])).toBe(0);
      }),
      seed,
    );
  });
});

describe('risk', () => {
  test('CONCENTRATION lies between 1/n and 1 and knows no currency', () => {
    fc.assert(
      fc.property(listOf(money, 1), real(0.1, 100), (revenues, k) => {
        const value = concentration(revenues);
        expect(value).toBeGreaterThanOrEqual((1 - 1e-12) / revenues.length);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expectSame(concentration(shuffled(revenues).map((one) => k * one)), value);
      }),
      seed,
    );
  });

  test('VOLATILITY knows no currency and no order', () => {
    fc.assert(
      fc.property(listOf(money, 2), real(0.1, 100), (revenues, k) => {
        expectSame(volatility(shuffled(revenues).map((one) => k * one)), volatility(revenues), 1e-3);
      }),
      seed,
    );
  });

  test('RISKCLV without risk is the lifetime value, and falls with each risk', () => {
    fc.assert(
      fc.property(money, real(0, 0.9), rate, money, (value, pd, lgd, exposure) => {
        expect(riskClv(value, 0, lgd, exposure)).toBe(value);
        expect(riskClv(value, pd + 0.05, lgd, exposure)).toBeLessThan(riskClv(value, pd, lgd, exposure));
      }),
      seed,
    );
  });
});

describe('UPLIFT', () => {
  const sample = listOf(real(-1000, 1000), 3, 20);

  test('turns its sign and keeps its p-value when before and after change places', () => {
    fc.assert(
      fc.property(sample, sample, (before, after) => {
        const there = uplift(before, after, false);
        const back = uplift(after, before, false);
        fc.pre(there.p !== undefined);
        expectSame(there.change, -back.change);
        expectSame(there.p, back.p ?? NaN);
        expectSame(there.low, -back.high);
      }),
      seed,
    );
  });

  test('holds the change inside its interval, which excludes 0 where p is below 0.05', () => {
    fc.assert(
      fc.property(sample, sample, (before, after) => {
        const { low, high, change, p } = uplift(before, after, false);
        fc.pre(p !== undefined && Math.abs(p - 0.05) > 1e-9);
        expect(low).toBeLessThanOrEqual(change);
        expect(high).toBeGreaterThanOrEqual(change);
        expect(low > 0 || high < 0).toBe(p < 0.05);
      }),
      seed,
    );
  });
});

describe('amounts and ratios', () => {
  test('NETVALUE and COSTVARIANCE: two parts are worth what the whole is', () => {
    fc.assert(
      fc.property(money, money, money, money, money, money, (a, b, c, d, e, f) => {
        expectSame(
          netValue(a, b, c) + netValue(d, e, f),
          netValue(a + d, b + e, c + f),
          a + b + c + d + e + f,
        );
        expectSame(costVariance(a, b), -costVariance(b, a));
        expect(costVariance(a, a)).toBe(0);
      }),
      seed,
    );
  });

  test('REFERRALVALUE shared out adds up to the whole', () => {
    fc.assert(
      fc.property(fc.nat(100), rate, money, rate, (referrals, converted, value, share) => {
        const ours = referralValue(referrals, converted, value, share);
        expectSame(
          ours + referralValue(referrals, converted, value, 1 - share),
          referralValue(referrals, converted, value, 1),
        );
      }),
      seed,
    );
  });

  test('SHAREOFWALLET knows no currency; the shares of all suppliers make one', () => {
    fc.assert(
      fc.property(listOf(money, 1, 12), real(0.1, 100), (spends, k) => {
        const total = spends.reduce((sum, spend) => sum + spend, 0);
        const shares = spends.map((spend) => shareOfWallet(Math.min(spend, total), total));
        expectSame(
          shares.reduce((sum, share) => sum + share, 0),
          1,
        );
        const [first = 0] = spends;
        expectSame(shareOfWallet(k * Math.min(first, total), k * total), shares[0] ?? NaN);
      }),
      seed,
    );
  });

  test('LTVRATIO is undone by the acquisition cost, and knows no currency', () => {
    fc.assert(
      fc.property(money, money, real(0.1, 100), (value, cost, k) => {
        expectSame(ltvRatio(value, cost) * cost, value);
        expectSame(ltvRatio(k * value, k * cost), ltvRatio(value, cost));
      }),
      seed,
    );
  });

  test('RELATIONSHIPCOST: neither the order nor the kind under which a cost is booked matters', () => {
    fc.assert(
      fc.property(listOf(money, 1), listOf(money, 1), listOf(money, 1), listOf(money, 1), (a, b, c, d) => {
        const cost = relationshipCost(a, b, c, d);
        expectSame(relationshipCost(shuffled(d), shuffled(a), b, c), cost);
        expectSame(relationshipCost([...a, ...b], [0], [...c, ...d], []), cost);
      }),
      seed,
    );
  });

  test('COCREATION lies from 0 to 100, between its two rates', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
      .map(([a, b]) => [Math.min(a, b), b]);
    fc.assert(
      fc.property(counts, counts, real(0, 1), ([some = 0, all = 1], [taken = 0, given = 1], weight) => {
        const index = coCreation(some, all, taken, given, weight);
        const rates = [100 * (some / all), 100 * (taken / given)];
        expect(index).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(index).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        expectSame(index, coCreation(taken, given, some, all, 1 - weight));
      }),
      seed,
    );
  });
});
