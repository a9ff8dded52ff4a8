import { onOtherSheet } from '../../sharing/calls';
import { HostError, toHostError } from '../hostError';
import { removeRun } from '../unfinished/removeRun';
import { UnfinishedRun } from '../unfinished/unfinishedRun';
import { Batch } from '../writing/batch';
import { askInChunks } from './askInChunks';
import { hasLambda } from './hasLambda';
import { portableForms, putForAWhile } from './portableNames';
import type { SharedFunctions } from './sharing';
import { writeRuns } from './writeRuns';

export interface AsideFormula {
  readonly sheetName: string;
  readonly formula: string;
  /** Size of the result that is expected. */
  readonly rowCount: number;
  readonly columnCount: number;
}

type Values = readonly (readonly (string | number | boolean)[])[];

/** Waits for functions that answer later: at most so often, so long. */
const mostLooks = 50;
const millisecondsBetween = 100;

/**
 * Results of formulas, calculated on a hidden sheet of their own that is removed again, as are the portable functions
 * that were added for it; those of the workbook are taken as they are. Undefined where one did not answer in time, or
 * where its name means something else here.
 */
export async function calculateAside(
  context: Excel.RequestContext,
  formulas: readonly AsideFormula[],
  functions: SharedFunctions,
): Promise<readonly (Values | undefined)[]> {
  if (formulas.length === 0) return [];
  // Without LAMBDA only live formulas can be calculated; portable ones show an error there.
  const forms = functions.length > 0 && (await hasLambda(context)) ? portableForms(functions) : [];
  const unfinished = new UnfinishedRun();
  const [sheet] = unfinished.add(context, [undefined]);
  if (sheet === undefined) return [];
  try {
    await context.sync();
    const taken = await putForAWhile(context, forms, unfinished);
    sheet.load('name');
    await context.sync();
    let row = 0;
    const places = formulas.map(({ rowCount }) => {
      const place = row;
      row += Math.max(1, rowCount);
      return place;
    });
    const writes = formulas.map(({ formula, sheetName }, i) => ({
      sheetName: sheet.name,
      row: places[i] ?? 0,
      column: 0,
      cells: [[onOtherSheet(formula, sheetName)]],
    }));
    await writeRuns(new Batch(context, {}, 1, unfinished), writes);
    const results = await readSettled(context, sheet, formulas, places);
    return results.map((values, i) => {
      const formula = formulas[i]?.formula.toUpperCase() ?? '';
      const isTaken = taken.some((name) => formula.includes(name.toUpperCase()));
      return isTaken || values.flat().some(isNoAnswer) ? undefined : values;
    });
  } finally {
    await takeAway(unfinished, sheet);
  }
}

/** Once more where Excel does not let it go at first: customers' rows are on the sheet. */
async function takeAway(unfinished: UnfinishedRun, sheet: Excel.Worksheet): Promise<void> {
  try {
    await removeRun(unfinished).catch(() => removeRun(unfinished));
  } catch (cause) {
    throw new HostError('sheetsLeft', { sheets: nameOf(sheet), ...toHostError(cause).values }, { cause });
  }
}

/** Excel's own choice, unknown where it never answered. */
function nameOf(sheet: Excel.Worksheet): string {
  try {
    return sheet.name;
  } catch {
    return '…';
  }
}

/** A function has not answered, or a name that it needs went meanwhile: somebody else tidies up in another pane. */
function isNoAnswer(value: unknown): boolean {
  return value === '#BUSY!' || value === '#NAME?';
}

async function readSettled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly AsideFormula[],
  places: readonly number[],
): Promise<readonly Values[]> {
  for (let look = 1; ; look++) {
    const values = await askInChunks(context, [...formulas.entries()], ([i, { rowCount, columnCount }]) => {
      const range = sheet.getRangeByIndexes(
        places[i] ?? 0,
        0,
        Math.max(1, rowCount),
        Math.max(1, columnCount),
      );
      range.load('values');
      return () => {
        const read = range.values as Values;
        range.untrack();
        return read;
      };
    });
    if (look === mostLooks || !values.some((rows) => rows.flat().includes('#BUSY!'))) return values;
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
  }
}
