import type { Text } from '../../../i18n/language';
import type { FrequencyBar } from '../../../models/tracking';
import type { AliveView } from './aliveView';
import type { HistorySource } from './historySource';
import type { HoldoutCheck } from './holdoutCheck';
import type { PredictRequest } from './request';

/** One model's fit as the pane shows it. */
export interface FitView {
  readonly model: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: number;
    /** Null where it does not exist. */
    readonly standardError: number | null;
    /** 95 % limits; null where there are none. */
    readonly limits: readonly [low: number, high: number] | null;
  }[];
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  readonly customers: number;
  readonly converged: boolean;
  /** How the fit ended, in words. */
  readonly outcome: Text;
}

/** A model beside the others of the same data. */
export interface ComparedView {
  readonly fit: FitView;
  /** AIC above the best. */
  readonly difference: number;
  /** How likely it is the best of those compared, 0-1. */
  readonly weight: number;
}

export interface ExcludedView {
  readonly text: Text;
  readonly count: number;
  /** The first identifiers. */
  readonly examples: readonly string[];
}

export interface TotalsView {
  readonly customers: number;
  readonly repeatBuyers: number;
  /** Sum of P(alive): customers still there. */
  readonly alive: number;
  readonly purchases: number;
  /** Null without a spend model. */
  readonly clv: number | null;
}

/** Everything about a fit that the pane shows. */
export interface PredictView {
  readonly request: PredictRequest;
  /** Of all money; null where the cells name none. */
  readonly currency: string | null;
  readonly source: HistorySource;
  readonly totals: TotalsView;
  readonly excluded: readonly ExcludedView[];
  readonly chosen: FitView;
  /** The best first; one where the user chose the model. */
  readonly compared: readonly ComparedView[];
  /** Models that could not be fitted and took no part. */
  readonly notCompared: readonly string[];
  /** Which fits best and by how much; null where nothing was compared. */
  readonly verdict: Text | null;
  readonly spend: FitView | null;
  /** Why there is no spend model. */
  readonly spendProblem: Text | null;
  /** True where a fit did not hold and a prior would help. */
  readonly offerPrior: boolean;
  readonly warnings: readonly Text[];
  readonly tracking: HoldoutCheck | null;
  readonly frequencies: readonly FrequencyBar[];
  readonly alive: AliveView | null;
}
