import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly when: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part that can be seen but not used for a while. React 18 does not know the attribute yet. */
export function Inert({ when, className, children }: Props) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.toggleAttribute('inert', when);
  }, [when]);
  return (
    <div ref={part} className={className} aria-busy={when}>
      {children}
    </div>
  );
}
