import { fillText } from '../fillText';
import type { Segment } from '../segmentation';
import { rfmClassTexts as texts } from '../texts/rfmClassTexts';
import type { rfmSegments } from './rfmSegments';

type RfmSegmentKey = (typeof rfmSegments)[number]['key'];

interface RfmClass {
  readonly key: string;
  readonly name: Segment['name'];
  /** Recency, frequency and money: is each high? */
  readonly high: readonly [boolean, boolean, boolean];
  /** The segment of the eleven whose strategy suits it. */
  readonly like: RfmSegmentKey;
}

/** The eight classes of RFM as Chinese practice names them, the most important first. */
const classes: readonly RfmClass[] = [
  { key: 'importantValue', name: texts.importantValue, high: [true, true, true], like: 'champions' },
  {
    key: 'importantDevelopment',
    name: texts.importantDevelopment,
    high: [true, false, true],
    like: 'potentialLoyalists',
  },
  { key: 'importantKeep', name: texts.importantKeep, high: [false, true, true], like: 'cantLose' },
  { key: 'importantWinBack', name: texts.importantWinBack, high: [false, false, true], like: 'atRisk' },
  { key: 'generalValue', name: texts.generalValue, high: [true, true, false], like: 'loyal' },
  {
    key: 'generalDevelopment',
    name: texts.generalDevelopment,
    high: [true, false, false],
    like: 'promising',
  },
  { key: 'generalKeep', name: texts.generalKeep, high: [false, true, false], like: 'needAttention' },
  { key: 'generalWinBack', name: texts.generalWinBack, high: [false, false, false], like: 'hibernating' },
];

/** The classes as segments. @param edition the part of the playbook that their strategies come from */
export function rfmClassSegments(edition: 'rfm' | 'rfmBusiness'): readonly Segment[] {
  return classes.map(({ key, name, high: [r, f, m], like }) => ({
    key,
    name,
    rule: ruleOf(r, f, m),
    playbook: `${edition}.${like}`,
  }));
}

function ruleOf(r: boolean, f: boolean, m: boolean): Segment['rule'] {
  const word = (isHigh: boolean): Segment['name'] => (isHigh ? texts.high : texts.low);
  return fillText(texts.rule, { r: word(r), f: word(f), m: word(m) });
}

/** Where R, F and M are parted into high and low, and the class of each customer (-1 where a number is missing). */
export interface RfmClassification {
  readonly cuts: readonly [number, number, number];
  readonly membership: Int16Array;
  /** "R1 F0 M1" as three digits, 1 for high; '' where a number is missing. */
  readonly cells: readonly string[];
}

/**
 * Divides customers into the eight classes. Above the mean (or median) is high, for recency below it; a customer on
 * it is low, so that equal customers share a class.
 */
export function classifyRfm(
  recency: Float64Array,
  frequency: Float64Array,
  money: Float64Array,
  cut: 'mean' | 'median',
): RfmClassification {
  const complete = (customer: number): boolean =>
    !Number.isNaN((recency[customer] ?? NaN) + (frequency[customer] ?? NaN) + (money[customer] ?? NaN));
  const used = Array.from(recency.keys()).filter(complete);
  const center = (values: Float64Array): number => {
    const own = Float64Array.from(used, (customer) => values[customer] ?? NaN);
    return cut === 'mean' ? meanOf(own) : medianOf(own);
  };
  const cuts = [center(recency), center(frequency), center(money)] as const;
  const membership = new Int16Array(recency.length).fill(-1);
  const cells = new Array<string>(recency.length).fill('');
  for (const customer of used) {
    const r = (recency[customer] ?? NaN) < cuts[0];
    const f = (frequency[customer] ?? NaN) > cuts[1];
    const m = (money[customer] ?? NaN) > cuts[2];
    membership[customer] = classes.findIndex(({ high }) => high[0] === r && high[1] === f && high[2] === m);
    cells[customer] = [r, f, m].map(Number).join('');
  }
  return { cuts, membership, cells };
}

/** Divided before it is added, so that amounts near the largest number have a mean as well. */
function meanOf(values: Float64Array): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isFinite(sum)
    ? sum / values.length
    : values.reduce((total, value) => total + value / values.length, 0);
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
