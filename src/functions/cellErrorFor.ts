import { argumentName } from './argumentNames';
import type { Text } from '../i18n/language';
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
    if (failure) return new CellError(failure.excel, failure.text, named(error.values));
  }
  const found = error instanceof Error ? error.message : String(error);
  return new CellError('#VALUE!', argumentTexts.unexpected, { found });
}

/** Values that say which argument is meant, by the names that cores give them. */
const argumentKeys: ReadonlySet<string> = new Set(['argument', 'first', 'second', 'table', 'limitName']);

function named(
  values: Readonly<Record<string, string | number>> = {},
): Record<string, string | number | Text> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      argumentKeys.has(key) && typeof value === 'string' ? argumentName(value) : value,
    ]),
  );
}
