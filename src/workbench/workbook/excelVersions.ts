/** Excels that differ in ways that an add-in meets. `desktop` is Microsoft 365 on Windows today, `mac` the same there. */
export type ExcelVersion = '2021' | 'desktop' | 'mac' | 'web';

/**
 * What is known of one Excel where they differ; docs/excel.md says from where. Where that is not known of one of them, it
 * is the harder of the two.
 */
export interface ExcelDifferences {
  /** How a blank cell reaches a custom function. */
  readonly blankArguments: null | 0;
  /** Panes of a hidden sheet cannot be frozen. */
  readonly freezesHiddenSheets: boolean;
  /** A chart over cells without a number is refused. */
  readonly chartsEmptyCells: boolean;
  /** A chart over one cell shows the cells around it too. */
  readonly widensChartSource: boolean;
}

export const excelVersions: Readonly<Record<ExcelVersion, ExcelDifferences>> = {
  '2021': {
    blankArguments: 0,
    freezesHiddenSheets: false,
    chartsEmptyCells: false,
    widensChartSource: true,
  },
  desktop: {
    blankArguments: null,
    freezesHiddenSheets: false,
    chartsEmptyCells: false,
    widensChartSource: true,
  },
  mac: {
    blankArguments: null,
    freezesHiddenSheets: false,
    chartsEmptyCells: false,
    widensChartSource: true,
  },
  web: {
    blankArguments: null,
    freezesHiddenSheets: true,
    chartsEmptyCells: true,
    widensChartSource: false,
  },
};
