import { FunctionNames } from '../../sharing/functionNames';
import { run } from '../run';
import { findElsewhere } from './findElsewhere';
import { knownLambda } from './hasLambda';
import { deleteKept } from './keptStore';
import { foundOf, planCells } from './planCells';
import { portableForms, takenNames } from './portableNames';
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
    const taken = new Set(await takenNames(context, portableForms(functions)));
    const noLambda = knownLambda() === false;
    const cells = await planCells(context, names, { noLambda, taken });
    const elsewhere = await findElsewhere(context, names, taken, noLambda);
    return { formulas: [...cells.map(foundOf), ...elsewhere.map(({ found }) => found)] };
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
