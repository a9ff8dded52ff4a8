import type { HostChange } from '../../workbook/changes';
import type { HostWorkbook } from '../../workbook/hostWorkbook';

const leavesContents = new Set<HostChange['kind']>(['loaded', 'selection', 'sheetActivated', 'calculated']);

/** Whether anything was done to a workbook since now. */
export function watchChanges(workbook: Pick<HostWorkbook, 'onChanged'>): {
  readonly any: () => boolean;
  readonly stop: () => void;
} {
  let any = false;
  const stop = workbook.onChanged(({ kind }) => {
    if (!leavesContents.has(kind)) any = true;
  });
  return { any: () => any, stop };
}
