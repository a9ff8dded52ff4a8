import { toHostError } from '../../../src/excel/hostError';
import { hostErrorText } from '../../../src/excel/texts';
import { languages } from '../../../src/i18n/language';

const officeError = (code: string, errorLocation = '') =>
  Object.assign(new Error('the words of Excel'), { code, debugInfo: { errorLocation } });

// The error codes of the Excel API that writing, reading and sharing meet.
const codes = [
  ...['AccessDenied', 'ApiNotFound', 'Conflict', 'EmptyChartSeries', 'FormulaLengthExceedsLimit'],
  ...['HostIsBusy', 'InactiveWorkbook', 'InvalidArgument', 'InvalidOperationInCellEditMode'],
  ...['InvalidReference', 'InvalidSelection', 'ItemNotFound', 'RangeExceedsLimit', 'RequestAborted'],
  ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'UnsupportedOperation'],
  'UnsupportedSheet',
];

test.each(codes)('%s has words of its own in both languages', (code) => {
  const error = toHostError(officeError(code));
  expect(error.code).not.toBe('unexpected');
  for (const language of languages) {
    const text = hostErrorText(error, language);
    expect(text).not.toContain(code);
    expect(text).not.toMatch(/[{}]/);
    if (language === 'zh-CN') expect(text).toMatch(/\p{Script=Han}/u);
  }
});

test.each(['ItemNotFound', 'GeneralException', 'InvalidOperation'])(
  'an active chart sheet is said as such, whatever code Excel has for it: %s',
  (code) => {
    const error = toHostError(officeError(code, 'WorksheetCollection.getActiveWorksheet'));
    expect(error.code).toBe('chartSheet');
    expect(hostErrorText(error, 'en-US')).toContain('chart sheet');
    expect(hostErrorText(error, 'zh-CN')).toContain('图表工作表');
  },
);

test('a code of its own kind stays what it is elsewhere', () => {
  expect(toHostError(officeError('ItemNotFound', 'WorksheetCollection.getItem')).code).toBe('sheetGone');
  expect(toHostError(officeError('SomethingNew')).code).toBe('unexpected');
});
