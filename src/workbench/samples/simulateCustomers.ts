import type { CreditFile, SampleCustomer } from './customer';
import { industries, Names } from './names';
import { Random } from './random';
import { simulatePurchases, type Purchase } from './simulatePurchases';

/** 2026-06-30: the day on which the sample was drawn up. */
export const asOfDay = 46_203;
const firstDay = asOfDay - 1095;
const customerCount = 500;
const purchaseCount = 5000;

export interface SampleData {
  readonly customers: readonly SampleCustomer[];
  /** In order of days. */
  readonly purchases: readonly Purchase[];
}

/** 500 customers of a firm that serves people and institutions, and their 5,000 purchases; always the same. */
export function simulateCustomers(): SampleData {
  const random = new Random(20_260_630);
  const names = new Names(random);
  const buyers = Array.from({ length: customerCount }, () => ({
    institution: random.chance(0.24),
    // Most came early; some are new.
    start: firstDay + Math.floor(1080 * random.uniform() ** 1.4),
  }));
  const purchases = simulatePurchases(buyers, asOfDay, purchaseCount, random);
  const byBuyer = buyers.map((): Purchase[] => []);
  for (const purchase of purchases) byBuyer[purchase.buyer]?.push(purchase);
  const customers = buyers.map((buyer, index) =>
    customer(`C${String(10_001 + index)}`, buyer.institution, byBuyer[index] ?? [], names, random),
  );
  return { customers, purchases };
}

function customer(
  id: string,
  institution: boolean,
  purchases: readonly Purchase[],
  names: Names,
  random: Random,
): SampleCustomer {
  const industry = institution ? random.pick(industries) : null;
  const first = purchases[0]?.day ?? asOfDay;
  const last = purchases.at(-1)?.day ?? asOfDay;
  const total = cents(purchases.reduce((sum, { amount }) => sum + amount, 0));
  const years = Math.max(0.1, (asOfDay - first) / 365.25);
  const silent = asOfDay - last > 270;
  // How well the relationship goes: most of what follows leans on it.
  const quality = random.normal() - (silent ? 0.8 : 0) + Math.min(0.6, purchases.length / 40);
  const leaning = (mean: number, spread: number, noise: number): number =>
    mean + spread * quality + noise * random.normal();
  const score = (low: number, high: number, mean: number, spread: number): number =>
    Math.round(Math.min(high, Math.max(low, leaning(mean, spread, spread * 0.6))));
  const rate = (low: number, high: number, mean: number, spread: number): number =>
    Math.round(1000 * Math.min(high, Math.max(low, leaning(mean, spread, spread * 0.5)))) / 1000;
  const maybe = (value: number, probability: number): number | null =>
    random.chance(probability) ? value : null;

  const referrals = random.chance(0.35) ? Math.max(0, score(0, 9, 1, 1.4)) : 0;
  const feedbackReceived = Math.max(0, Math.round(random.gamma(1.2, institution ? 0.35 : 0.7)));
  // A first quarter is no year: what was bought in it is not multiplied up.
  const yearly = total / Math.max(1, years);
  const costShare = institution ? 0.06 : 0.09;
  const cost = (share: number): number => Math.round(yearly * costShare * share * random.between(0.6, 1.5));
  const costs = {
    acquisition: Math.round((institution ? 1800 : 46) * random.between(0.5, 1.8)),
    maintenance: cost(1),
    switching: cost(0.15),
    satisfaction: cost(0.3),
    marketing: cost(0.45),
    sales: cost(0.5),
    afterSales: cost(0.35),
    operations: cost(0.4),
    management: cost(0.2),
    people: cost(0.6),
  };
  const sum = Object.values(costs).reduce((all, part) => all + part, 0);
  return {
    id,
    name: industry ? names.institution(industry) : names.person(),
    institution,
    industry: industry?.text ?? null,
    region: random.whole(0, 4),
    total,
    orders: purchases.length,
    first,
    last,
    margin: rate(0.08, 0.6, institution ? 0.24 : 0.34, 0.05),
    referrals,
    indirectValue: Math.round(referrals * (institution ? 640 : 38) * random.between(0.7, 1.3)),
    wallet: Math.round(total / random.between(0.25, 0.95)),
    retention: rate(0.2, 0.98, silent ? 0.55 : 0.82, 0.07),
    costs,
    standardCost: Math.round(sum * random.between(0.85, 1.15)),
    satisfaction: maybe(score(1, 10, 7.4, 1.3), 0.93),
    loyalty: score(0, 100, 64, 14),
    recommend: maybe(score(0, 10, 7.6, 1.6), 0.85),
    effort: maybe(score(1, 7, 3.4, -0.8), 0.8),
    experience: maybe(score(0, 100, 70, 11), 0.9),
    responseHours: maybe(Math.max(0.5, Math.round(leaning(14, -4, 6) * 2) / 2), 0.95),
    feedbackReceived,
    feedbackHandled: Array.from({ length: feedbackReceived }).filter(() => random.chance(0.82)).length,
    credit: institution ? creditFile(quality, yearly, random) : null,
    cooperationYears:
      Math.round(10 * (years + (institution && random.chance(0.5) ? random.between(0, 9) : 0))) / 10,
    fourC: {
      customer: score(0, 100, 68, 11),
      cost: score(0, 100, 61, 12),
      convenience: score(0, 100, 66, 13),
      communication: score(0, 100, 63, 14),
    },
  };
}

const grades = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'] as const;
/** Yearly probability of default that goes with each grade. */
const defaults = [0.0005, 0.001, 0.003, 0.008, 0.025, 0.06, 0.18] as const;

function creditFile(quality: number, yearly: number, random: Random): CreditFile {
  const place = Math.min(6, Math.max(0, Math.round(2.9 - 0.9 * quality + 0.9 * random.normal())));
  const financed = random.chance(0.45);
  return {
    grade: grades[place] ?? 'BBB',
    pd: Math.round((defaults[place] ?? 0.008) * random.between(0.8, 1.25) * 1e5) / 1e5,
    lgd: financed ? Math.round(20 * random.between(0.25, 0.65)) / 20 : null,
    exposure: financed ? Math.round((yearly * random.between(2, 9)) / 1000) * 1000 : null,
    need: financed ? random.whole(0, 2) : random.whole(2, 4),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
