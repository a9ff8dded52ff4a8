/** How many results of one function are kept; what is still being worked out does not count. */
const capacity = 32;

interface Entry {
  readonly hash: number;
  readonly args: readonly unknown[];
  readonly value: unknown;
  /** Calls the work off once nobody asks for it any more. */
  readonly controller: AbortController;
  /** How many ask for the result; one who cannot withdraw counts for good. */
  asking: number;
}

export type Memo = (args: readonly unknown[], signal?: AbortSignal) => unknown;

/**
 * Remembers the results of a slow function by the content of its arguments: a sheet calls the same fit once for each
 * prediction that uses it. A hash finds the candidates, a full comparison decides, so that no two inputs share a result.
 * However many calls wait, equal ones share one. A promise that is rejected is forgotten; work that every asker's signal
 * called off is aborted and forgotten.
 */
export function memo(call: (args: readonly unknown[], signal: AbortSignal) => unknown): Memo {
  const entries = new Map<number, readonly Entry[]>();
  /** Those with a result, the one used last at the end. */
  const settled = new Set<Entry>();

  const forget = (entry: Entry): void => {
    settled.delete(entry);
    const others = (entries.get(entry.hash) ?? []).filter((other) => other !== entry);
    if (others.length > 0) entries.set(entry.hash, others);
    else entries.delete(entry.hash);
  };
  const use = (entry: Entry): void => {
    settled.delete(entry);
    settled.add(entry);
    if (settled.size <= capacity) return;
    for (const oldest of settled) {
      forget(oldest);
      return;
    }
  };
  const ask = (entry: Entry, signal: AbortSignal | undefined): unknown => {
    entry.asking += 1;
    signal?.addEventListener('abort', () => {
      entry.asking -= 1;
      if (entry.asking > 0) return;
      forget(entry);
      entry.controller.abort();
    });
    return entry.value;
  };
  return (args, signal) => {
    const hash = hashOf(args);
    const alike = entries.get(hash) ?? [];
    const known = alike.find((entry) => isSame(entry.args, args));
    if (known) {
      if (settled.has(known)) use(known);
      return ask(known, signal);
    }
    const controller = new AbortController();
    const entry: Entry = { hash, args, value: call(args, controller.signal), controller, asking: 0 };
    entries.set(hash, [...alike, entry]);
    if (entry.value instanceof Promise) {
      const isKnown = (): boolean => entries.get(hash)?.includes(entry) === true;
      entry.value.then(
        () => {
          if (isKnown()) use(entry);
        },
        () => forget(entry),
      );
    } else {
      use(entry);
    }
    return ask(entry, signal);
  };
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || value instanceof Float64Array;
}

const bits = new DataView(new ArrayBuffer(8));

/** FNV-1a over the content. */
function hashOf(value: unknown, seed = 0x811c9dc5): number {
  let hash = seed;
  const mix = (part: number) => {
    hash = Math.imul(hash ^ part, 0x01000193);
  };
  if (typeof value === 'number') {
    bits.setFloat64(0, value);
    mix(bits.getInt32(0));
    mix(bits.getInt32(4));
  } else if (typeof value === 'string') {
    for (let i = 0; i < value.length; i++) mix(value.charCodeAt(i));
  } else if (isList(value)) {
    mix(value.length);
    for (let i = 0; i < value.length; i++) hash = hashOf(value[i], hash);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) hash = hashOf(part, hash);
  } else {
    mix(value === true ? 1 : value === false ? 2 : 3);
  }
  return hash;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one)) {
    if (!isList(other) || one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (!isSame(one[i], other[i])) return false;
    return true;
  }
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return false;
  return isSame(Object.values(one), Object.values(other));
}
