import { HostError } from '../workbook/hostError';

/** An argument as the runtime takes it: a value, null for a blank or an omitted one, or a range's rows. */
export type FunctionArgument = unknown;

export interface FunctionCall {
  /** The function's id: "CLV". */
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  /** The cell that calls: `Sheet1!D2`. */
  readonly address: string;
  /** Where the function asks for them: the address of each argument, '' for one that is no reference. */
  readonly parameterAddresses?: readonly string[];
  readonly cancelable?: boolean;
  readonly errorsAllowed?: boolean;
  /** It gives results until it is canceled: each goes to `onResult`. */
  readonly streaming?: boolean;
  readonly onResult?: (result: FunctionResult) => void;
  /** Cancels the call. */
  readonly signal?: AbortSignal;
}

/** What a call came to: a value or rows of values, or an error value with the message that Excel shows on it. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

const category = 1;
const messageType = { call: 1000, cancel: 1001 } as const;
const flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** The runtime's numbers of error values. */
const errorNames: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#REF!',
  10: '#NAME?',
};

interface Waiting {
  readonly call: FunctionCall;
  readonly settle: (result: FunctionResult) => void;
}

/** Calls custom functions of the add-in and gathers their results. */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private readonly readyListeners: (() => void)[] = [];
  private next = 1;
  private isOpen = false;
  private containerReady = false;

  constructor(private readonly send: (messages: readonly (readonly unknown[])[]) => void) {}

  /** The add-in's runtime listens and has registered its functions. */
  get isReady(): boolean {
    return this.isOpen && this.containerReady;
  }

  async whenReady(): Promise<void> {
    if (this.isReady) return;
    await new Promise<void>((resolve) => this.readyListeners.push(resolve));
  }

  /** Calls many at once, in one event, and answers when each has settled. */
  async call(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    await this.whenReady();
    const messages: unknown[][] = [];
    const results = calls.map((call, index) => {
      const id = this.next;
      this.next += 1;
      const flags =
        (call.cancelable === true ? flag.cancelable : 0) +
        (call.streaming === true ? flag.streaming : 0) +
        (call.errorsAllowed === true ? flag.errorsAllowed : 0);
      messages.push([
        category,
        messageType.call,
        '',
        JSON.stringify([id, call.name, call.args, call.address, flags, call.parameterAddresses]),
        index,
      ]);
      call.signal?.addEventListener('abort', () => this.cancel([id]));
      return new Promise<FunctionResult>((settle) => this.waiting.set(id, { settle, call }));
    });
    if (messages.length > 0) this.send(messages);
    return Promise.all(results);
  }

  /** Gives up calls that have not settled: their cells no longer ask. */
  cancelAll(): void {
    this.cancel([...this.waiting.keys()]);
  }

  private cancel(ids: readonly number[]): void {
    const left = ids.flatMap((id) => {
      const waiting = this.waiting.get(id);
      return waiting ? [{ id, waiting }] : [];
    });
    if (left.length === 0) return;
    this.send(
      left.map(({ id }, index) => [
        category,
        messageType.cancel,
        '',
        JSON.stringify({ invocationId: id }),
        index,
      ]),
    );
    for (const { id, waiting } of left) {
      this.waiting.delete(id);
      waiting.settle({ ok: false, error: '#VALUE!', message: 'canceled' });
    }
  }

  channelOpen(): void {
    this.isOpen = true;
    this.announce();
  }

  containerIsReady(): void {
    this.containerReady = true;
    this.announce();
  }

  /** Takes `[[id, true, value], [id, false, message, errorNumber], …]`. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) throw new HostError('InvalidArgument');
      const [id, ok, value, error] = result as readonly unknown[];
      const waiting = this.waiting.get(Number(id));
      if (!waiting) continue;
      const settled: FunctionResult =
        ok === true
          ? { ok: true, value }
          : {
              ok: false,
              error: errorNames[Number(error)] ?? '#VALUE!',
              message: typeof value === 'string' ? value : '',
            };
      if (waiting.call.streaming === true) waiting.call.onResult?.(settled);
      else this.waiting.delete(Number(id));
      waiting.settle(settled);
    }
  }

  dispose(): void {
    for (const { settle } of this.waiting.values()) {
      settle({ ok: false, error: '#VALUE!', message: 'the workbench stopped' });
    }
    this.waiting.clear();
  }

  private announce(): void {
    if (!this.isReady) return;
    for (const resolve of this.readyListeners.splice(0)) resolve();
  }
}
