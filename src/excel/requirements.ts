/** Requirement sets beyond what the manifest asks for, by the feature that needs them. */
const features = {
  selectedAreas: '1.9',
  sheetLooks: '1.8',
  pageLayout: '1.9',
  tablesOfRange: '1.9',
  sheetProperties: '1.12',
  conditionalAreas: '1.9',
  validations: '1.9',
  copyFormats: '1.9',
  spills: '1.12',
  createWorkbook: '1.8',
  mergedAreas: '1.13',
  calculationState: '1.9',
  shapes: '1.9',
  comments: '1.10',
  slicers: '1.10',
  chartSources: '1.15',
  notes: '1.18',
} as const;

/** Whether the workbook can be read as a file, which is no part of ExcelApi. */
export function canReadFile(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

export type Feature = keyof typeof features;

export function supports(feature: Feature): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', features[feature]);
}
