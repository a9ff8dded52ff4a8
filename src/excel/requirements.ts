/** Requirement sets beyond what the manifest asks for, by the feature that needs them. */
const features = {
  surroundingRegion: '1.7',
  selectedAreas: '1.9',
  conditionalFormats: '1.6',
  freezePanes: '1.7',
  links: '1.7',
  charts: '1.7',
  sheetLooks: '1.8',
  pageLayout: '1.9',
  workbookProtection: '1.7',
  tablesOfRange: '1.9',
  worksheetFunctions: '1.2',
  settings: '1.4',
  sheetProperties: '1.12',
  customXml: '1.5',
  conditionalAreas: '1.9',
  validations: '1.9',
  copyFormats: '1.9',
  spills: '1.12',
  createWorkbook: '1.8',
  calculationState: '1.9',
  pivotTables: '1.4',
  shapes: '1.9',
  comments: '1.10',
  slicers: '1.10',
  chartSources: '1.15',
} as const;

/** Whether the workbook can be read as a file, which is no part of ExcelApi. */
export function canReadFile(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

export type Feature = keyof typeof features;

export function supports(feature: Feature): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', features[feature]);
}
