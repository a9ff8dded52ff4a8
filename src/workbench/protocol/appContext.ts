import type { HostWorkbook } from '../workbook/hostWorkbook';

export interface AppContextOptions {
  /** Office's display language, such as "en-US" or "zh-CN". */
  readonly language?: string;
  /** Requirement sets and their versions; tests lower them. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** What Excel on the web says that it can, as far as the workbench serves it. */
export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  // From 1.7 on, results of functions come back as arrays in batches.
  CustomFunctions: '1.7',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  CompressedFile: '1.1',
};

/** The answer to office.js's first question. */
export function appContext(options: AppContextOptions, workbook: HostWorkbook): object {
  const { language = 'en-US', requirementSets = defaultRequirementSets } = options;
  return {
    _id: 'clientele',
    _appName: 16,
    _appVersion: '16.01',
    // office.js hands both on as they are: Office.context.displayLanguage is a word, not a number.
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'Workbook.xlsx',
    _clientMode: 0,
    _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: 'clientele',
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.18000.20000',
  };
}
