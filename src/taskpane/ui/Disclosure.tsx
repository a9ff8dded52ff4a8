import { useId, useState, type ReactNode } from 'react';
import { PaneIcon } from '../design/icons';
import { classNames } from './classNames';
import styles from './Disclosure.module.css';

const c = classNames(styles);

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly onOpen?: () => void;
}

/** Something more, shown when asked for. Its content exists only while it is open. */
export function Disclosure({ title, children, initiallyOpen = false, onOpen }: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const body = useId();
  const toggle = (): void => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <div>
      <button
        type="button"
        className={c('summary')}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={toggle}
      >
        <span className={c('arrow', open && 'open')} aria-hidden="true">
          <PaneIcon name="ChevronRight" />
        </span>
        {title}
      </button>
      {open && (
        <div id={body} className={c('body')}>
          {children}
        </div>
      )}
    </div>
  );
}
