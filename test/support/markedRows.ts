import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { injectorOf } from '../../src/workbench/workbook/engine';
import type { TestWorkbench } from './testWorkbench';

/** Rows of a column of the active sheet that a conditional format fills; the engine finds them after a while. */
export async function markedRows(
  { workbook }: TestWorkbench,
  column: number,
  rows: readonly number[],
): Promise<number[]> {
  const service = injectorOf(workbook.engine).get(ConditionalFormattingService);
  const { id } = workbook.activeSheet();
  for (;;) {
    const styles = rows.map((row) => service.composeStyle(workbook.unitId, id, row, column)?.style);
    if (styles.every((style) => style !== undefined)) {
      return rows.filter((_, i) => styles[i]?.bg !== undefined && styles[i].bg !== null);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
