import type { Text } from '../i18n/language';

/** The error values that a function of ours can answer with. */
export type ExcelErrorCode = '#DIV/0!' | '#NUM!' | '#VALUE!' | '#N/A';

/** What a user reads for each code that a core throws, with `{places}` for the error's values. */
export type FailureTexts = Readonly<Record<string, { readonly excel: ExcelErrorCode; readonly text: Text }>>;

/** An error with a code and values, whichever room it comes from. */
export interface CodedError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export function isCodedError(error: unknown): error is CodedError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The failures of a room that has its own texts: `#VALUE!` but for the codes named. */
export function failuresFrom(
  texts: Readonly<Record<string, Text>>,
  others: Readonly<Record<string, ExcelErrorCode>> = {},
): FailureTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [code, { excel: others[code] ?? '#VALUE!', text }]),
  );
}
