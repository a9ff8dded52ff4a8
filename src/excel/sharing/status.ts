import { FunctionNames } from '../../sharing/functionNames';
import { supports } from '../requirements';
import { run } from '../run';
import { knownLambda } from './hasLambda';
import { readKept } from './keptStore';
import { findPortable, portableForms } from './portableNames';
import { placeOf, readFormulas } from './readFormulas';
import type { FailingCell, SharedFunctions, SharingStatus } from './sharing';

/** Errors that a function of an add-in shows which is not there, or has not answered. */
const failures: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#CONNECT!']);

/** A second in all. */
const mostLooks = 10;
const millisecondsBetween = 100;

export function sharingStatus(functions: SharedFunctions): Promise<SharingStatus> {
  return run(async (context) => {
    const stored = await readKept(context);
    const forms = portableForms(functions);
    const { present, outdated } = await findPortable(context, forms);
    const unreadable = stored.kind === 'kept' || stored.kind === 'none' ? undefined : stored.kind;
    const names = new FunctionNames(functions);
    return {
      keptFormulas:
        stored.kind === 'kept' ? stored.kept.entries.length + (stored.kept.misfits ?? []).length : 0,
      ...(unreadable === undefined ? {} : { unreadable }),
      failing: supports('selectedAreas')
        ? await stillFailing(
            context,
            new FunctionNames([...functions, ...forms.map(({ name }) => ({ name }))]),
          )
        : [],
      stale: supports('calculationState') && (await isStale(context, names)),
      hasLambda: knownLambda() !== false,
      portableNames: present,
      outdatedNames: outdated,
    };
  });
}

/** While Excel calculates by itself, what is pending is done in a moment; the workbook is read only where it is not. */
async function isStale(context: Excel.RequestContext, names: FunctionNames): Promise<boolean> {
  const { application } = context.workbook;
  application.load('calculationMode,calculationState');
  await context.sync();
  if (application.calculationMode !== 'Manual' || application.calculationState !== 'Pending') return false;
  const found = await readFormulas(context, (formula) => names.in(formula).length > 0);
  return found.length > 0;
}

/** A function that is just being answered shows #BUSY! too: it is given a moment. */
async function stillFailing(context: Excel.RequestContext, names: FunctionNames): Promise<FailingCell[]> {
  for (let look = 1; ; look++) {
    const found = await failing(context, names);
    if (look === mostLooks || !found.some(({ error }) => error === '#BUSY!')) return found;
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
  }
}

/** Asks Excel for the cells with errors, so that a large workbook is not read whole. */
async function failing(context: Excel.RequestContext, names: FunctionNames): Promise<FailingCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const errors = worksheets.items.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors'),
  );
  for (const areas of errors) areas.load('address');
  await context.sync();
  const ranges = errors.flatMap((areas, i) =>
    areas.isNullObject ? [] : [{ sheetName: worksheets.items[i]?.name ?? '', areas: areas.areas }],
  );
  for (const { areas } of ranges) areas.load('items/formulas,items/values,items/rowIndex,items/columnIndex');
  await context.sync();
  return ranges.flatMap(({ sheetName, areas }) =>
    areas.items.flatMap(({ formulas, values, rowIndex, columnIndex }) =>
      (formulas as unknown[][]).flatMap((row, r) =>
        row.flatMap((formula, c) => {
          const shown: unknown = (values as unknown[][])[r]?.[c];
          if (typeof formula !== 'string' || typeof shown !== 'string') return [];
          if (!failures.has(shown)) return [];
          const otherNames = shown === '#NAME?' ? names.otherNamesIn(formula) : [];
          if (otherNames.length === 0 && names.in(formula).length === 0) return [];
          const place = placeOf({ sheetName, row: rowIndex + r, column: columnIndex + c });
          return [{ ...place, formula, error: shown, ...(otherNames.length > 0 ? { otherNames } : {}) }];
        }),
      ),
    ),
  );
}
