import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import { methodOf } from '../store/transitions/method';
import { segmentTexts } from '../texts/segment';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import type { PreviewView } from '../worker/views';
import { MovementSection } from './MovementSection';
import { PreviewChart } from './PreviewChart';
import styles from './PreviewStep.module.css';
import { SegmentList } from './SegmentList';
import { MethodSettings } from './MethodSettings';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

/** The segments before anything is written; thresholds can be turned here and the numbers follow. */
export function PreviewStep({ state, actions }: StepProps) {
  const { t } = useWords();
  const { preview } = state;
  const method = methodOf(state, state.method);
  if (preview === null || method === null) return <></>;
  return (
    <>
      <Heading intro={t(segmentTexts.previewNothing)}>{t(preview.title)}</Heading>
      <Announcer text={state.previewStale ? t(segmentTexts.updating) : ''} />
      <Kpis preview={preview} />
      {preview.notes.map(({ severity, text }) => (
        <MessageBar
          key={text['en-US']}
          isMultiline
          messageBarType={severity === 'warning' ? MessageBarType.warning : MessageBarType.info}
        >
          {t(text)}
        </MessageBar>
      ))}
      {method.parameters.length > 0 && (
        <Disclosure title={t(segmentTexts.settings)}>
          <MethodSettings method={method} state={state} actions={actions} />
        </Disclosure>
      )}
      <div className={c('stack', state.previewStale && 'stale')}>
        <PreviewChart preview={preview} />
        <SegmentList state={state} actions={actions} />
        <MovementSection state={state} actions={actions} />
      </div>
    </>
  );
}

function Kpis({ preview }: { readonly preview: PreviewView }) {
  const { t, formats } = useWords();
  const filled = preview.segments.filter(({ count }) => count > 0).length;
  return (
    <dl className={c('kpis', 'numbers')}>
      <div className={c('kpi')}>
        <dt>{t(segmentTexts.customers)}</dt>
        <dd>{formats.count(preview.customers)}</dd>
      </div>
      <div className={c('kpi')}>
        <dt>{t(segmentTexts.segments)}</dt>
        <dd>{formats.count(filled)}</dd>
      </div>
      {preview.value !== null && (
        <div className={c('kpi')}>
          <dt>{t(preview.valueLabel ?? segmentTexts.value)}</dt>
          <dd>{formats.money(preview.value, preview.currency)}</dd>
        </div>
      )}
    </dl>
  );
}
