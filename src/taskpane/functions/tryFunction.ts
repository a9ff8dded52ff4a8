import { callable } from '../../functions/callable';
import { CellError } from '../../functions/cellError';
import { isErrorValue } from '../../functions/cells/errorValue';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import type { ExcelErrorCode } from '../../functions/failures';
import type { ResultBlock, ResultCell } from '../../functions/parameter';
import { fill, type Language } from '../../i18n/language';
import { functionsTexts } from '../texts/functions';

/** What the cell would show: its rows and columns, or its error with the reason in words. */
export type Trial =
  | { readonly kind: 'result'; readonly rows: ResultBlock }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

/** What a cell hands a function for a value: null where blank, an object for an error value. */
export function asArgument(value: unknown): unknown {
  if (value === '') return null;
  return typeof value === 'string' && errorValues.has(value) ? { code: value } : value;
}

const errorValues: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
]);

/**
 * Calls a function as its cell would, by the same code, with the values that its cell would get.
 *
 * @param args a value or rows of cells an argument, undefined where left out
 * @param signal calls off what works in the background
 */
export async function tryFunction(
  declaration: FunctionDeclaration,
  args: readonly unknown[],
  language: Language,
  signal?: AbortSignal,
): Promise<Trial> {
  const invocation = { onCanceled: (): void => undefined };
  signal?.addEventListener('abort', () => invocation.onCanceled());
  const call = callable(
    declaration,
    () => language,
    (error) => error,
  );
  try {
    const all = declaration.parameters.map((_, index) => args[index]);
    const rows = (await call(...all, invocation)) as readonly (readonly unknown[])[];
    const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (single instanceof CellError) return errorOf(single, language);
    return { kind: 'result', rows: rows.map((row) => row.map(resultCell)) };
  } catch (error) {
    if (error instanceof CellError) return errorOf(error, language);
    throw error;
  }
}

function errorOf(error: CellError, language: Language): Trial {
  const { host } = error;
  if (!isErrorValue(host)) return { kind: 'error', code: error.excel, message: error.message(language) };
  const message = fill(functionsTexts.argumentIsError[language], { error: host.code });
  return { kind: 'error', code: host.code, message };
}

function resultCell(value: unknown): ResultCell {
  if (!(value instanceof CellError)) return value as ResultCell;
  return { error: (isErrorValue(value.host) ? value.host.code : value.excel) as ExcelErrorCode };
}
