import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { Aspect } from '../../segmentation/playbook/strategy';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { SegmentView } from '../worker/views';
import styles from './PreviewStep.module.css';

const c = classNames({ ...layout, ...styles });

export interface PlaybookEditorProps {
  readonly segment: SegmentView;
  readonly edits: Partial<Record<Aspect, string>> | undefined;
  readonly onEdit: (line: Aspect, text: string) => void;
  readonly onReset: () => void;
}

/** A segment's strategy, read by default, editable on request; edits travel with the workbook. */
export function PlaybookEditor({ segment, edits = {}, onEdit, onReset }: PlaybookEditorProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <section aria-label={t(segmentTexts.playbook)}>
      <h2 className={c('section')}>{t(segmentTexts.playbook)}</h2>
      {editing ? (
        <div className={c('tight')}>
          {segment.strategy.map(({ key, label, text }) => (
            <TextField
              key={key}
              label={t(label)}
              multiline
              autoAdjustHeight
              rows={2}
              value={edits[key] ?? t(text)}
              onChange={(_, typed = '') => onEdit(key, typed)}
            />
          ))}
        </div>
      ) : (
        <dl className={c('strategy')}>
          {segment.strategy.map(({ key, label, text }) => (
            <div key={key}>
              <dt>{t(label)}</dt>
              <dd>{edits[key] ?? t(text)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ActionButton
        iconProps={{ iconName: editing ? 'CheckMark' : 'Edit' }}
        text={t(editing ? segmentTexts.playbookDone : segmentTexts.playbookEdit)}
        onClick={() => setEditing(!editing)}
      />
      {Object.keys(edits).length > 0 && (
        <ActionButton
          iconProps={{ iconName: 'Undo' }}
          text={t(segmentTexts.playbookReset)}
          onClick={onReset}
        />
      )}
    </section>
  );
}
