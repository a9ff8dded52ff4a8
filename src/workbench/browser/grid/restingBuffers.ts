/**
 * rxjs, stood in for by webpack wherever the engine imports it. The engine gathers what changes in lists of 16 to 100 ms;
 * rxjs's own operator hands on such a list in every such time, empty ones too, by timers that never rest. Here the time
 * begins with the first value.
 */
import { Observable, type OperatorFunction } from 'rxjs';

export * from 'rxjs';

export function bufferTime<T>(milliseconds: number): OperatorFunction<T, T[]> {
  return (source) =>
    new Observable<T[]>((subscriber) => {
      let values: T[] = [];
      let timer: ReturnType<typeof setTimeout> | undefined;
      const flush = (): void => {
        clearTimeout(timer);
        timer = undefined;
        const list = values;
        values = [];
        if (list.length > 0) subscriber.next(list);
      };
      const subscription = source.subscribe({
        next: (value) => {
          values.push(value);
          timer ??= setTimeout(flush, milliseconds);
        },
        error: (error: unknown) => subscriber.error(error),
        complete: () => {
          flush();
          subscriber.complete();
        },
      });
      return () => {
        clearTimeout(timer);
        subscription.unsubscribe();
      };
    });
}
