import type { PurchaseLog } from '../../customers/customerSet';

/** What a customer bought in a period. */
export interface PurchasePeriod {
  /** "2025-03", "2025 Q1" or "2025". */
  readonly name: string;
  readonly amount: number;
}

const mostPeriods = 24;
const day = 86_400_000;

type Length = 1 | 3 | 12;

function nameOf(month: number, length: Length): string {
  const year = Math.floor(month / 12);
  if (length === 12) return `${year}`;
  const inYear = month - year * 12;
  return length === 3
    ? `${year} Q${Math.floor(inYear / 3) + 1}`
    : `${year}-${String(inYear + 1).padStart(2, '0')}`;
}

/**
 * A customer's purchases by month, quarter or year: the finest that gives at most 24 periods, periods without a
 * purchase included. Empty for a customer without purchases.
 */
export function purchasePeriods(log: PurchaseLog, customer: number): PurchasePeriod[] {
  const months: number[] = [];
  const amounts: number[] = [];
  log.customer.forEach((owner, order) => {
    if (owner !== customer) return;
    const date = new Date((log.day[order] ?? 0) * day);
    months.push(date.getUTCFullYear() * 12 + date.getUTCMonth());
    amounts.push(log.amount[order] ?? 0);
  });
  if (months.length === 0) return [];
  const first = Math.min(...months);
  const last = Math.max(...months);
  const length =
    ([1, 3] as const).find(
      (candidate) => Math.floor(last / candidate) - Math.floor(first / candidate) < mostPeriods,
    ) ?? 12;
  const start = Math.floor(first / length);
  const sums = new Float64Array(Math.floor(last / length) - start + 1);
  months.forEach((month, order) => {
    const period = Math.floor(month / length) - start;
    sums[period] = (sums[period] ?? 0) + (amounts[order] ?? 0);
  });
  return Array.from(sums, (amount, period) => ({ name: nameOf((start + period) * length, length), amount }));
}
