import { removeLeftovers, staleAfter, type Leftovers } from '../../src/excel/unfinished/removeLeftovers';
import type { SheetModel, WorkbookModel } from '../../src/workbench/workbook/model';
import { readWorkbook, writeWorkbook } from '../../src/workbench/files';
import type { ExcelRoom } from './excelRoom';

export function modelOf({ workbench }: ExcelRoom): WorkbookModel {
  return JSON.parse(JSON.stringify(workbench.workbook.toModel())) as WorkbookModel;
}

/** The workbook before each request of some work, as it stands when the add-in ends there. */
export async function atEachRequest(
  excel: ExcelRoom,
  work: () => Promise<unknown>,
): Promise<readonly WorkbookModel[]> {
  const models: WorkbookModel[] = [];
  excel.workbench.host.failRequest = () => {
    models.push(modelOf(excel));
    return undefined;
  };
  await work();
  excel.workbench.host.failRequest = undefined;
  return models;
}

/** The file as another program opens it: sheets bear ids by their place, which others bore before. */
export async function reopen(
  { workbench }: ExcelRoom,
  left: WorkbookModel,
  idAt: (place: number) => number = (place) => place + 1,
): Promise<void> {
  const saved = await readWorkbook(await writeWorkbook(left), 'saved.xlsx');
  const sheets = saved.sheets.map((sheet, i): SheetModel => ({
    ...sheet,
    id: `{00000000-0001-0000-0000-${idAt(i).toString(16).toUpperCase().padStart(12, '0')}}`,
  }));
  workbench.workbook.load({ ...saved, sheets });
}

/** A start long after whatever wrote the lists has ended. */
export function startLater(): Promise<Leftovers> {
  return removeLeftovers({ now: () => Date.now() + staleAfter + 1, wait: () => Promise.resolve() });
}
