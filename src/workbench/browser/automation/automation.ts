import { parseReference } from '../../workbook/address';
import { displayText } from '../../workbook/displayText';
import { HostError } from '../../workbook/hostError';
import type { HostSheet } from '../../workbook/hostSheet';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { AreaModel, WorkbookModel } from '../../workbook/model';
import type { CellInput } from '../../workbook/sheetCells';
import type { FunctionCall, FunctionResult } from '../../protocol/functionCalls';
import type { FaultInjection } from '../../protocol/host';
import type { TaskWatch } from './longestTask';
import type { RequestLog, RequestReport, RequestTotals } from './requestLog';

/** The grid's own headers, in pixels. */
const rowHeaderWidth = 46;
const columnHeaderHeight = 20;

/** A cell as a test sees it. */
export interface CellReport {
  /** `{ error: '#N/A' }` for an error value; null for an empty cell. */
  readonly value: unknown;
  readonly formula: string | undefined;
  /** As shown: in the cell's number format. */
  readonly text: string;
}

export interface AutomationParts {
  readonly ready: Promise<void>;
  readonly workbook: HostWorkbook;
  readonly whenIdle: () => Promise<void>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly openSample: (id?: string) => Promise<void>;
  readonly restart: (query: Readonly<Record<string, string>>) => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  readonly tasks: { readonly host: TaskWatch; readonly pane: () => TaskWatch | undefined };
  readonly requests: RequestLog;
  readonly callFunctions: (calls: readonly FunctionCall[]) => Promise<FunctionResult[]>;
  readonly failRequests: (faults: FaultInjection | undefined) => void;
}

/**
 * What `window.workbench` offers to browser tests and measurements. Addresses are Excel's ("B2:D9"), with a
 * sheet ("'My sheet'!B2") or of the active one.
 */
export class Automation {
  /** Resolves when the first workbook is shown and the add-in's functions answer (or no add-in is built). */
  readonly ready: Promise<void>;

  constructor(private readonly parts: AutomationParts) {
    this.ready = parts.ready;
  }

  /** Names of all sheets, in their order; hidden ones too. */
  sheets(): string[] {
    return this.parts.workbook.sheets().map((sheet) => sheet.name);
  }

  activeSheet(): string {
    return this.parts.workbook.activeSheet().name;
  }

  activate(sheetName: string): void {
    this.parts.workbook.activate(this.sheet(sheetName).id);
  }

  addSheet(name: string): void {
    this.parts.workbook.addSheet(name);
  }

  /** Deletes a sheet, as its tab's menu does. */
  deleteSheet(name: string): Promise<void> {
    return this.parts.workbook.deleteSheet(this.sheet(name).id);
  }

  /** Writes a cell as if typed: text that begins with "=" is a formula. */
  setCell(address: string, input: CellInput): void {
    const { sheet, area } = this.locate(address);
    sheet.cells.write(area, input);
  }

  /** Writes rows of cells, the first at `address`. */
  setCells(address: string, rows: readonly (readonly CellInput[])[]): void {
    const { sheet, area } = this.locate(address);
    sheet.cells.write({ ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }, rows);
  }

  getCell(address: string): CellReport {
    const { sheet, area } = this.locate(address);
    return this.report(sheet, area.row, area.column);
  }

