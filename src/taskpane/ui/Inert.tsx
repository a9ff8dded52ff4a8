import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly when: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A part that can be seen but not used for a while. React 18 does not know the attribute yet. A part that came
 * into view unusable could not take the focus then: its heading takes it when the part is released.
 */
export function Inert({ when, className, children }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const cameInert = useRef(when);
  // Before the effects of what is inside, which may want the focus.
  useLayoutEffect(() => {
    part.current?.toggleAttribute('inert', when);
  }, [when]);
  useEffect(() => {
    if (when || !cameInert.current) return;
    cameInert.current = false;
    if (document.hasFocus()) part.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [when]);
  return (
    <div ref={part} className={className} aria-busy={when}>
      {children}
    </div>
  );
}
