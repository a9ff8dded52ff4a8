import { FunctionNames } from '../../sharing/functionNames';
import { run } from '../run';
import { findElsewhere } from './findElsewhere';
import { makeLive } from './makeLive';
import { planCells } from './planCells';
import { addPortable, removePortable } from './portableNames';
import { prepare } from './prepare';
import { placeOf } from './readFormulas';
import type { FoundFormulas, SharedFunctions, Sharing } from './sharing';
import { sharingStatus } from './status';

/** Sharing in the workbook that the add-in runs in, for the functions that it has. */
export function createSharing(functions: SharedFunctions): Sharing {
  return {
    status: () => sharingStatus(functions),
    find: () => find(functions),
    prepare: (options) => prepare(functions, options),
    makeLive,
    addPortable: () => addPortable(functions),
    removePortable: () => removePortable(functions),
    recalculate,
  };
}

function find(functions: SharedFunctions): Promise<FoundFormulas> {
  return run(async (context) => {
    const names = new FunctionNames(functions);
    const cells = await planCells(context, names);
    const elsewhere = await findElsewhere(context, names);
    return {
      formulas: [
        ...cells.map((cell) => ({
          ...placeOf(cell),
          kind: 'cell' as const,
          formula: cell.formula,
          functions: cell.functions,
          becomes: cell.portable === undefined ? ('values' as const) : ('portable' as const),
        })),
        ...elsewhere.map(({ found }) =>
          // Only names are converted: Excel takes no add-in's function in the others.
          found.kind === 'name' ? found : { ...found, becomes: 'unchanged' as const },
        ),
      ],
    };
  });
}

function recalculate(): Promise<void> {
  return run(async (context) => {
    context.workbook.application.calculate('FullRebuild');
    await context.sync();
  });
}
