import { notImplemented } from '../workbook/hostError';
import type { Arguments } from './arguments';

/** A property of which one value is served, the one that reads back: any other is refused by its name. */
export function onlyValue(name: string, served: unknown): (target: unknown, value: Arguments) => void {
  return (_, value) => {
    const given = value.raw();
    if (given !== served) throw notImplemented(`${name} ${JSON.stringify(given)}`);
  };
}

/** A property that is not served, in a class of which others are. */
export function notServed(name: string): () => never {
  return () => {
    throw notImplemented(name);
  };
}
