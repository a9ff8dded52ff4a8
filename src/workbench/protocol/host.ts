import { excelVersions, type ExcelVersion } from '../workbook/excelVersions';
import { HostError, notImplemented } from '../workbook/hostError';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { limits as excelLimits } from '../workbook/limits';
import { appContext, type AppContextOptions } from './appContext';
import type { Batch, BatchAnswer } from './batch';
import { byteLength } from './byteLength';
import { DocumentCopies, type HostFiles } from './documentCopies';
import { focusMove } from './focusMoves';
import { FunctionCalls } from './functionCalls';
import { HostEvents } from './hostEvents';
import { idleState, type HostState } from './hostState';
import { runBatch } from './interpreter';
import { isMutating } from './isMutating';
import { References } from './references';
import { serviceOf } from './services';
import { workbookRoot } from './workbookRoot';

/** A request that the add-in's office.js sent. */
export interface HostMessage {
  readonly _messageType?: number;
  readonly _actionName: string;
  /** 0 = call, 1 = register for an event, 2 = unregister. */
  readonly _actionType: number;
  readonly _conversationId?: string;
  readonly _correlationId: number | string;
  readonly _data?: unknown;
}

/** What goes back, or, of type 1, an event. The transport wraps it into a JSON string. */
export interface HostReply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string | undefined;
  readonly _correlationId: number | string;
  readonly _errorCode: 0;
  readonly _responseType: 0 | 1;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
}

/**
 * Makes a request fail, or wait: asked before each batch, with its number from 1. A code as an answer fails it whole; a promise
 * keeps this and later ones waiting, as an Excel does that does not answer.
 */
export type FaultInjection = (request: {
  readonly number: number;
  readonly batch: Batch;
}) => HostError['code'] | undefined | Promise<HostError['code'] | undefined>;

export interface HostOptions extends AppContextOptions {
  readonly workbook: HostWorkbook;
  /** Which Excel this stands for; Excel on the web unless said. */
  readonly excel?: ExcelVersion;
  /** Bytes of a request and of a response; Excel's 5 MB unless said. */
  readonly payloadLimit?: number;
  readonly onFailRequest?: FaultInjection;
  /** Called with each batch and its answer, for logs and measurements. */
  readonly onBatch?: (report: BatchReport) => void;
  /** Called with what was refused where the answer has no room for words: an older request than the Rich API's. */
  readonly onRefused?: (what: string) => void;
  /** The add-in shows or hides its task pane. */
  readonly onShowPane?: (isShown: boolean) => void;
  /** A key leads out of the task pane, past its last stop or before its first. */
  readonly onLeavePane?: (direction: 'forward' | 'backward') => void;
  /** The workbook as a file; without it the add-in can neither read it nor open another. */
  readonly files?: HostFiles;
}

export interface BatchReport {
  readonly number: number;
  readonly batch: Batch;
  readonly answer: BatchAnswer;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** An answer, and its text, which is made once: it may have megabytes. */
interface Answered {
  readonly answer: BatchAnswer;
  readonly text: () => string;
}

/** The requests of the older, document-level interface that are served. */
const dispatchId = { richApi: 93, commandCompleted: 94 } as const;

/** What the host sends by itself; an event that it never sends is not taken. */
const channels = new Set(['appCommandInvoked', 'documentSelectionChanged', 'richApiMessage']);

/** The DDA error number by which office.js tells an add-in that the host has no such thing. */
const notSupported = 5000;

/** The DDA error numbers that office.js turns into the two payload errors. */
const payloadErrors = { request: 5103, response: 5104 } as const;

/**
 * An Excel host: answers what office.js sends. One for each add-in page. `send` is given by the transport and
 * delivers events.
 */
export class Host {
  readonly state: HostState = idleState();
  readonly references = new References();
  readonly functions: FunctionCalls;
  readonly events: HostEvents;
  /** Set or cleared at any time: see FaultInjection. */
  failRequest: FaultInjection | undefined;
  /** Stands for a workbook that was opened read-only: whatever would change it is refused. */
  isReadOnly = false;
  /** Who listens, by event: the same event may be registered more than once. */
  private readonly registrations = new Map<string, HostMessage[]>();
  private readonly commands = new Map<string, () => void>();
  private readonly copies: DocumentCopies;
  private nextCommand = 1;
  private requests = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: HostOptions,
    private readonly send: (reply: HostReply) => void,
  ) {
    this.failRequest = options.onFailRequest;
    if (options.excel !== undefined) options.workbook.excel = excelVersions[options.excel];
    this.copies = new DocumentCopies(options.files);
    this.functions = new FunctionCalls((messages) => this.sendRichApiMessages(messages));
    this.events = new HostEvents(options.workbook, (messages) => this.sendRichApiMessages(messages));
    this.events.onSelection(() => this.sendEvent('documentSelectionChanged', {}));
  }

  /** Answers one message. Batches run one after another, as Excel runs them. */
  async handle(message: HostMessage): Promise<HostReply> {
    return this.reply(message, await this.answer(message));
  }

  /** Runs a batch that comes without an envelope, as from a request executor in Node. */
  async runBatch(batch: Batch): Promise<BatchAnswer> {
    return (await this.enqueue(batch)).answer;
  }

