import type { SampleText } from './language';

/** A customer of the sample firm. Money in US dollars, rates as fractions, dates as Excel's numbers; null where the firm does not know. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: SampleText;
  readonly institution: boolean;
  readonly industry: SampleText | null;
  /** Index into the regions of the texts. */
  readonly region: number;
  readonly total: number;
  readonly orders: number;
  readonly first: number;
  readonly last: number;
  readonly margin: number;
  readonly indirectValue: number;
  readonly referrals: number;
  readonly wallet: number;
  readonly retention: number;
  readonly costs: Readonly<Record<CostKind, number>>;
  readonly standardCost: number;
  readonly satisfaction: number | null;
  readonly loyalty: number;
  readonly recommend: number | null;
  readonly effort: number | null;
  readonly experience: number | null;
  readonly responseHours: number | null;
  readonly feedbackReceived: number;
  readonly feedbackHandled: number;
  readonly credit: CreditFile | null;
  readonly cooperationYears: number;
  readonly fourC: Readonly<Record<'customer' | 'cost' | 'convenience' | 'communication', number>>;
}

export type CostKind =
  | 'maintenance'
  | 'acquisition'
  | 'switching'
  | 'satisfaction'
  | 'marketing'
  | 'sales'
  | 'afterSales'
  | 'operations'
  | 'management'
  | 'people';

/** What the firm knows of an institution that it gives credit. */
export interface CreditFile {
  readonly grade: string;
  readonly pd: number;
  readonly lgd: number | null;
  /** Outstanding project financing; null without any. */
  readonly exposure: number | null;
  /** Index into the business needs of the texts. */
  readonly need: number;
}
