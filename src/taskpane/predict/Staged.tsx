import { useEffect, useState, type ReactNode } from 'react';

/** Draws its parts one task after the other: charts all at once would hold up the pane. */
export function Staged({ parts }: { readonly parts: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= parts.length) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, parts.length]);
  return <>{parts.slice(0, drawn)}</>;
}