  /**
   * Clicks a ribbon button whose action is a function of the add-in's function file. Resolves when the function
   * has called `event.completed()`.
   */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command${this.nextCommand}`;
    this.nextCommand += 1;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.sendEvent('appCommandInvoked', {
      Version: 1,
      Error: 0,
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    await completed;
  }

  dispose(): void {
    this.events.dispose();
    this.functions.dispose();
  }

  private async answer(message: HostMessage): Promise<unknown> {
    const { _actionName: name, _actionType: type } = message;
    if (type === 1) {
      if (!channels.has(name)) {
        this.options.onRefused?.(notImplemented(`the event ${name}`).message);
        return { Version: 1, Error: notSupported };
      }
      this.registrations.set(name, [...(this.registrations.get(name) ?? []), message]);
      if (name === 'richApiMessage') this.functions.channelOpen();
      return { Version: 1, Error: 0 };
    }
    if (type === 2) {
      this.registrations.delete(name);
      return { Version: 1, Error: 0 };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') {
      return appContext(this.options, this.options.workbook);
    }
    if (name === 'executeMethod') return this.execute(message._data);
    const move = name === 'ContextActivationManager_notifyHost' ? focusMove(message._data) : undefined;
    if (move !== undefined) this.options.onLeavePane?.(move);
    // Telemetry, focus moves and the like want no answer.
    return { Version: 1, Error: 0 };
  }

  private async execute(data: unknown): Promise<unknown> {
    const { DdaMethod: method, ArrayData: args } = data as {
      readonly DdaMethod?: { readonly DispatchId?: number };
      readonly ArrayData?: readonly unknown[];
    };
    if (method?.DispatchId === dispatchId.commandCompleted) return this.commandCompleted(data);
    if (method?.DispatchId !== dispatchId.richApi) {
      const answer = await this.copies.answer(method?.DispatchId, data);
      if (answer !== undefined) return answer;
      this.options.onRefused?.(notImplemented(`dispatch id ${String(method?.DispatchId)}`).message);
      return { Version: 1, Error: notSupported };
    }
    const body = String(args?.[4]);
    const limit = this.options.payloadLimit ?? excelLimits.payload;
    const requestBytes = byteLength(body);
    if (requestBytes > limit) return { Version: 1, Error: payloadErrors.request };
    const { text } = await this.enqueue(JSON.parse(body) as Batch, requestBytes);
    const answer = text();
    if (byteLength(answer) > limit) return { Version: 1, Error: payloadErrors.response };
    return { Version: 1, Error: 0, Data: [200, [], answer] };
  }

  private commandCompleted(data: unknown): object {
    const [id] = Object.values(data as Readonly<Record<string, unknown>>).filter(
      (value): value is string => typeof value === 'string' && this.commands.has(value),
    );
    if (id !== undefined) {
      this.commands.get(id)?.();
      this.commands.delete(id);
    }
    return { Version: 1, Error: 0 };
  }

  private enqueue(batch: Batch, requestBytes?: number): Promise<Answered> {
    const run = this.queue.then(() => this.run(batch, requestBytes));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private async run(batch: Batch, requestBytes?: number): Promise<Answered> {
    this.requests += 1;
    const number = this.requests;
    const started = performance.now();
    const answer = (await this.refusal(batch, number)) ?? (await this.interpret(batch));
    this.state.calculationSuspended = false;
    let known: string | undefined;
    const text = (): string => (known ??= JSON.stringify(answer));
    this.options.onBatch?.({
      number,
      batch,
      answer,
      requestBytes: requestBytes ?? byteLength(JSON.stringify(batch)),
      responseBytes: byteLength(text()),
      milliseconds: performance.now() - started,
    });
    return { answer, text };
  }

  /** The answer of a batch that may not run at all. */
  private async refusal(batch: Batch, number: number): Promise<BatchAnswer | undefined> {
    const injected = await this.failRequest?.({ number, batch });
    const code =
      injected ??
      (this.isReadOnly && isMutating(batch) ? 'AccessDenied' : undefined) ??
      (this.state.cellEditMode && isMutating(batch) ? 'InvalidOperationInCellEditMode' : undefined);
    if (!code) return undefined;
    const { message } = new HostError(code);
    return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
  }

  private async interpret(batch: Batch): Promise<BatchAnswer> {
    const { workbook } = this.options;
    return runBatch(batch, {
      root: workbookRoot({ workbook, state: this.state, files: this.options.files }),
      references: this.references,
      onRegister: (kind, member) => this.events.onRegister(kind, member),
      service: (name) =>
        serviceOf(name, {
          functions: this.functions,
          onActionsReady: () => undefined,
          onShowPane: (isShown) => this.options.onShowPane?.(isShown),
        }),
      whenCalculated: async () => {
        if (!this.state.calculationSuspended) await workbook.whenCalculated();
      },
    });
  }

  private sendRichApiMessages(messages: readonly (readonly unknown[])[]): void {
    this.sendEvent('richApiMessage', { Version: 1, Error: 0, ArrayData: messages });
  }

  private sendEvent(name: string, data: unknown): void {
    for (const registration of this.registrations.get(name) ?? []) {
      this.send({ ...this.reply(registration, data), _responseType: 1 });
    }
  }

  private reply(message: HostMessage, data: unknown): HostReply {
    return {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
      _serializerVersion: 1,
    };
  }
}
