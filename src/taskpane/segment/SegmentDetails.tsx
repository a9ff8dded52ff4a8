import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { SegmentView } from '../worker/views';
import { PlaybookEditor } from './PlaybookEditor';
import styles from './PreviewStep.module.css';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

/** What makes a segment, who its largest customers are, and what to do with it. */
export function SegmentDetails(props: StepProps & { readonly segment: SegmentView }) {
  const { t } = useWords();
  const { segment, state, actions } = props;
  return (
    <div
      className={c('details')}
      role="group"
      aria-label={t(segmentTexts.segmentDetails, { name: t(segment.name) })}
    >
      <p className={c('soft')}>{t(segment.rule)}</p>
      <Top {...props} />
      {segment.strategy.length > 0 && (
        <PlaybookEditor
          segment={segment}
          edits={state.playbook[segment.playbookKey]}
          onEdit={(line, text) => actions.editStrategy(segment.playbookKey, line, text)}
          onReset={() => actions.resetStrategy(segment.playbookKey)}
        />
      )}
    </div>
  );
}

function Top({ segment, state }: StepProps & { readonly segment: SegmentView }) {
  const { t, formats } = useWords();
  if (segment.count === 0) return <p className={c('soft')}>{t(segmentTexts.topEmpty)}</p>;
  if (state.top === null) return <></>;
  const hasValue = state.top.some(({ value }) => value !== null);
  return (
    <table className={c('top', 'numbers')}>
      <caption className={c('hidden')}>{t(segmentTexts.topTitle)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(segmentTexts.topTitle)}</th>
          {hasValue && <th scope="col">{t(state.preview?.valueLabel ?? segmentTexts.value)}</th>}
        </tr>
      </thead>
      <tbody>
        {state.top.map(({ id, name, value }) => (
          <tr key={id}>
            <td>{name === '' ? id : `${name} `}</td>
            {hasValue && (
              <td>{value === null ? '–' : formats.money(value, state.preview?.currency ?? null)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
