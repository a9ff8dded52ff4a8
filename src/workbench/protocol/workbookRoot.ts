import { singleCell } from '../workbook/area';
import { HostError, notImplemented } from '../workbook/hostError';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { application } from './application';
import { objectOf } from './crossFamily';
import { customXmlParts } from './customXmlParts';
import { bytesOfBase64, type HostFiles } from './documentCopies';
import { documentProperties } from './documentProperties';
import { hostType, nullObject } from './hostObject';
import { functions } from './functions';
import { nameCollection } from './names';
import { workbookProtection } from './protection';
import { rangeAreasOf } from './rangeAreas';
import { settingCollection } from './settings';
import { worksheetCollection } from './worksheets';
import './ranges';
import './tables';
import './conditionalFormats';
import './dataValidation';
import type { HostState } from './hostState';

/** The root of every object path: `context.workbook`, and the host's state that its members depend on. */
export interface RootTarget {
  readonly workbook: HostWorkbook;
  readonly state: HostState;
  readonly files: HostFiles | undefined;
}

function selectedRange({ workbook, state }: RootTarget) {
  if (state.chartSelected) throw new HostError('InvalidSelection');
  const { sheetId, areas } = workbook.selection.get();
  const first = areas[0];
  // Several areas have no one range: Excel refuses and points to getSelectedRanges.
  if (!first || areas.length > 1) throw new HostError('InvalidSelection');
  return objectOf('Range', { sheet: workbook.requireSheet(sheetId), area: first });
}

export const workbookRoot = hostType<RootTarget>('Workbook', {
  get: {
    AutoSave: () => true,
    CalculationEngineVersion: () => 191029,
    ChartDataPointTrack: () => true,
    IsDirty: () => false,
    Name: () => 'Workbook.xlsx',
    PreviouslySaved: () => true,
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: () => false,
  },
  child: {
    Application: (target) => application(target),
    CustomXmlParts: ({ workbook }) => customXmlParts(workbook),
    Functions: ({ workbook }) => functions(workbook),
    Names: ({ workbook }) => nameCollection({ workbook }),
    Properties: ({ workbook }) => documentProperties(workbook),
    Protection: ({ workbook }) => workbookProtection(workbook),
    Settings: ({ workbook }) => settingCollection(workbook),
    Tables: ({ workbook }) => objectOf('TableCollection', { workbook }),
    Worksheets: ({ workbook }) => worksheetCollection(workbook),
  },
  call: {
    // Behind Excel.createWorkbook on the web.
    CreateAndOpenWorkbook: ({ files }, args) => {
      if (files === undefined) throw notImplemented('Excel.createWorkbook');
      files.openCopy(bytesOfBase64(args.string()));
    },
    GetActiveCell: ({ workbook, state }) => {
      if (state.chartSelected) throw new HostError('InvalidSelection');
      const { sheetId, active } = workbook.selection.get();
      return objectOf('Range', {
        sheet: workbook.requireSheet(sheetId),
        area: singleCell(active.row, active.column),
      });
    },
    GetActiveChartOrNullObject: () => nullObject,
    GetIsActiveCollabSession: () => false,
    GetSelectedRange: selectedRange,
    GetSelectedRanges: ({ workbook, state }) => {
      if (state.chartSelected) throw new HostError('InvalidSelection');
      const { sheetId, areas } = workbook.selection.get();
      return rangeAreasOf({ sheet: workbook.requireSheet(sheetId), areas });
    },
  },
});
