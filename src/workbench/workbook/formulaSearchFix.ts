import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from '@univerjs/engine-formula';
import type { IUniverInstanceService } from '@univerjs/core';
import { type Workbook } from '@univerjs/core';

interface ModelInternals {
  _univerInstanceService: IUniverInstanceService;
  updateFormulaData: (this: ModelInternals, unitId: string, sheetId: string, cells: unknown) => unknown;
  getFormulaData: (this: ModelInternals) => IFormulaData;
}

let installed = false;

/**
 * After a formula is written, the engine looks for formulas in every cell of every sheet, though it goes on with
 * those of the written sheet only. Here it looks no further than that sheet.
 */
export function installFormulaSearchFix(): void {
  if (installed) return;
  installed = true;
  const model = FormulaDataModel.prototype as unknown as ModelInternals;
  const { updateFormulaData, getFormulaData } = model;
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
      this.getFormulaData = getFormulaData;
    }
  };
}
