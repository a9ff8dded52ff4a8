import { useEffect, useState } from 'react';
import { useWords } from '../app/language';
import { stillText } from '../texts/work';
import { classNames } from '../ui/classNames';
import styles from './WorkBar.module.css';

const c = classNames(styles);

/** Seconds without a word of the work. */
const patience = 8;

/** Says that nothing was heard for a while; each report of progress makes another one, by its key. */
export function StillNote() {
  const { t } = useWords();
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStill(true), patience * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={c('still')}>
      {isStill ? t(stillText, { seconds: patience }) : ''}
    </p>
  );
}
