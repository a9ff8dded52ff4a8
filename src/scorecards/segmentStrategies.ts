import { aspects } from '../segmentation/playbook/strategy';
import { strategyFor, type PlaybookEdits } from '../segmentation/playbook/strategyFor';
import type { Segmentation } from '../segmentation/segmentation';
import { aspectTexts } from '../segmentation/texts/playbook/aspectTexts';
import type { SegmentStrategy } from './input';

/** The playbook's strategy of each segment, in order, with a person's edits, as the sheets show it. */
export function segmentStrategies(
  segmentation: Segmentation,
  edits: PlaybookEdits = {},
): readonly SegmentStrategy[] {
  return segmentation.segments.map((segment) => {
    const strategy = strategyFor(segmentation, segment, edits);
    return {
      summary: strategy.communication,
      points: aspects.map((aspect) => ({ aspect: aspectTexts[aspect], advice: strategy[aspect] })),
    };
  });
}
