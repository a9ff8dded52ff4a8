import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  toDisposable,
  type IDisposable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { Calculation } from './calculation';
import { Changes } from './changes';
import { drawConditionalFormat } from './hostConditionalFormats';
import { emptySheet, emptyWorkbook } from './emptyModel';
import { injectorOf, runCommand, runMutation, type Engine } from './engine';
import type { CellValue } from './cellValue';
import { translateCommand, writtenCell } from './engineEvents';
import { installEngineFixes, watchEngine } from './engineFixes';
import { followSheetRename } from './followRenames';
import { excelVersions, type ExcelDifferences } from './excelVersions';
import { followShift } from './followShifts';
import { HostError } from './hostError';
import { HostNames } from './hostNames';
import { HostSelection } from './hostSelection';
import { HostSheet } from './hostSheet';
import { HostTables } from './hostTables';
import { Ids } from './ids';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from './model';
import { emptyExtras, linkKey, type SheetExtras } from './sheetExtras';
import { nextSheetName, requireLegalSheetName } from './sheetName';
import { ShownRules } from './shownRules';
import { toSheetData, toSnapshot } from './snapshot';
import { toModel } from './toModel';

/** The engine goes to a sheet that it adds or shows, unless another person's copy of it did so. Excel stays. */
const stayOnSheet = { fromCollab: true };

/**
 * The host's workbook: the spreadsheet engine's, with Excel's rules and limits around it. The same in the
 * browser, where a person also works on it at the grid, and in Node.
 */
export class HostWorkbook {
  readonly changes = new Changes();
  readonly calculation: Calculation;
  readonly ids = new Ids();
  readonly tables = new HostTables(this);
  readonly names = new HostNames(this);
  readonly selection = new HostSelection(this);
  /** Office document settings: name to JSON value. */
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts = new Map<string, string>();
  /** Title, author and so on, by the API's names. */
  readonly properties = new Map<string, string>();
  date1904 = false;
  structureProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  unitId = '';
  private loads = 0;
  private readonly known = new Map<string, HostSheet>();
  private readonly subscription: IDisposable;
  private readonly fixes: IDisposable;
  private isDisposed = false;

  /** Which Excel this is, as far as it makes a difference. */
  excel: ExcelDifferences = excelVersions.web;

  constructor(readonly engine: Engine) {
    installEngineFixes();
    this.calculation = new Calculation(engine);
    this.calculation.onFinished(() => this.changes.emit({ kind: 'calculated' }));
    const commands = injectorOf(engine).get(ICommandService);
    // Told by its parameters: one command may run others before it is done.
    const before = new WeakMap<object, CellValue>();
    const watchBefore = commands.beforeCommandExecuted((command, options) => {
      const cell = options?.onlyLocal === true ? undefined : writtenCell(command, this.unitId);
      if (cell === undefined || command.params === undefined) return;
      const value = this.sheet(cell.sheetId)?.cells.value(cell.row, cell.column);
      if (value !== undefined) before.set(command.params, value);
    });
    const watchAfter = commands.onCommandExecuted((command, options) => {
      followShift(this, command);
      for (const change of translateCommand(command, options?.onlyLocal === true, this.unitId)) {
        if (change.kind === 'selection' && this.selection.isKept) continue;
        if (change.kind === 'sheetDeleted') this.known.delete(change.sheetId);
        if (change.kind === 'cells') this.tables.followHeaders(change.sheetId, change.area);
        const held = command.params && before.get(command.params);
        const isOne = change.kind === 'cells' && held !== undefined && change.moved === undefined;
        this.changes.emit(isOne ? { ...change, before: held } : change);
      }
    });
    this.subscription = toDisposable(() => {
      watchBefore.dispose();
      watchAfter.dispose();
    });
    this.load(emptyWorkbook());
    this.fixes = watchEngine(engine);
  }

