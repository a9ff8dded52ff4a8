import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/language';
import type { Problem } from '../store/state';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import styles from '../ui/layout.module.css';

const c = classNames(styles);

/** What went wrong, what was kept and what to do. Scrolls itself into view, since work ends at the bottom. */
export function ProblemBar(props: { readonly problem: Problem; readonly onDismiss: () => void }) {
  const { t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [props.problem]);
  return (
    <div ref={bar} tabIndex={-1} className={c('focusless')}>
      <MessageBar
        messageBarType={props.problem.code === 'cancelled' ? MessageBarType.info : MessageBarType.error}
        isMultiline
        onDismiss={props.onDismiss}
        dismissButtonAriaLabel={t(shellTexts.dismiss)}
      >
        {t(props.problem.text)}
      </MessageBar>
    </div>
  );
}
