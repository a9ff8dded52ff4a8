import type { Segment } from '../segmentation';
import { rfmTexts } from '../texts/rfmTexts';

/** The eleven named segments, the best first. */
export const rfmSegments = [
  { key: 'champions', name: rfmTexts.champions, rule: rfmTexts.championsRule },
  { key: 'loyal', name: rfmTexts.loyal, rule: rfmTexts.loyalRule },
  { key: 'potentialLoyalists', name: rfmTexts.potentialLoyalists, rule: rfmTexts.potentialLoyalistsRule },
  { key: 'newCustomers', name: rfmTexts.newCustomers, rule: rfmTexts.newCustomersRule },
  { key: 'promising', name: rfmTexts.promising, rule: rfmTexts.promisingRule },
  { key: 'needAttention', name: rfmTexts.needAttention, rule: rfmTexts.needAttentionRule },
  { key: 'aboutToSleep', name: rfmTexts.aboutToSleep, rule: rfmTexts.aboutToSleepRule },
  { key: 'atRisk', name: rfmTexts.atRisk, rule: rfmTexts.atRiskRule },
  { key: 'cantLose', name: rfmTexts.cantLose, rule: rfmTexts.cantLoseRule },
  { key: 'hibernating', name: rfmTexts.hibernating, rule: rfmTexts.hibernatingRule },
  { key: 'lost', name: rfmTexts.lost, rule: rfmTexts.lostRule },
] as const satisfies readonly Segment[];

type RfmSegmentKey = (typeof rfmSegments)[number]['key'];

/**
 * Rows: R 5 down to 1. Columns: mean of F and M (halves rounded up), 5 down to 1. Frequency and money
 * together say what a customer was worth, recency whether that still holds.
 */
const table: readonly (readonly RfmSegmentKey[])[] = [
  ['champions', 'champions', 'potentialLoyalists', 'potentialLoyalists', 'newCustomers'],
  ['champions', 'loyal', 'potentialLoyalists', 'promising', 'promising'],
  ['loyal', 'loyal', 'needAttention', 'aboutToSleep', 'aboutToSleep'],
  ['atRisk', 'atRisk', 'atRisk', 'hibernating', 'hibernating'],
  ['cantLose', 'cantLose', 'hibernating', 'lost', 'lost'],
];

/**
 * Index in `rfmSegments` of the segment of a cell: every one of the 125 has a name.
 *
 * @param recency, frequency, monetary scores from 1 to 5, 5 being best
 */
export function rfmSegmentIndex(recency: number, frequency: number, monetary: number): number {
  const worth = Math.round((frequency + monetary) / 2);
  const key = table[5 - recency]?.[5 - worth];
  return rfmSegments.findIndex((segment) => segment.key === key);
}
