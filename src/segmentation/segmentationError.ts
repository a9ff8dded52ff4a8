export type SegmentationErrorCode =
  | 'missingFields'
  | 'noUsableCustomers'
  | 'badSetting'
  | 'unknownSetting'
  | 'unknownMethod'
  | 'thresholdOrder'
  | 'tooFewCustomers'
  | 'tooFewDistinct'
  | 'oneCluster'
  | 'noVariation'
  | 'unknownGrades'
  | 'lengthMismatch'
  | 'differentCustomers';

/** Customers that a method cannot divide. `errorTexts` (texts/) says what happened and what to do. */
export class SegmentationError extends Error {
  override readonly name = 'SegmentationError';

  constructor(
    readonly code: SegmentationErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
