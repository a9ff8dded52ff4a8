import { createOfficeHost } from '../../src/excel/officeHost';
import type { Host } from '../../src/excel/host';
import type { HostError } from '../../src/excel/hostError';
import type { NodeWorkbenchOptions } from '../../src/workbench/node/startNodeWorkbench';
import { startTestWorkbench, type TestWorkbench } from './testWorkbench';

/** The Excel room on the real office.js, before a workbook of the test's own. */
export interface ExcelRoom {
  readonly workbench: TestWorkbench;
  readonly room: Host;
  /** Writes rows from A1 of a sheet. */
  fill(rows: readonly (readonly (string | number | boolean | null)[])[], sheetName?: string): void;
  /** Selects areas given as [row, column, rowCount, columnCount], 0-based. */
  select(...areas: readonly (readonly [number, number, number, number])[]): void;
  sheetNames(): string[];
}

/** office.js and the room share globals, as they do on the page. */
export async function startExcelRoom(options: NodeWorkbenchOptions = {}): Promise<ExcelRoom> {
  const workbench = await startTestWorkbench(options);
  // office.js announces its functions by a request of its own; the tests count only the room's.
  await workbench.host.functions.whenReady();
  Object.assign(globalThis, { Excel: workbench.globals['Excel'], Office: workbench.globals['Office'] });
  // office.js can refuse members beyond the host's requirement sets by itself, but leaves this switched off.
  if (options.requirementSets !== undefined) {
    workbench.evaluate('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true');
  }
  const { workbook } = workbench;
  return {
    workbench,
    room: createOfficeHost(options.language === 'zh-CN' ? 'zh-CN' : 'en-US'),
    fill: (rows, sheetName) => {
      const sheet = sheetName === undefined ? workbook.activeSheet() : workbook.sheet(sheetName);
      if (sheet === undefined) throw new Error(`no sheet ${String(sheetName)}`);
      const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      sheet.cells.write(area, rows);
    },
    select: (...areas) =>
      workbook.selection.set(
        workbook.activeSheet().id,
        areas.map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount })),
      ),
    sheetNames: () => workbook.sheets().map(({ name }) => name),
  };
}

/** The code of the HostError that a promise fails with; a promise that holds fails the test. */
export async function hostErrorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    return (thrown as HostError).code;
  }
  throw new Error('it did not fail');
}
