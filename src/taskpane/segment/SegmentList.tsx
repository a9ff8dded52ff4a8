import { crossTexts } from '../../segmentation/texts/crossTexts';
import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { PaneIcon } from '../design/icons';
import { segmentColor } from '../design/segmentColors';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { PreviewView, SegmentView } from '../worker/views';
import styles from './PreviewStep.module.css';
import { SegmentDetails } from './SegmentDetails';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

/** Every segment with its counts and shares; each opens to its rule, its largest customers and its playbook. */
export function SegmentList({ state, actions }: StepProps) {
  const { t } = useWords();
  const notPlaced = state.preview?.notPlaced;
  return (
    <div>
      <Strip segments={state.preview?.segments ?? []} />
      <ul className={c('segments')} aria-label={t(segmentTexts.segments)}>
        {state.preview?.segments.map((segment, index) => (
          <Row key={segment.key} segment={segment} index={index} state={state} actions={actions} />
        ))}
        {notPlaced !== undefined && notPlaced.count > 0 && <NotPlaced {...notPlaced} />}
      </ul>
    </div>
  );
}

/** All customers as one bar in the segments' colours; the numbers stand in the list. */
function Strip({ segments }: { readonly segments: readonly SegmentView[] }) {
  const { isDark } = usePalette();
  return (
    <div className={c('strip')} aria-hidden="true">
      {segments.map(({ key, share }, index) => (
        <span key={key} style={{ flexGrow: share, backgroundColor: segmentColor(index, isDark) }} />
      ))}
    </div>
  );
}

/** Customers without a segment: they count in every share, as on the sheets. */
function NotPlaced({ count, share, valueShare }: PreviewView['notPlaced']) {
  const { t, formats } = useWords();
  const shares = [t(segmentTexts.ofCustomers, { share: formats.share(share) })];
  if (valueShare !== null) shares.push(t(segmentTexts.ofValue, { share: formats.share(valueShare) }));
  return (
    <li className={c('segment')}>
      <div className={c('row', 'plain')}>
        <span className={c('dot', 'hollow')} aria-hidden="true" />
        <span className={c('name', 'soft')}>{t(crossTexts.notPlaced)}</span>
        <span className={c('count', 'numbers')}>{formats.count(count)}</span>
        <span className={c('shares', 'small', 'soft', 'numbers')}>{shares.join(' · ')}</span>
      </div>
    </li>
  );
}

function Row(props: StepProps & { readonly segment: SegmentView; readonly index: number }) {
  const { segment, index, state, actions } = props;
  const { t, formats } = useWords();
  const { isDark } = usePalette();
  const open = state.openSegment === segment.key;
  const shares = [t(segmentTexts.ofCustomers, { share: formats.share(segment.share) })];
  if (segment.valueShare !== null) {
    shares.push(t(segmentTexts.ofValue, { share: formats.share(segment.valueShare) }));
  }
  return (
    <li className={c('segment', open && 'open')}>
      <button
        type="button"
        className={c('row')}
        aria-expanded={open}
        onClick={() => void actions.openSegment(open ? null : segment.key)}
      >
        <span
          className={c('dot')}
          style={{ backgroundColor: segmentColor(index, isDark) }}
          aria-hidden="true"
        />
        <span className={c('name')}>{t(segment.name)}</span>
        <span className={c('count', 'numbers')}>{formats.count(segment.count)}</span>
        <span className={c('shares', 'small', 'soft', 'numbers')}>{shares.join(' · ')}</span>
        <span className={c('arrow')} aria-hidden="true">
          <PaneIcon name="ChevronRight" />
        </span>
      </button>
      {open && <SegmentDetails segment={segment} state={state} actions={actions} />}
    </li>
  );
}
