import type { CustomerSet } from '../../customers/customerSet';
import { parseNumber } from '../../customers/parseNumber';
import { chooseField } from '../chooseField';
import { fillText } from '../fillText';
import type { MethodNote } from '../segmentation';
import { SegmentationError } from '../segmentationError';
import { noteTexts } from '../texts/noteTexts';
import { valueRiskTexts } from '../texts/valueRiskTexts';
import type { GradeMeaning } from './creditRisk';
import { numberScale, riskOfGrade, riskOnScale } from './creditRisk';

/** Risk class of each customer (0 low, 1 medium, 2 high, -1 unknown) and where it comes from. */
export interface CustomerRisk {
  readonly classes: Int16Array;
  readonly source: 'grade' | 'pd';
  readonly notes: readonly MethodNote[];
}

export interface RiskOptions {
  readonly meaning: GradeMeaning | 'auto';
  /** Probability of default: low below the first, high from the second. */
  readonly lowPd: number;
  readonly highPd: number;
}

/**
 * The credit risk of every customer, from grades in letters, words and numbers, else from the probability of default.
 *
 * @throws SegmentationError 'missingFields', 'unknownGrades', 'thresholdOrder'
 */
export function customerRisk(customers: CustomerSet, options: RiskOptions): CustomerRisk {
  const grades = customers.texts.creditGrade;
  if (grades?.some((grade) => grade !== '') === true) return fromGrades(customers, grades, options);
  const pd = chooseField(customers, ['pd'])?.values;
  if (!pd) throw new SegmentationError('missingFields', { fields: 'creditGrade, pd' });
  const { lowPd, highPd } = options;
  if (!(lowPd < highPd)) throw new SegmentationError('thresholdOrder', { lower: lowPd, upper: highPd });
  const classes = Int16Array.from(pd, (value) =>
    Number.isNaN(value) ? -1 : value < lowPd ? 0 : value < highPd ? 1 : 2,
  );
  return { classes, source: 'pd', notes: [{ severity: 'info', text: noteTexts.gradesFromPd }] };
}

function fromGrades(customers: CustomerSet, grades: readonly string[], options: RiskOptions): CustomerRisk {
  const header = customers.headers.creditGrade ?? '';
  const meaning: GradeMeaning =
    options.meaning !== 'auto' ? options.meaning : /risk|风险/i.test(header) ? 'risk' : 'credit';
  const numbers = [...new Set(grades)]
    .map((grade) => parseNumber(grade).value)
    .filter((value) => !Number.isNaN(value));
  const scale = numberScale(numbers, meaning);
  const unknown = new Set<string>();
  let unknownCount = 0;
  const known = new Map<string, number>();
  const classes = Int16Array.from(grades, (grade) => {
    let risk = known.get(grade);
    if (risk === undefined) {
      risk = riskOfGrade(grade, meaning, (value) => riskOnScale(value, scale));
      known.set(grade, risk);
    }
    if (risk < 0 && grade !== '') {
      unknown.add(grade);
      unknownCount++;
    }
    return risk;
  });
  const examples = [...unknown].slice(0, 3).join(', ');
  if (classes.every((risk) => risk < 0)) throw new SegmentationError('unknownGrades', { examples });
  const notes: MethodNote[] = [];
  // "High" may be good credit or high risk; AAA means one thing only.
  const other: GradeMeaning = meaning === 'risk' ? 'credit' : 'risk';
  const isWord = (grade: string, risk: number): boolean =>
    Number.isNaN(parseNumber(grade).value) &&
    riskOfGrade(grade, other, (value) => riskOnScale(value, scale)) !== risk;
  if ([...known].some(([grade, risk]) => isWord(grade, risk)))
    notes.push({
      severity: 'info',
      text: fillText(noteTexts.gradeMeaning, {
        meaning: meaning === 'risk' ? valueRiskTexts.highRisk : valueRiskTexts.goodCredit,
      }),
    });
  if (numbers.length > 0) {
    const { minimum, maximum, bestIs } = scale;
    notes.push({
      severity: 'info',
      text: fillText(noteTexts.gradeNumbers, {
        scale: `${String(minimum)}–${String(maximum)}`,
        best: bestIs === 'minimum' ? minimum : maximum,
      }),
    });
  }
  if (unknownCount > 0) {
    notes.push({
      severity: 'warning',
      text: fillText(noteTexts.gradesUnknown, { count: unknownCount, examples }),
    });
  }
  return { classes, source: 'grade', notes };
}
