import type { CustomerSet, NumberColumn } from '../customers/customerSet';
import type { Text } from '../i18n/language';
import { SegmentationError } from '../segmentation/segmentationError';
import { customerRisk } from '../segmentation/valueRisk/customerRisk';
import { riskTexts } from './texts/riskTexts';

/** 1 low, 2 medium, 3 high; 0 where nothing is known. */
type RiskLevel = 0 | 1 | 2 | 3;

export interface Risk {
  readonly levels: Uint8Array;
  /** The rules that were used, for the Method sheet. */
  readonly rules: readonly Text[];
}

/** Probability of default from which risk is medium, and high: the value × risk method's own. */
const [mediumPd, highPd] = [0.01, 0.05];
/** Probability of staying under which risk is medium, and high. */
const [mediumStay, highStay] = [0.8, 0.5];

/** Risk classes by grade; undefined where the grades say nothing. */
function gradeClasses(customers: CustomerSet): Int16Array | undefined {
  if (customers.texts.creditGrade?.some((grade) => grade !== '') !== true) return undefined;
  try {
    return customerRisk(customers, { meaning: 'auto', lowPd: mediumPd, highPd }).classes;
  } catch (error) {
    if (error instanceof SegmentationError) return undefined;
    throw error;
  }
}

/**
 * How likely each customer is to be lost or not to pay: the worst of credit grade, probability of default
 * (medium from 1 %, high from 5 %), and probability of staying (medium under 80 %, high under 50 %).
 * Undefined where the data has none of them.
 */
export function assessRisk(
  customers: CustomerSet,
  pd: NumberColumn | undefined,
  stays: NumberColumn | undefined,
): Risk | undefined {
  const levels = new Uint8Array(customers.count);
  const raise = (customer: number, level: RiskLevel): void => {
    if (level > (levels[customer] ?? 0)) levels[customer] = level;
  };
  const rules: Text[] = [];
  const grades = gradeClasses(customers);
  if (grades !== undefined) {
    rules.push(riskTexts.byGrade);
    grades.forEach((risk, customer) => raise(customer, risk === 2 ? 3 : risk === 1 ? 2 : risk === 0 ? 1 : 0));
  }
  if (pd !== undefined) {
    rules.push(riskTexts.byDefault);
    pd.forEach((share, customer) => {
      if (Number.isFinite(share)) raise(customer, share >= highPd ? 3 : share >= mediumPd ? 2 : 1);
    });
  }
  if (stays !== undefined) {
    rules.push(riskTexts.byActivity);
    stays.forEach((share, customer) => {
      if (Number.isFinite(share)) raise(customer, share < highStay ? 3 : share < mediumStay ? 2 : 1);
    });
  }
  return rules.length === 0 ? undefined : { levels, rules };
}
