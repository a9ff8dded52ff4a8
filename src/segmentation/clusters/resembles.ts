import { rfmSegmentIndex, rfmSegments } from '../rfm/rfmSegments';
import type { CenterProfile } from './describeCenters';

/** Deviations, in standard deviations, from which a centre counts as scoring 2, 3, 4 and 5. */
const steps = [-1, -0.3, 0.3, 1];

/**
 * Entry of the playbook for a cluster: that of the RFM segment that its centre resembles where recency and
 * purchases or spend are among the columns, that of its value tier where value is, else a general one.
 */
export function resembles({ fields, deviations }: CenterProfile): string {
  const score = (field: string, sign: 1 | -1 = 1): number | undefined => {
    const axis = fields.findIndex((name) => name === field);
    if (axis < 0) return undefined;
    const deviation = sign * (deviations[axis] ?? 0);
    return 1 + steps.filter((step) => deviation >= step).length;
  };
  const recency = score('recency', -1);
  const frequency = score('frequency');
  const money = score('monetary') ?? score('value');
  const worth = frequency ?? money;
  if (recency !== undefined && worth !== undefined) {
    const place = rfmSegmentIndex(recency, frequency ?? worth, money ?? worth);
    return `rfm.${rfmSegments[place]?.key ?? 'needAttention'}`;
  }
  if (money === undefined) return 'clusters.other';
  return `valueTiers.${money >= 4 ? 'high' : money === 3 ? 'medium' : 'low'}`;
}
