import { callable, type Callable } from '../../../src/functions/callable';
import type { CellError } from '../../../src/functions/cellError';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import type { Language } from '../../../src/i18n/language';

/** Stands for `CustomFunctions.Error`, which exists only beside Office. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** The function as a cell calls it. */
export function inCell(declaration: FunctionDeclaration, language: Language = 'en-US'): Callable {
  return callable(
    declaration,
    () => language,
    (error: CellError) => error.host ?? new HostError(error.excel, error.message(language)),
  );
}

/** The error that a call ends with; anything else that is thrown goes through. */
export function failure(run: () => unknown): HostError {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}