  /**
   * Replaces the whole workbook. One that cannot be shown leaves the workbook that was open as it was.
   * @throws what the engine throws, or the rules of names and tables that the model breaks
   */
  load(model: WorkbookModel): void {
    const instances = injectorOf(this.engine).get(IUniverInstanceService);
    const before = this.keptBesideEngine();
    this.loads += 1;
    this.unitId = `workbook${this.loads}`;
    try {
      this.fill(model);
    } catch (error) {
      if (before.unitId === '') throw error;
      const failed = this.unitId;
      this.putBack(before);
      instances.focusUnit(before.unitId);
      instances.disposeUnit(failed);
      throw error;
    }
    if (before.unitId !== '') instances.disposeUnit(before.unitId);
    instances.focusUnit(this.unitId);
    const active = model.sheets[model.activeSheet] ?? model.sheets[0];
    if (active) this.activate(active.id);
    this.changes.emit({ kind: 'loaded' });
  }

  /** The whole workbook as plain data, for files. Await `whenCalculated()` first. */
  toModel(): WorkbookModel {
    return toModel(this);
  }

  /** Resolves when every formula has its result; answers of custom functions may still be `#BUSY!`. */
  async whenCalculated(): Promise<void> {
    await this.calculation.whenDone();
  }

  onChanged(listener: Parameters<Changes['on']>[0]): () => void {
    return this.changes.on(listener);
  }

  sheets(): HostSheet[] {
    return this.engineUnit.getSheetOrders().map((id) => this.requireSheet(id));
  }

  /** False for a sheet that is deleted, or of a workbook that was closed. */
  holds(sheet: HostSheet): boolean {
    return !this.isDisposed && this.known.get(sheet.id) === sheet;
  }

