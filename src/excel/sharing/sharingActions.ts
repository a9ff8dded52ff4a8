import { FunctionNames } from '../../sharing/functionNames';
import { run } from '../run';
import { findElsewhere } from './findElsewhere';
import { deleteKept } from './keptStore';
import { planCells } from './planCells';
import { placeOf } from './readFormulas';
import type { FoundFormulas, SharedFunctions } from './sharing';

export { audit } from './audit';
export { makeLive } from './makeLive';
export { addPortable, removePortable } from './portableNames';
export { prepare } from './prepare';
export { prepareCopy } from './prepareCopy';
export { sharingStatus } from './status';

export function find(functions: SharedFunctions): Promise<FoundFormulas> {
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
        ...elsewhere.map(({ found }) => found),
      ],
    };
  });
}

export function forgetKept(): Promise<void> {
  return run(deleteKept);
}

export function recalculate(): Promise<void> {
  return run(async (context) => {
    context.workbook.application.calculate('FullRebuild');
    await context.sync();
  });
}
