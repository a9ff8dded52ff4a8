import { churnFunction } from './behaviour/churn';
import { conversionFunction } from './behaviour/conversion';
import { repeatRateFunction } from './behaviour/repeatRate';
import { retentionFunction } from './behaviour/retention';
import { cacFunction } from './cost/cac';
import { costVarianceFunction } from './cost/costVariance';
import { ltvRatioFunction } from './cost/ltvRatio';
import { paybackFunction } from './cost/payback';
import { relationshipCostFunction } from './cost/relationshipCost';
import { relationshipRoiFunction } from './cost/relationshipRoi';
import { retentionCostFunction } from './cost/retentionCost';
import type { FunctionDeclaration } from './defineFunction';
import { groups, type GroupId } from './groups';
import { modelFunctions } from './models';
import { upliftFunction } from './programme/uplift';
import { concentrationFunction } from './risk/concentration';
import { expectedLossFunction } from './risk/expectedLoss';
import { riskClvFunction } from './risk/riskClv';
import { volatilityFunction } from './risk/volatility';
import { coCreationFunction } from './satisfaction/coCreation';
import { compositeFunction } from './satisfaction/composite';
import { csatFunction } from './satisfaction/csat';
import { effortFunction } from './satisfaction/effort';
import { feedbackRateFunction } from './satisfaction/feedbackRate';
import { fourCFunction } from './satisfaction/fourC';
import { npsFunction } from './satisfaction/nps';
import { satIndexFunction } from './satisfaction/satIndex';
import { serviceGapFunction } from './satisfaction/serviceGap';
import { withinTargetFunction } from './satisfaction/withinTarget';
import { rfmFunction } from './segmentation/rfm';
import { rfmSummaryFunction } from './segmentation/rfmSummary';
import { segmentFunction } from './segmentation/segment';
import { searchIn } from './searchFunctions';
import { clvFunction } from './value/clv';
import { clvFlowFunction } from './value/clvFlow';
import { growthRateFunction } from './value/growthRate';
import { netValueFunction } from './value/netValue';
import { referralValueFunction } from './value/referralValue';
import { shareOfWalletFunction } from './value/shareOfWallet';

/** Every function, in the order in which a user meets them. */
export const allFunctions: readonly FunctionDeclaration[] = [
  clvFunction,
  clvFlowFunction,
  netValueFunction,
  referralValueFunction,
  shareOfWalletFunction,
  growthRateFunction,
  cacFunction,
  paybackFunction,
  ltvRatioFunction,
  relationshipCostFunction,
  retentionCostFunction,
  costVarianceFunction,
  relationshipRoiFunction,
  satIndexFunction,
  csatFunction,
  npsFunction,
  effortFunction,
  serviceGapFunction,
  withinTargetFunction,
  feedbackRateFunction,
  coCreationFunction,
  compositeFunction,
  fourCFunction,
  retentionFunction,
  churnFunction,
  repeatRateFunction,
  conversionFunction,
  expectedLossFunction,
  riskClvFunction,
  concentrationFunction,
  volatilityFunction,
  upliftFunction,
  rfmSummaryFunction,
  rfmFunction,
  segmentFunction,
  ...modelFunctions,
];

/** The functions of one group, for the task pane's page and the reference's index. */
export function functionsOf(group: GroupId): readonly FunctionDeclaration[] {
  return allFunctions.filter((declaration) => declaration.group === group);
}

/** Groups that have functions, in order. */
export const groupIds: readonly GroupId[] = (Object.keys(groups) as GroupId[]).filter(
  (group) => functionsOf(group).length > 0,
);

/** The functions that match a query, best first; see searchFunctions.ts. */
export function searchFunctions(query: string): readonly FunctionDeclaration[] {
  return searchIn(allFunctions, query);
}
