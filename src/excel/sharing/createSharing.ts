import { canReadFile, supports } from '../requirements';
import type { SharedFunctions, Sharing } from './sharing';

/** Loaded when something is asked for, with the library that reads formulas: the pane opens without it. */
const actions = () => import('./sharingActions');

/** Sharing in the workbook that the add-in runs in, for the functions that it has. */
export function createSharing(functions: SharedFunctions): Sharing {
  return {
    status: async () => (await actions()).sharingStatus(functions),
    find: async () => (await actions()).find(functions),
    prepare: async (options) => (await actions()).prepare(functions, options),
    canCopy: supports('createWorkbook') && canReadFile(),
    prepareCopy: async (options) => (await actions()).prepareCopy(functions, options),
    makeLive: async (options) => (await actions()).makeLive(functions, options),
    forgetKept: async () => (await actions()).forgetKept(),
    addPortable: async () => (await actions()).addPortable(functions),
    removePortable: async () => (await actions()).removePortable(functions),
    audit: async () => (await actions()).audit(functions),
    recalculate: async () => (await actions()).recalculate(),
  };
}
