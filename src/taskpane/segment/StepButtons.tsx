import { DefaultButton, PrimaryButton, type IButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/language';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import styles from '../ui/layout.module.css';

const c = classNames(styles);

export interface StepButtonsProps {
  /** Absent on the first step. */
  readonly onBack?: () => void;
  readonly text: string;
  readonly disabled: boolean;
  readonly onForward: () => void;
}

/** One way back and one way on, at the foot of a step. */
export function StepButtons({ onBack, text, disabled, onForward }: StepButtonsProps) {
  const { t } = useWords();
  const main = useRef<IButton>(null);
  // After cancelled work the focus would be nowhere: it comes back to where the work was started.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) main.current?.focus();
  }, []);
  return (
    <div className={c('footer')}>
      {onBack !== undefined && <DefaultButton text={t(shellTexts.back)} onClick={onBack} />}
      <PrimaryButton componentRef={main} text={text} disabled={disabled} onClick={onForward} />
    </div>
  );
}