  getCells(address: string): CellReport[][] {
    const { sheet, area } = this.locate(address);
    return Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => this.report(sheet, area.row + r, area.column + c)),
    );
  }

  /** The middle of a cell of the active sheet on the page, in pixels, while the grid is not scrolled. */
  placeOf(address: string): { readonly x: number; readonly y: number } {
    const { sheet, area } = this.locate(address);
    const { left, top } = sheet.layout.offset(area.row, area.column);
    const box = document
      .querySelector('#grid canvas[id^="univer-sheet-main-canvas"]')
      ?.getBoundingClientRect();
    return {
      x: (box?.left ?? 0) + rowHeaderWidth + left + sheet.layout.columnWidth(area.column) / 2,
      y: (box?.top ?? 0) + columnHeaderHeight + top + sheet.layout.rowHeight(area.row) / 2,
    };
  }

  /** Selects one area or several of a sheet and shows the sheet. */
  selectRange(...addresses: readonly string[]): void {
    const places = addresses.map((address) => this.locate(address));
    const [first] = places;
    if (first === undefined) return;
    this.parts.workbook.selection.set(
      first.sheet.id,
      places.map(({ area }) => area),
    );
  }

  /** Opens a file's bytes; what was there is dropped without a question. */
  open(bytes: Uint8Array, name: string): Promise<void> {
    return this.parts.open(bytes, name);
  }

  /** The workbench's own sample, or one that the add-in brings. */
  openSample(id?: string): Promise<void> {
    return this.parts.openSample(id);
  }

  /**
   * Puts everything but the page itself back to how it is after loading: what the address may ask for, as `{ open: 'empty' }`.
   * What was there is dropped without a question.
   */
  restart(query: Readonly<Record<string, string>>): Promise<void> {
    return this.parts.restart(query);
  }

  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array> {
    return this.parts.save();
  }

  /** The workbook as plain data. */
  model(): WorkbookModel {
    return this.parts.workbook.toModel();
  }

  /** Resolves when every formula, custom functions included, has its result. */
  whenIdle(): Promise<void> {
    return this.parts.whenIdle();
  }

  /** Milliseconds of the longest task over 50 ms since the last reset, in the host page and in the pane. */
  longestTasks(): { readonly host: number; readonly pane: number } {
    const { host, pane } = this.parts.tasks;
    return { host: host.longest(), pane: pane()?.longest() ?? 0 };
  }

  resetLongestTasks(): void {
    this.parts.tasks.host.reset();
    this.parts.tasks.pane()?.reset();
  }

  /** What the add-in asked of the host since the last `clearRequests`: number of syncs, bytes both ways, time. */
  requestTotals(): RequestTotals {
    return this.parts.requests.totals();
  }

  requests(): readonly RequestReport[] {
    return this.parts.requests.list();
  }

  clearRequests(): void {
    this.parts.requests.clear();
  }

  /** Calls custom functions of the add-in without a cell, all in one message as the host does. */
  callFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    return this.parts.callFunctions(calls);
  }

  /** Makes chosen requests of the add-in fail with one of Excel's codes; undefined ends it. */
  failRequests(faults: FaultInjection | undefined): void {
    this.parts.failRequests(faults);
  }

  /** Protects or frees a sheet, or the workbook's structure. */
  protect(what: { readonly sheet: string } | 'structure', isProtected: boolean): void {
    const { workbook } = this.parts;
    if (what === 'structure') {
      workbook.protectStructure(isProtected);
      return;
    }
    const sheet = this.sheet(what.sheet);
    sheet.extras.isProtected = isProtected;
    workbook.changes.emit({ kind: 'sheetProtection', sheetId: sheet.id });
  }

  private report(sheet: HostSheet, row: number, column: number): CellReport {
    const value = sheet.cells.value(row, column);
    return {
      value,
      formula: sheet.cells.formula(row, column),
      text: displayText(value, sheet.formats.numberFormat(row, column), this.parts.workbook.date1904),
    };
  }

  private locate(address: string): { sheet: HostSheet; area: AreaModel } {
    const reference = parseReference(address);
    if (reference === undefined) throw new HostError('InvalidArgument', `Not an address: ${address}`);
    const sheet =
      reference.sheet === undefined ? this.parts.workbook.activeSheet() : this.sheet(reference.sheet);
    return { sheet, area: reference.area };
  }

  private sheet(name: string): HostSheet {
    const sheet = this.parts.workbook.sheet(name);
    if (sheet === undefined) throw new HostError('ItemNotFound', `No sheet is named ${name}`);
    return sheet;
  }
}
