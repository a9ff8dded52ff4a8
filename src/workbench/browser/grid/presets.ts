import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from '@univerjs/preset-sheets-table';
import type { Preset } from './createUniver';
import { tableThemes } from './tableThemes';

/** Menus of the engine that make what the workbook neither keeps nor saves: pictures and rules added by hand. */
const notKept = [
  'sheet.menu.image',
  'sheet.command.insert-float-image',
  'sheet.command.insert-cell-image',
  'sheet.command.save-cell-images',
  'sheet.operation.open.conditional.formatting.panel',
];

/** The parts of the engine that the workbench shows. Its own title bar, status bar and file menu replace the engine's. */
export function gridPresets(container: HTMLElement): readonly Preset[] {
  return [
    UniverSheetsCorePreset({
      // The type asks for an id; the engine takes an element as well.
      container: container.id,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      formulaBar: true,
      contextMenu: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      statusBarStatistic: false,
      disableAutoFocus: true,
      menu: Object.fromEntries(notKept.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
    {
      plugins: [
        [UniverSheetsTablePlugin, { userThemes: tableThemes() }],
        // The engine's tag with a table's name would cover the cells above the table.
        [UniverSheetsTableUIPlugin, { hideAnchor: true }],
      ],
    },
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
  ];
}
