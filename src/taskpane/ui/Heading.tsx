import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './layout.module.css';

const c = classNames(styles);

/** A step's heading takes the focus when the step comes into view, so that a screen reader begins there. */
export function Heading({ children, intro }: { readonly children: ReactNode; readonly intro?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only while the pane has the focus: it is never taken from a cell of the workbook.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={c('heading')}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {intro !== undefined && <p>{intro}</p>}
    </div>
  );
}
