import { useEffect, useRef } from 'react';
import { DefaultButton, type IButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { useWords } from '../app/language';
import type { Work } from '../store/state';
import { canCancel } from '../store/transitions/working';
import { shellTexts } from '../texts/shell';
import { workTexts } from '../texts/work';
import { classNames } from '../ui/classNames';
import { StillNote } from './StillNote';
import styles from './WorkBar.module.css';

const c = classNames(styles);

/** Stands where the buttons stood while the pane works: what it does, how far it is, and the way out. */
export function WorkBar({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const { t } = useWords();
  const cancel = useRef<IButton>(null);
  // The button that started the work is gone, and the focus with it.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) cancel.current?.focus();
  }, []);
  const share = work.total > 0 ? work.done / work.total : undefined;
  return (
    <div className={c('bar')}>
      {canCancel(work) && <StillNote key={`${work.name} ${String(work.done)}`} />}
      <ProgressIndicator
        className={c('progress')}
        label={t(workTexts[work.name])}
        ariaValueText={share === undefined ? t(workTexts[work.name]) : `${Math.round(share * 100)} %`}
        {...(share === undefined ? {} : { percentComplete: share })}
      />
      <DefaultButton
        componentRef={cancel}
        text={t(shellTexts.cancel)}
        disabled={!canCancel(work)}
        allowDisabledFocus
        onClick={onCancel}
      />
    </div>
  );
}
