import { classNames } from './classNames';
import styles from './layout.module.css';

const c = classNames(styles);

/** Says a text to screen readers whenever it changes, without showing it. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={c('hidden')}>
      {text}
    </div>
  );
}
