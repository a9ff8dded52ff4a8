import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { injectorOf } from '../../src/workbench/workbook/engine';
import type { TestWorkbench } from './testWorkbench';

/** Rows of a column of the active sheet that a conditional format fills. */
export async function markedRows(
  workbench: TestWorkbench,
  column: number,
  rows: readonly number[],
): Promise<number[]> {
  const looks = await conditionalLooks(workbench, column, rows);
  return rows.filter((_, i) => looks[i]?.style?.bg != null);
}

/** Per cent of the longest bar, negative to the left. */
export async function barLengths(
  workbench: TestWorkbench,
  column: number,
  rows: readonly number[],
): Promise<(number | undefined)[]> {
  const looks = await conditionalLooks(workbench, column, rows);
  return looks.map(({ dataBar }) => dataBar?.value);
}

type Look = NonNullable<ReturnType<ConditionalFormattingService['composeStyle']>>;

/** The engine finds them after a while. */
async function conditionalLooks(
  { workbook }: TestWorkbench,
  column: number,
  rows: readonly number[],
): Promise<Look[]> {
  const service = injectorOf(workbook.engine).get(ConditionalFormattingService);
  const { id } = workbook.activeSheet();
  for (;;) {
    const looks = rows.map((row) => service.composeStyle(workbook.unitId, id, row, column));
    const found = looks.flatMap((look) => (look && Object.keys(look).length > 0 ? [look] : []));
    if (found.length === rows.length) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
