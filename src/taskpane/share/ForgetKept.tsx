import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { Text } from '../../i18n/language';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './SharePage.module.css';

const c = classNames({ ...layout, ...styles });

/** Gives up what cannot be put back, after a second press: nothing brings it back. */
export function ForgetKept({ text, onForget }: { readonly text: Text; readonly onForget: () => void }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  if (!asks) return <DefaultButton className={c('start')} text={t(text)} onClick={() => setAsks(true)} />;
  return (
    <div className={c('card', 'tight')} role="group" aria-label={t(text)}>
      <p>{t(shareTexts.forgetSure)}</p>
      <div className={c('buttons')}>
        <DefaultButton text={t(shareTexts.forgetYes)} onClick={onForget} />
        <DefaultButton autoFocus text={t(shellTexts.cancel)} onClick={() => setAsks(false)} />
      </div>
    </div>
  );
}
