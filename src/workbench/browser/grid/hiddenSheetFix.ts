import type { ICommandInfo, IExecutionOptions, Workbook } from '@univerjs/core';
import {
  RemoveSuperTableMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation } from '@univerjs/sheets';
import { SheetRenderController } from '@univerjs/sheets-ui';

interface RenderInternals {
  readonly _context: { readonly unit: Workbook };
  _markUnitDirty: (this: RenderInternals, command: ICommandInfo, options?: IExecutionOptions) => void;
}

/** What shows only by other changes that come of it: texts of formulas and what they spill by their results. */
const unseen = new Set([
  InsertSheetMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationStartMutation.id,
  'formula.mutation.set-formula-data',
  SetArrayFormulaDataMutation.id,
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
]);

let installed = false;

/**
 * The grid draws itself anew after every change of any sheet. Here only after what can be seen: a change of the sheet
 * that is shown, or of the whole workbook. Writing a million cells into hidden sheets took a second more.
 */
export function installHiddenSheetFix(): void {
  if (installed) return;
  installed = true;
  const controller = SheetRenderController.prototype as unknown as RenderInternals;
  const { _markUnitDirty: mark } = controller;
  controller._markUnitDirty = function markWhatIsSeen(command, options) {
    if (unseen.has(command.id)) return;
    const sheets = sheetsOf(command.params ?? {}, this._context.unit.getUnitId());
    const shown = this._context.unit.getActiveSheet().getSheetId();
    if (sheets === undefined || sheets.includes(shown)) mark.call(this, command, options);
  };
}

/** The sheets that a change names; undefined for one of the whole workbook. */
function sheetsOf(params: object, unit: string): readonly string[] | undefined {
  if ('subUnitId' in params) return typeof params.subUnitId === 'string' ? [params.subUnitId] : undefined;
  const bySheet = [
    params,
    ...('unitData' in params ? [params.unitData] : []),
    ...('unitOtherData' in params ? [params.unitOtherData] : []),
  ];
  const named = bySheet.flatMap((units) => {
    const sheets = (units as Readonly<Record<string, unknown>> | undefined)?.[unit];
    return typeof sheets === 'object' && sheets !== null ? Object.keys(sheets) : [];
  });
  return named.length > 0 ? named : undefined;
}
