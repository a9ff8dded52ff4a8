import {
  CommandType,
  UniverInstanceType,
  toDisposable,
  type ICommandInfo,
  type ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type IUniverInstanceService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from '@univerjs/engine-formula';
import { constantsTrigger } from './engineEvents';
import { cellsPlacedId } from './placeCells';

interface ModelInternals {
  _univerInstanceService: IUniverInstanceService;
  updateFormulaData: (this: ModelInternals, unitId: string, sheetId: string, cells: unknown) => unknown;
  getFormulaData: (this: ModelInternals) => IFormulaData;
}

/** Sheets in which a search found no formula, and nothing was written since. */
let withoutFormulas = new WeakSet<Worksheet>();
let installed = false;

/**
 * After a formula is written, and before each calculation, the engine looks for formulas in every cell of every
 * sheet. Here it looks no further than the written sheet, and not again where it found none: long lists of data.
 */
export function installFormulaSearchFix(): void {
  if (installed) return;
  installed = true;
  const model = FormulaDataModel.prototype as unknown as ModelInternals;
  const { updateFormulaData } = model;
  model.getFormulaData = function search() {
    const found: IFormulaData = {};
    for (const workbook of this._univerInstanceService.getAllUnitsForType<Workbook>(
      UniverInstanceType.UNIVER_SHEET,
    )) {
      const unitId = workbook.getUnitId();
      found[unitId] = {};
      for (const sheet of workbook.getSheets()) searchSheet(found, unitId, sheet);
    }
    return found;
  };
  const search = model.getFormulaData;
  model.updateFormulaData = function update(unitId, sheetId, cells) {
    const sheet = this._univerInstanceService.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) return updateFormulaData.call(this, unitId, sheetId, cells);
    this.getFormulaData = () => {
      const found: IFormulaData = {};
      initSheetFormulaData(found, unitId, sheetId, sheet.getCellMatrix());
      return found;
    };
    try {
      return updateFormulaData.call(this, unitId, sheetId, cells);
    } finally {
      this.getFormulaData = search;
    }
  };
}

function searchSheet(found: IFormulaData, unitId: string, sheet: Worksheet): void {
  const sheetId = sheet.getSheetId();
  if (!withoutFormulas.has(sheet)) initSheetFormulaData(found, unitId, sheetId, sheet.getCellMatrix());
  const formulas = ((found[unitId] ??= {})[sheetId] ??= {});
  if (Object.keys(formulas).length === 0) withoutFormulas.add(sheet);
}

/** Has sheets searched again whose cells may have changed. */
export function watchFormulas(commands: ICommandService, instances: IUniverInstanceService): IDisposable {
  const forget = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (command.type !== CommandType.MUTATION || !mayBringFormulas(command, options)) return;
    const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: unknown; subUnitId?: unknown };
    const sheet =
      typeof unitId === 'string' && typeof subUnitId === 'string'
        ? instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId)
        : undefined;
    if (sheet) withoutFormulas.delete(sheet);
    else withoutFormulas = new WeakSet();
  };
  const stops = [commands.beforeCommandExecuted(forget), commands.onCommandExecuted(forget)];
  return toDisposable(() => {
    for (const stop of stops) stop.dispose();
  });
}

/** Sizes, looks, rules and drawings of a sheet, its editors' texts, and what the engine notes of formulas, leave its cells as they are. */
const leavesCells =
  /^(formula\.|doc\.|sheet\.mutation\.(set-worksheet|set-frozen|set-tab-color|set-drawing|toggle-gridlines|add-worksheet-merge|\w+-conditional|data-validation|insert-sheet|remove-sheet)|table\.|sheet\.mutation\..*table)/;

function mayBringFormulas(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id === cellsPlacedId || leavesCells.test(command.id)) return false;
  if (command.id !== 'sheet.mutation.set-range-values') return true;
  const { trigger } = (command.params ?? {}) as { trigger?: unknown };
  if (trigger === constantsTrigger || trigger === 'sheet.command.set-style') return false;
  // Results of a calculation.
  return options?.onlyLocal !== true || options['fromFormula'] === true;
}
