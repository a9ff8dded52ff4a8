import type { CustomerSet } from '../../customers/customerSet';
import { fieldKinds } from '../../customers/fieldKinds';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import { aspects } from '../../segmentation/playbook/strategy';
import { playbookKey, strategyFor } from '../../segmentation/playbook/strategyFor';
import type { Segmentation } from '../../segmentation/segmentation';
import type { SegmentSummaries } from '../../segmentation/summarizeSegments';
import { valueFieldOf } from '../../segmentation/valueField';
import { aspectTexts } from '../../segmentation/texts/playbook/aspectTexts';
import type { Predictions } from '../../scorecards/input';
import { scatterView } from './scatterView';
import type { GridView, MovementView, PreviewView } from './views';

/** What the preview is made of. */
export interface PreviewSource {
  readonly segmentation: Segmentation;
  readonly summaries: SegmentSummaries;
  readonly customers: CustomerSet;
  readonly grid: GridView | null;
  readonly movement: MovementView | null;
  /** Names of fields that a prediction filled, where not as usual. */
  readonly names?: Predictions['names'];
}

/** Counts, shares and the picture of a segmentation. */
export function previewView(source: PreviewSource): PreviewView {
  const { segmentation, summaries, customers } = source;
  const field = valueFieldOf(customers, segmentation);
  const hasValue = field !== undefined && Number.isFinite(summaries.total.value);
  return {
    title: segmentation.title,
    customers: customers.count,
    value: hasValue ? summaries.total.value : null,
    valueLabel: hasValue ? (source.names?.[field] ?? fieldTexts[field]) : null,
    currency: hasValue && fieldKinds[field] === 'money' ? (customers.currency ?? null) : null,
    notPlaced: {
      count: summaries.notPlaced.count,
      share: numberOr(summaries.notPlaced.share, 0),
      valueShare: hasValue ? numberOr(summaries.notPlaced.valueShare, null) : null,
    },
    segments: segmentation.segments.map((segment, index) => {
      const summary = summaries.segments[index];
      const strategy = strategyFor(segmentation, segment);
      return {
        key: segment.key,
        name: segment.name,
        rule: segment.rule,
        count: summary?.count ?? 0,
        share: numberOr(summary?.share, 0),
        value: hasValue ? numberOr(summary?.value, 0) : null,
        valueShare: hasValue ? numberOr(summary?.valueShare, null) : null,
        playbookKey: playbookKey(segmentation, segment),
        strategy: aspects.map((aspect) => ({
          key: aspect,
          label: aspectTexts[aspect],
          text: strategy[aspect],
        })),
      };
    }),
    notes: segmentation.notes,
    grid: source.grid,
    scatter: scatterView(segmentation),
    movement: source.movement,
  };
}

function numberOr<Fallback>(value: number | undefined, fallback: Fallback): number | Fallback {
  return value === undefined || Number.isNaN(value) ? fallback : value;
}
