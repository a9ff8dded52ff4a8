import { IFunctionService } from '@univerjs/engine-formula';
import { AddinFunction, type ArgumentCells, type Caller } from './addinFunction';
import { functionResultTrigger } from './calculation';
import type { CellValue } from './cellValue';
import { formatArea, quoteSheet } from './address';
import { injectorOf } from './engine';
import type { FunctionMetadata } from './functionMetadata';
import type { HostWorkbook } from './hostWorkbook';
import { VolatileCells } from './volatileCells';

/** A call that goes to the add-in, and what came of it. The protocol room's FunctionCalls serves it. */
export interface FunctionCaller {
  call(
    calls: readonly {
      readonly name: string;
      readonly args: readonly unknown[];
      readonly address: string;
      /** Where the function asks for them: the address of each argument that is a reference, '' for another. */
      readonly parameterAddresses?: readonly string[];
      readonly cancelable: boolean;
      readonly errorsAllowed: boolean;
      readonly streaming?: boolean;
      /** Called with each result of a streaming function. */
      readonly onResult?: (result: FunctionAnswer) => void;
      /** Aborted when nobody waits for the result any more. */
      readonly signal?: AbortSignal;
    }[],
  ): Promise<readonly FunctionAnswer[]>;
}

export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

interface Known {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly message?: string;
}

interface Asked {
  readonly metadata: FunctionMetadata;
  readonly args: readonly unknown[];
  readonly parameterAddresses: readonly string[] | undefined;
  /** The cells that call, each with the number of the call among those of its formula. */
  readonly callers: Map<string, Caller & { readonly ordinal: number }>;
  readonly revision: number;
}

/** A streaming function of a cell, which goes on giving results until its formula is another one. */
interface Stream {
  readonly key: string;
  readonly call: Asked;
  readonly caller: Caller;
  readonly formula: string | undefined;
  readonly abort: AbortController;
}

const busy: CellValue = { error: '#BUSY!' };

/**
 * Custom functions in cells. The engine calculates at once and the add-in answers later, so a call is answered
 * from what is known, or with `#BUSY!`; when a calculation ends, everything that was asked goes to the add-in
 * in one message, and when the results are there the cells that wait calculate again. Results are known for that one
 * calculation only: the next asks again, as Excel does.
 */
export class FunctionBridge {
  private known = new Map<string, Known>();
  /** Results that no calculation has taken yet: a change that comes in between does not lose them. */
  private readonly fresh = new Set<string>();
  private readonly asked = new Map<string, Asked>();
  private readonly underway = new Map<string, Asked>();
  private readonly streams = new Map<string, Stream>();
  private readonly messages = new Map<string, string>();
  /** Calls that were answered in this revision, and what each call of a cell's formula came to, made where it is needed. */
  private delivered: [key: string, call: Asked][] = [];
  private byCell: Map<string, { readonly id: string; readonly key: string }> | undefined;
  /** How often each cell has called in the calculation that runs. */
  private readonly calls = new Map<string, number>();
  private volatileCells: VolatileCells | undefined;
  private volatileNames: string[] = [];
  private revision = 0;
  private readonly stop: () => void;
  private names: string[] = [];
  private caller: FunctionCaller | undefined;
  private generation = 0;

  constructor(private readonly workbook: HostWorkbook) {
    const stopFinished = workbook.calculation.onFinished(() => this.flush());
    const stopChanged = workbook.onChanged(({ kind }) => {
      if (kind === 'cells' || kind === 'sheetDeleted' || kind === 'loaded') this.endStreams();
    });
    this.stop = () => {
      stopFinished();
      stopChanged();
    };
  }

  /** Makes the add-in's functions known to formulas, in place of those before, and forgets old results. */
  register(functions: readonly FunctionMetadata[], caller: FunctionCaller): void {
    const service = injectorOf(this.workbook.engine).get(IFunctionService);
    service.unregisterExecutors(...this.names);
    this.names = functions.map(({ name }) => name.toUpperCase());
    this.volatileNames = functions
      .filter(({ options }) => options?.volatile === true)
      .map(({ name }) => name);
    this.caller = caller;
    this.generation += 1;
    this.known.clear();
    this.fresh.clear();
    this.asked.clear();
    this.forgetCalls();
    const waiting: [string, Asked][] = [...this.underway];
    this.underway.clear();
    for (const [cell, { key, call, caller: at, abort }] of this.streams) {
      abort.abort();
      waiting.push([key, { ...call, callers: new Map([[cell, { ...at, ordinal: 1 }]]) }]);
    }
    this.streams.clear();
    service.registerExecutors(
      ...functions.map(
        (metadata) =>
          new AddinFunction(
            metadata,
            (...call) => this.answer(...call),
            () => this.workbook.excel.blankArguments,
          ),
      ),
    );
    this.recalculate(waiting);
  }

