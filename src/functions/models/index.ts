import type { FunctionDeclaration } from '../defineFunction';

/** The functions of the models of behaviour. */
export const modelFunctions: readonly FunctionDeclaration[] = [];
