import { CellError } from './cellError';
import { CellFailure } from './cellFailure';
import { isCodedError, type FailureTexts } from './failures';
import { argumentTexts, metricFailures } from './texts';

/** What a cell shows for an error that a core threw. */
export function cellErrorFor(error: unknown, failures: FailureTexts | undefined): CellError {
  if (error instanceof CellFailure) return error.cell;
  if (isCodedError(error)) {
    const table: FailureTexts = failures ?? metricFailures;
    const failure = table[error.code];
    if (failure) return new CellError(failure.excel, failure.text, error.values);
  }
  const found = error instanceof Error ? error.message : String(error);
  return new CellError('#VALUE!', argumentTexts.unexpected, { found });
}