  /** The text that Excel shows on an error that a function gave with one. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(cellKey({ sheetId, row, column }));
  }

  /** Resolves when no cell waits for an answer any more. */
  async whenSettled(): Promise<void> {
    await this.workbook.whenCalculated();
    while (this.asked.size + this.underway.size > 0 || this.workbook.calculation.isPending) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.workbook.whenCalculated();
    }
  }

  dispose(): void {
    this.stop();
    for (const { abort } of this.streams.values()) abort.abort();
    // What is still under way finds no workbook any more.
    this.generation += 1;
  }

  private answer(
    metadata: FunctionMetadata,
    args: readonly unknown[],
    caller: Caller,
    references?: readonly (ArgumentCells | undefined)[],
  ): Known['value'] {
    this.startRevision();
    const cell = cellKey(caller);
    const ordinal = (this.calls.get(cell) ?? 0) + 1;
    this.calls.set(cell, ordinal);
    const own = isOfItsCell(metadata) ? `${cell} ` : '';
    const parameterAddresses = references?.map((cells) => (cells ? this.areaAddress(cells) : ''));
    let key = `${own}${metadata.id}${JSON.stringify(args)}${parameterAddresses?.join(' ') ?? ''}`;
    if (!this.known.has(key)) key = this.askedInThisRevision(metadata, caller, ordinal) ?? key;
    const known = this.known.get(key);
    if (known) {
      if (known.message === undefined) this.messages.delete(cell);
      else this.messages.set(cell, known.message);
      return known.value;
    }
    const call = this.underway.get(key) ??
      this.asked.get(key) ?? {
        metadata,
        args,
        parameterAddresses,
        callers: new Map(),
        revision: this.revision,
      };
    if (!this.underway.has(key) && this.streams.get(cell)?.key !== key) this.asked.set(key, call);
    call.callers.set(cell, { ...caller, ordinal });
    return busy;
  }

  /** Each change that is not a result begins anew: what calculations have taken since is not known any more. */
  private startRevision(): void {
    const { revision } = this.workbook.calculation;
    if (revision === this.revision) return;
    this.revision = revision;
    const kept = new Set(this.fresh);
    for (const { key } of this.streams.values()) kept.add(key);
    this.known = new Map([...this.known].filter(([key]) => kept.has(key)));
    this.forgetCalls();
  }

  private forgetCalls(): void {
    this.delivered = [];
    this.byCell = undefined;
    this.volatileCells = undefined;
  }

  /**
   * The key of the call that a cell's formula has made already in this revision. Its arguments may have become others without
   * any change, by RAND or NOW: asked again for each, such a cell would never settle.
   */
  private askedInThisRevision(
    metadata: FunctionMetadata,
    caller: Caller,
    ordinal: number,
  ): string | undefined {
    const cell = cellKey(caller);
    if (this.delivered.length === 0 && this.underway.size === 0) return undefined;
    if (!this.byCell) {
      this.byCell = new Map();
      for (const [key, call] of [...this.underway, ...this.delivered]) {
        if (call.revision !== this.revision) continue;
        for (const [other, { ordinal: at }] of call.callers) {
          this.byCell.set(`${other} ${at}`, { id: call.metadata.id, key });
        }
      }
    }
    const found = this.byCell.get(`${cell} ${ordinal}`);
    if (found?.id !== metadata.id) return undefined;
    // Other arguments may also have come from what the cell depends on, as its results came in: those are asked for.
    this.volatileCells ??= new VolatileCells(this.workbook, this.volatileNames);
    return this.volatileCells.has(caller) ? found.key : undefined;
  }

  private flush(): void {
    this.fresh.clear();
    this.calls.clear();
    this.endStreams();
    const { caller, generation } = this;
    if (!caller || this.asked.size === 0) return;
    const batch = [...this.asked];
    this.asked.clear();
    const once = batch.filter(([, { metadata }]) => metadata.options?.stream !== true);
    for (const [key, call] of batch) if (call.metadata.options?.stream === true) this.startStream(key, call);
    if (once.length === 0) return;
    for (const [key, call] of once) this.underway.set(key, call);
    this.byCell = undefined;
    void caller.call(once.map(([, call]) => this.toCall(call))).then((results) => {
      // Answers of an add-in page that was replaced meanwhile do not count.
      if (generation !== this.generation) return;
      results.forEach((result, index) => {
        const [key] = once[index] ?? [];
        if (key === undefined) return;
        this.underway.delete(key);
        this.learn(key, result);
      });
      this.startRevision();
      this.delivered.push(...once);
      this.byCell = undefined;
      this.recalculate(once);
    });
  }

  private learn(key: string, result: FunctionAnswer): void {
    this.fresh.add(key);
    this.known.set(
      key,
      result.ok
        ? { value: fromRuntime(result.value) }
        : { value: { error: result.error }, message: result.message },
    );
  }

  /** A streaming function is asked once for its cell, and the cell calculates with each of its results. */
  private startStream(key: string, call: Asked): void {
    const { generation } = this;
    for (const [cell, caller] of call.callers) {
      this.streams.get(cell)?.abort.abort();
      const abort = new AbortController();
      this.streams.set(cell, { key, call, caller, formula: this.formulaOf(caller), abort });
      const onResult = (result: FunctionAnswer): void => {
        if (generation !== this.generation || abort.signal.aborted) return;
        this.learn(key, result);
        this.recalculate([[key, call]]);
      };
      const asked = { ...this.toCall(call), streaming: true, signal: abort.signal, onResult };
      void this.caller?.call([asked]);
    }
  }

  private endStreams(): void {
    for (const [cell, { key, caller, formula, abort }] of this.streams) {
      if (formula !== undefined && this.formulaOf(caller) === formula) continue;
      abort.abort();
      this.streams.delete(cell);
      this.known.delete(key);
    }
  }

  private formulaOf({ sheetId, row, column }: Caller): string | undefined {
    return this.workbook.sheet(sheetId)?.cells.formula(row, column);
  }

  private toCall({
    metadata,
    args,
    parameterAddresses,
    callers,
  }: Asked): Parameters<FunctionCaller['call']>[0][number] {
    const first = [...callers.values()][0];
    return {
      name: metadata.id,
      args,
      address: first ? this.addressOf(first) : '',
      ...(parameterAddresses ? { parameterAddresses } : {}),
      cancelable: metadata.options?.cancelable === true,
      errorsAllowed: metadata.allowErrorForDataTypeAny === true,
    };
  }

  private addressOf(caller: Caller): string {
    return this.areaAddress({ ...caller, rowCount: 1, columnCount: 1 });
  }

  private areaAddress({ sheetId, ...area }: ArgumentCells): string {
    const sheet = this.workbook.sheet(sheetId);
    return `${sheet ? quoteSheet(sheet.name) : ''}!${formatArea(area)}`;
  }

  /** Lets the cells that waited calculate again. */
  private recalculate(calls: readonly (readonly [key: string, call: Asked])[]): void {
    const bySheet = new Map<string, Record<number, Record<number, object>>>();
    for (const [key, call] of calls) {
      const answer = this.known.get(key)?.value;
      for (const caller of call.callers.values()) this.mark(bySheet, caller, answer);
    }
    for (const [sheetId, cellValue] of bySheet) {
      this.workbook
        .sheet(sheetId)
        ?.mutate('sheet.mutation.set-range-values', { cellValue, trigger: functionResultTrigger });
    }
  }

  private mark(
    bySheet: Map<string, Record<number, Record<number, object>>>,
    { sheetId, row, column }: Caller,
    answer: Known['value'] | undefined,
  ): void {
    const sheet = this.workbook.sheet(sheetId);
    const cell = sheet?.engineSheet.getCellMatrix().getValue(row, column);
    if (!sheet || (!cell?.f && !cell?.si)) return;
    // The engine refuses to spill past the rows that it draws, though Excel's sheet has them all.
    if (Array.isArray(answer)) {
      const rows = answer as readonly (readonly CellValue[])[];
      sheet.layout.ensureSize(row + rows.length + 1, column + (rows[0]?.length ?? 0) + 1);
    }
    let cells = bySheet.get(sheetId);
    if (!cells) bySheet.set(sheetId, (cells = {}));
    (cells[row] ??= {})[column] = cell.f ? { f: cell.f } : { si: cell.si };
  }
}

/** What such a function gives depends on the cell that calls, or on when: no other cell's call stands for it. */
function isOfItsCell({ options = {} }: FunctionMetadata): boolean {
  return options.volatile === true || options.requiresAddress === true || options.stream === true;
}

function cellKey({ sheetId, row, column }: Caller): string {
  return `${sheetId}!${row},${column}`;
}

/** A function's result: rows, or one value; errors among them come as objects with their code. */
function fromRuntime(value: unknown): Known['value'] {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(toCellValue) : [toCellValue(row)]));
  }
  return toCellValue(value);
}

/** A data type has no place in a cell here: its cell holds the value below it, or its text. */
function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { code, basicValue, text, altText, type } = value as Readonly<Record<string, unknown>>;
  if (typeof code === 'string') return { error: code };
  if (typeof text === 'string') return text;
  if (type === 'WebImage') return typeof altText === 'string' ? altText : '';
  if (typeof basicValue === 'string' && basicValue.startsWith('#')) return { error: basicValue };
  return basicValue === undefined ? null : toCellValue(basicValue);
}