  sheet(idOrName: string): HostSheet | undefined {
    const lower = idOrName.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === lower);
  }

  requireSheet(id: string): HostSheet {
    this.engineSheet(id);
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new HostSheet(this, id, emptyExtras())));
    return sheet;
  }

  activeSheet(): HostSheet {
    const active = this.engineUnit.getActiveSheet(true) ?? this.engineUnit.getSheets()[0];
    if (!active) throw new HostError('GeneralException');
    return this.requireSheet(active.getSheetId());
  }

  activate(id: string): void {
    const sheet = this.requireSheet(id);
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
    runMutation(this.engine, 'sheet.operation.set-worksheet-active', { unitId: this.unitId, subUnitId: id });
  }

  /** Adds an empty sheet at the end; ItemAlreadyExists, InvalidArgument and AccessDenied as in Excel. */
  addSheet(name?: string): HostSheet {
    this.requireStructure();
    const names = this.sheets().map((sheet) => sheet.name);
    const chosen = name ?? nextSheetName(names);
    requireLegalSheetName(chosen);
    if (this.sheet(chosen)) throw new HostError('ItemAlreadyExists');
    const model = emptySheet(this.ids.take(), chosen);
    const params = { unitId: this.unitId, index: names.length, sheet: toSheetData(model, {}) };
    runMutation(this.engine, 'sheet.mutation.insert-sheet', params, stayOnSheet);
    return this.requireSheet(model.id);
  }

  async renameSheet(id: string, name: string): Promise<void> {
    this.requireStructure();
    requireLegalSheetName(name);
    const other = this.sheet(name);
    if (other && other.id !== id) throw new HostError('InvalidArgument');
    const before = this.requireSheet(id).name;
    // The command, not the mutation, also rewrites the formulas that name the sheet.
    await runCommand(this.engine, 'sheet.command.set-worksheet-name', {
      unitId: this.unitId,
      subUnitId: id,
      name,
    });
    followSheetRename(this, before, name);
  }

  async deleteSheet(id: string): Promise<void> {
    this.requireStructure();
    const left = this.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === 'visible');
    const sheet = this.requireSheet(id);
    const next = left[0];
    if (!next || sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation');
    if (this.activeSheet().id === id) this.activate(next.id);
    for (const table of this.tables.list(id)) this.tables.delete(table.id);
    await runCommand(this.engine, 'sheet.command.remove-sheet', { unitId: this.unitId, subUnitId: id });
    this.names.deleteOf(id);
  }

  setVisibility(id: string, visibility: SheetModel['visibility']): void {
    this.requireStructure();
    const sheet = this.requireSheet(id);
    const before = sheet.visibility;
    if (visibility !== 'visible') {
      const next = this.sheets().find((other) => other.id !== id && other.visibility === 'visible');
      if (!next) throw new HostError('InvalidOperation');
      if (this.activeSheet().id === id) this.activate(next.id);
    }
    sheet.extras.visibility = visibility;
    const params = { unitId: this.unitId, subUnitId: id, hidden: visibility === 'visible' ? 0 : 1 };
    runMutation(this.engine, 'sheet.mutation.set-worksheet-hidden', params, stayOnSheet);
    sheet.changed();
    if (before === visibility) return;
    this.changes.emit({ kind: 'sheetVisibility', sheetId: id, before, after: visibility });
  }

  moveSheet(id: string, position: number): void {
    this.requireStructure();
    const order = this.engineUnit.getSheetOrders();
    if (position < 0 || position >= order.length) throw new HostError('InvalidArgument');
    const before = order.indexOf(id);
    runMutation(this.engine, 'sheet.mutation.set-worksheet-order', {
      unitId: this.unitId,
      subUnitId: id,
      fromOrder: before,
      toOrder: position,
    });
    if (before !== position) this.changes.emit({ kind: 'sheetMoved', sheetId: id, before, after: position });
  }

  protectStructure(isProtected: boolean): void {
    this.structureProtected = isProtected;
    this.changes.emit({ kind: 'workbookProtection' });
  }

  get engineUnit(): Workbook {
    const unit = injectorOf(this.engine).get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!unit) throw new HostError('GeneralException');
    return unit;
  }

  engineSheet(id: string): Worksheet {
    const sheet = this.engineUnit.getSheetBySheetId(id);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  dispose(): void {
    this.isDisposed = true;
    this.subscription.dispose();
    this.fixes.dispose();
    this.calculation.dispose();
  }

  private requireStructure(): void {
    if (this.structureProtected) throw new HostError('AccessDenied');
  }

  private fill(model: WorkbookModel): void {
    this.known.clear();
    this.date1904 = model.date1904;
    this.structureProtected = model.structureProtected;
    refill(this.settings, Object.entries(model.settings));
    refill(
      this.customXmlParts,
      model.customXmlParts.map(({ id, xml }): [string, string] => [id, xml]),
    );
    this.properties.clear();
    this.engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(model, this.unitId));
    this.names.fill(
      model.names.map(({ name, formula, comment = '', visible, sheet }) => {
        const owner = sheet === undefined ? undefined : model.sheets[sheet];
        return { name, formula, comment, visible, ...(owner && { sheetId: owner.id }) };
      }),
    );
    const rules = new ShownRules();
    for (const sheet of model.sheets) this.adopt(sheet, rules.of(sheet));
  }

  /** What of the open workbook is not the engine's. */
  private keptBesideEngine() {
    const { unitId, date1904, structureProtected } = this;
    const copies = {
      known: new Map(this.known),
      settings: new Map(this.settings),
      customXmlParts: new Map(this.customXmlParts),
      properties: new Map(this.properties),
    };
    return { unitId, date1904, structureProtected, ...copies };
  }

  private putBack(kept: ReturnType<HostWorkbook['keptBesideEngine']>): void {
    this.unitId = kept.unitId;
    this.date1904 = kept.date1904;
    this.structureProtected = kept.structureProtected;
    refill(this.known, kept.known);
    refill(this.settings, kept.settings);
    refill(this.customXmlParts, kept.customXmlParts);
    refill(this.properties, kept.properties);
  }

  /** Takes what the engine's snapshot has no place for. */
  private adopt(model: SheetModel, shown: ReadonlySet<ConditionalFormatModel>): void {
    const extras: SheetExtras = {
      ...emptyExtras(),
      visibility: model.visibility,
      isProtected: model.protected,
      charts: model.charts.map((chart) => ({ ...chart })),
      conditionalFormats: model.conditionalFormats.map((format) => ({ id: this.ids.take(), model: format })),
      validations: [...model.validations],
      links: new Map(model.links.map((link) => [linkKey(link.row, link.column), link])),
      autoFilter: model.autoFilter,
      print: model.print,
      customProperties: new Map(Object.entries(model.customProperties ?? {})),
    };
    const sheet = new HostSheet(this, model.id, extras);
    this.known.set(model.id, sheet);
    for (const table of model.tables) this.tables.add(model.id, table.area, table);
    for (const format of extras.conditionalFormats) {
      if (shown.has(format.model)) drawConditionalFormat(sheet, format);
    }
  }
}

function refill<V>(map: Map<string, V>, entries: Iterable<readonly [string, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
