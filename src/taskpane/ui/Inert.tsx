import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly when: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A part that can be seen but not used for a while. React 18 does not know the attribute yet. A heading that came
 * into view meanwhile could not take the focus: it takes it when the part is released.
 */
export function Inert({ when, className, children }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  /** The heading that was there before; undefined while the part is usable. */
  const before = useRef<Element | null>(undefined);
  // Before the effects of what is inside, which may want the focus.
  useLayoutEffect(() => {
    if (when) before.current = isFirst.current ? null : (part.current?.querySelector('h1') ?? null);
    isFirst.current = false;
    part.current?.toggleAttribute('inert', when);
  }, [when]);
  useEffect(() => {
    if (when || before.current === undefined) return;
    const heading = part.current?.querySelector<HTMLElement>('h1');
    if (heading !== before.current && document.hasFocus()) heading?.focus({ preventScroll: true });
    before.current = undefined;
  }, [when]);
  return (
    <div ref={part} className={className} aria-busy={when}>
      {children}
    </div>
  );
}
