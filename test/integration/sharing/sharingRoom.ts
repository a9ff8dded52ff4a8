import { resolve } from 'node:path';
import type { Sharing } from '../../../src/excel/sharing/sharing';
import { allFunctions } from '../../../src/functions/catalogue';
import { sharedFunctions } from '../../../src/functions/portable/sharedFunctions';
import { readWorkbook, writeWorkbook } from '../../../src/workbench/files';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';

const built = resolve(__dirname, '../../../dist');
const customFunctions = allFunctions.map(({ name }) => name);

/** A workbook on the real office.js, with the add-in's functions or, as a colleague has it, without. */
export interface SharingRoom extends ExcelRoom {
  readonly sharing: Sharing;
  /** Calculated, and no cell waits for the add-in. */
  settled(): Promise<void>;
  /** What every cell holds: its formula, or its value. */
  contents(): Readonly<Record<string, unknown>>;
  /** What every cell shows. */
  values(): Readonly<Record<string, unknown>>;
  save(): Promise<Uint8Array>;
}

export async function startSharingRoom(
  options: {
    readonly model?: WorkbookModel;
    readonly withAddIn?: boolean;
    /** Hears of another workbook that the add-in opens. */
    readonly onCopy?: (bytes: Uint8Array) => void;
    /** The workbook cannot be read as a file. */
    readonly failsToSave?: boolean;
  } = {},
): Promise<SharingRoom> {
  const save = (): Promise<Uint8Array> =>
    writeWorkbook(room.workbench.workbook.toModel(), { customFunctions });
  const room = await startExcelRoom({
    ...(options.model ? { model: options.model } : {}),
    files: {
      save: () => (options.failsToSave === true ? Promise.reject(new Error('no file')) : save()),
      openCopy: (bytes) => options.onCopy?.(bytes),
    },
  });
  const { workbench } = room;
  if (options.withAddIn !== false) await workbench.loadFunctions(built);
  const each = (read: (cell: Cell) => unknown): Record<string, unknown> => {
    const all: Record<string, unknown> = {};
    for (const sheet of workbench.workbook.toModel().sheets) {
      for (const [row, cells] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(cells)) {
          const content = read(cell);
          if (content !== undefined && content !== '') all[`${sheet.name}!${row},${column}`] = content;
        }
      }
    }
    return all;
  };
  return {
    ...room,
    sharing: room.room.sharing(sharedFunctions('en-US')),
    settled: () => workbench.functions.whenSettled(),
    contents: () => each(({ formula, value }) => formula ?? value),
    values: () => each(({ value }) => value),
    save,
  };
}

type Cell = WorkbookModel['sheets'][number]['cells'][number][number];

export function open(bytes: Uint8Array): Promise<WorkbookModel> {
  return readWorkbook(bytes, 'shared.xlsx', { customFunctions });
}
