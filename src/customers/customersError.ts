export type CustomersErrorCode =
  | 'emptySelection'
  | 'oneCell'
  | 'noDataRows'
  | 'logNeedsId'
  | 'logNeedsDate'
  | 'lengthMismatch'
  | 'asOfBeforeFirst'
  | 'noPurchases'
  | 'questionOpen'
  | 'mappingMismatch';

/** Input that cannot become customers. `errorTexts` (texts/) says what happened and what to do. */
export class CustomersError extends Error {
  override readonly name = 'CustomersError';

  constructor(
    readonly code: CustomersErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
