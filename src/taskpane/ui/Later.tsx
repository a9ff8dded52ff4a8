import { useEffect, useState, type ReactNode } from 'react';

/**
 * Shows its children a task after what stands before them: a long page, made at once, would hold up its user.
 * One within another comes a task after it.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true));
    return () => clearTimeout(timer);
  }, []);
  return isTime ? children : null;
}
