let current: AbortSignal | undefined;

/**
 * Runs a core with the signal that calls its work off. Cores take only what their parameter tables say; whatever they
 * start in the background before their first `await` finds the signal by `currentSignal`.
 */
export function withSignal<Value>(signal: AbortSignal | undefined, run: () => Value): Value {
  const outer = current;
  current = signal;
  try {
    return run();
  } finally {
    current = outer;
  }
}

/** The signal of the call that is being made; undefined where nobody can call it off. */
export function currentSignal(): AbortSignal | undefined {
  return current;
}

/** What a host hands over behind the arguments, as far as it is used here. */
interface CancelableInvocation {
  onCanceled: unknown;
}

function isInvocation(value: unknown): value is CancelableInvocation {
  return typeof value === 'object' && value !== null && 'onCanceled' in value;
}

/** A signal that fires when Excel cancels the call: its cell was changed, or a newer call took its place. */
export function signalOf(invocation: unknown): AbortSignal | undefined {
  if (!isInvocation(invocation)) return undefined;
  const controller = new AbortController();
  invocation.onCanceled = () => controller.abort();
  return controller.signal;
}
