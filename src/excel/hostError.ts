/**
 * What can go wrong between the add-in and a workbook, in the user's terms; texts in `texts.ts`. The task pane
 * shows them; nothing else is thrown by this room but what is a mistake of the program itself.
 */
export type HostErrorCode =
  | 'emptySelection'
  | 'areasDoNotFit'
  | 'selectionTooLarge'
  | 'notCells'
  | 'editing'
  | 'structureProtected'
  | 'accessDenied'
  | 'sheetGone'
  | 'cellNotEmpty'
  | 'formulaRefused'
  | 'noSuchCells'
  | 'tooManyCells'
  | 'changedByHand'
  | 'cannotKeepCells'
  | 'ownObjects'
  | 'chartsStay'
  | 'pivotTablesStay'
  | 'slicersGo'
  | 'sourcesUnknown'
  | 'rearranged'
  | 'sheetProtected'
  | 'payloadTooLarge'
  | 'cancelled'
  | 'noAnswer'
  | 'noAnswerPreparing'
  | 'noAnswerLive'
  | 'noAnswerBrief'
  | 'partlyPrepared'
  | 'partlyLive'
  | 'sheetsLeft'
  | 'stillCalculating'
  | 'copyTooLarge'
  | 'keptNewer'
  | 'keptDamaged'
  | 'noLambda'
  | 'unsupported'
  | 'refusedValue'
  | 'inactiveWorkbook'
  | 'chartSheet'
  | 'emptyChart'
  | 'formulaTooLong'
  | 'rangeTooLarge'
  | 'conflict'
  | 'aborted'
  | 'unexpected';

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    /** Fills the text's places; lists as each language writes them. */
    readonly values: Readonly<Record<string, string | number | readonly string[]>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Office.js's own codes, and ours. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidSelection: 'notCells',
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'editing',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  ApiNotFound: 'unsupported',
  UnsupportedOperation: 'unsupported',
  InvalidArgument: 'refusedValue',
  InactiveWorkbook: 'inactiveWorkbook',
  UnsupportedSheet: 'chartSheet',
  EmptyChartSeries: 'emptyChart',
  FormulaLengthExceedsLimit: 'formulaTooLong',
  RangeExceedsLimit: 'rangeTooLarge',
  Conflict: 'conflict',
  RequestAborted: 'aborted',
};

/** The HostError for whatever Office.js threw; one that already is stays as it is. */
export function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (isOfficeError(thrown)) {
    return new HostError(
      isWithoutActiveSheet(thrown) ? 'chartSheet' : (codes[thrown.code] ?? 'unexpected'),
      { code: thrown.code, message: thrown.message },
      { cause: thrown },
    );
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new HostError('unexpected', { code: 'Error', message }, { cause: thrown });
}

/** While a chart sheet is active, Excel has no active worksheet; which code it answers with then is not documented. */
function isWithoutActiveSheet(thrown: object): boolean {
  const { debugInfo } = thrown as { readonly debugInfo?: { readonly errorLocation?: string } };
  return debugInfo?.errorLocation?.toLowerCase().endsWith('.getactiveworksheet') === true;
}

/** By shape: office.js may live in another realm, where `instanceof` does not hold. */
export function isOfficeError(thrown: unknown): thrown is { code: string; message: string } {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    'message' in thrown &&
    typeof thrown.message === 'string'
  );
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}
