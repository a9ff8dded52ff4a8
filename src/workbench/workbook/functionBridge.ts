import { IFunctionService } from '@univerjs/engine-formula';
import { AddinFunction, type Caller } from './addinFunction';
import type { CellValue } from './cellValue';
import { columnLetters, quoteSheet } from './address';
import { injectorOf } from './engine';
import type { FunctionMetadata } from './functionMetadata';
import type { HostWorkbook } from './hostWorkbook';

/** A call that goes to the add-in, and what came of it. The protocol room's FunctionCalls serves it. */
export interface FunctionCaller {
  call(
    calls: readonly {
      readonly name: string;
      readonly args: readonly unknown[];
      readonly address: string;
      readonly cancelable: boolean;
      readonly errorsAllowed: boolean;
    }[],
  ): Promise<
    readonly (
      | { readonly ok: true; readonly value: unknown }
      | { readonly ok: false; readonly error: string; readonly message: string }
    )[]
  >;
}

interface Known {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly message?: string;
}

interface Asked {
  readonly metadata: FunctionMetadata;
  readonly args: readonly unknown[];
  readonly callers: Map<string, Caller>;
}

/** Results kept; beyond it the oldest go, and are asked for again when a cell needs them. */
const memory = 400_000;
const busy: CellValue = { error: '#BUSY!' };

/**
 * Custom functions in cells. The engine calculates at once and the add-in answers later, so a call is answered
 * from what is known, or with `#BUSY!`; when a calculation ends, everything that was asked goes to the add-in
 * in one message, and when the results are there the cells that wait calculate again.
 */
export class FunctionBridge {
  private readonly known = new Map<string, Known>();
  private readonly asked = new Map<string, Asked>();
  private readonly underway = new Map<string, Asked>();
  private readonly messages = new Map<string, string>();
  private readonly stop: () => void;
  private names: string[] = [];
  private caller: FunctionCaller | undefined;
  private generation = 0;

  constructor(private readonly workbook: HostWorkbook) {
    this.stop = workbook.calculation.onFinished(() => this.flush());
  }

  /** Makes the add-in's functions known to formulas, in place of those before, and forgets old results. */
  register(functions: readonly FunctionMetadata[], caller: FunctionCaller): void {
    const service = injectorOf(this.workbook.engine).get(IFunctionService);
    service.unregisterExecutors(...this.names);
    this.names = functions.map(({ name }) => name.toUpperCase());
    this.caller = caller;
    this.generation += 1;
    this.known.clear();
    this.asked.clear();
    const waiting = [...this.underway.values()];
    this.underway.clear();
    service.registerExecutors(
      ...functions.map((metadata) => new AddinFunction(metadata, (...call) => this.answer(...call))),
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
    // What is still under way finds no workbook any more.
    this.generation += 1;
  }

  private answer(metadata: FunctionMetadata, args: readonly unknown[], caller: Caller): Known['value'] {
    const key = `${metadata.id}${JSON.stringify(args)}`;
    const cell = cellKey(caller);
    const known = this.known.get(key);
    if (known) {
      if (known.message === undefined) this.messages.delete(cell);
      else this.messages.set(cell, known.message);
      return known.value;
    }
    const call = this.underway.get(key) ?? this.asked.get(key) ?? { metadata, args, callers: new Map() };
    if (!this.underway.has(key)) this.asked.set(key, call);
    call.callers.set(cell, caller);
    return busy;
  }

  private flush(): void {
    const { caller, generation } = this;
    if (!caller || this.asked.size === 0) return;
    const batch = [...this.asked];
    this.asked.clear();
    for (const [key, call] of batch) this.underway.set(key, call);
    void caller.call(batch.map(([, call]) => this.toCall(call))).then((results) => {
      // Answers of an add-in page that was replaced meanwhile do not count.
      if (generation !== this.generation) return;
      results.forEach((result, index) => {
        const [key] = batch[index] ?? [];
        if (key === undefined) return;
        this.underway.delete(key);
        this.known.set(
          key,
          result.ok
            ? { value: fromRuntime(result.value) }
            : { value: { error: result.error }, message: result.message },
        );
      });
      this.forgetOldest();
      this.recalculate(batch.map(([, call]) => call));
    });
  }

  private toCall({ metadata, args, callers }: Asked): Parameters<FunctionCaller['call']>[0][number] {
    const first = [...callers.values()][0];
    return {
      name: metadata.id,
      args,
      address: first ? this.addressOf(first) : '',
      cancelable: metadata.options?.cancelable === true,
      errorsAllowed: metadata.allowErrorForDataTypeAny === true,
    };
  }

  private addressOf({ sheetId, row, column }: Caller): string {
    const sheet = this.workbook.sheet(sheetId);
    return `${sheet ? quoteSheet(sheet.name) : ''}!${columnLetters(column)}${row + 1}`;
  }

  /** Lets the cells that waited calculate again. */
  private recalculate(calls: readonly Asked[]): void {
    const bySheet = new Map<string, Record<number, Record<number, object>>>();
    for (const call of calls) {
      const answer = this.known.get(`${call.metadata.id}${JSON.stringify(call.args)}`)?.value;
      for (const caller of call.callers.values()) this.mark(bySheet, caller, answer);
    }
    for (const [sheetId, cellValue] of bySheet) {
      this.workbook
        .sheet(sheetId)
        ?.mutate('sheet.mutation.set-range-values', { cellValue, trigger: 'workbench.function-result' });
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

  private forgetOldest(): void {
    if (this.known.size <= memory) return;
    for (const key of [...this.known.keys()].slice(0, memory / 4)) this.known.delete(key);
  }
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

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string') {
    return { error: value.code };
  }
  return null;
}
