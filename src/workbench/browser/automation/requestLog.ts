import { actionType } from '../../protocol/batch';
import type { BatchReport } from '../../protocol/host';

/** One `context.sync()` of the add-in. */
export interface RequestReport {
  readonly number: number;
  readonly actions: number;
  /** Methods called and properties set, each once, in the order of first use. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Excel's code when the request failed, and what failed. */
  readonly error?: { readonly code: string; readonly message: string; readonly location: string };
}

export interface RequestTotals {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** Counts what the add-in asks of the host. */
export class RequestLog {
  private readonly entries: RequestReport[] = [];

  readonly add = ({
    number,
    batch,
    answer,
    requestBytes,
    responseBytes,
    milliseconds,
  }: BatchReport): void => {
    const names = batch.Actions.filter(
      ({ ActionType }) => ActionType === actionType.method || ActionType === actionType.setProperty,
    ).map(({ Name = '' }) => Name);
    const { Error: error } = answer;
    this.entries.push({
      number,
      actions: batch.Actions.length,
      members: [...new Set(names)],
      requestBytes,
      responseBytes,
      milliseconds,
      ...(error === undefined
        ? {}
        : { error: { code: error.Code, message: error.Message, location: error.Location } }),
    });
  };

  list(): readonly RequestReport[] {
    return this.entries;
  }

  totals(): RequestTotals {
    const sum = (of: (entry: RequestReport) => number): number =>
      this.entries.reduce((total, entry) => total + of(entry), 0);
    return {
      requests: this.entries.length,
      requestBytes: sum((entry) => entry.requestBytes),
      responseBytes: sum((entry) => entry.responseBytes),
      milliseconds: sum((entry) => entry.milliseconds),
    };
  }

  clear(): void {
    this.entries.length = 0;
  }
}
