import { assignFields } from './assignFields';
import type { CellGrid } from './cells';
import type { ColumnGuess, ColumnMapping, Recognition } from './columnMapping';
import { profileColumn } from './columnProfile';
import type { Finding } from './customerSet';
import { CustomersError } from './customersError';
import { fieldKinds, isTextField } from './fieldKinds';
import { findHeaderRow } from './findHeaderRow';
import { detectDateOrder } from './judgeDateOrder';
import { detectDecimal } from './detectDecimal';
import { countHeaderRows, firstRowOf, headerTexts, shownHeaders } from './rows/headerRows';
import { normalizeHeader } from './normalizeText';
import { recognizeLayout } from './recognizeLayout';

/**
 * Finds out what a selection holds: the header row, whether each row is a customer or a purchase, and the
 * field of each column, by its header in English or Chinese or by its cells. Everything can be changed by hand.
 *
 * @throws CustomersError 'emptySelection', 'oneCell' or 'noDataRows'
 */
export function recognizeColumns(grid: CellGrid): Recognition {
  const { values } = grid;
  checkSize(grid);
  const headerRow = findHeaderRow(values);
  const rows = { headerRow, headerRows: countHeaderRows(values, headerRow) };
  const firstRow = firstRowOf(rows);
  if (values.slice(firstRow).every((row) => row.every((cell) => cell === ''))) {
    throw new CustomersError('noDataRows', { address: grid.address });
  }
  const headers = headerTexts(grid, rows);
  const shown = shownHeaders(grid, rows);
  const profiles = headers.map((_, column) =>
    profileColumn(values, firstRow, column, grid.columnFormats[column] ?? 'General', grid.date1904),
  );
  const assigned = assignFields(headers, profiles, headerRow >= 0);
  const shares = new Map<number, number>();
  const layout = recognizeLayout(
    assigned.map((assignment, column) => ({ ...assignment, header: headers[column] ?? '' })),
    (column) => {
      const share = shares.get(column) ?? repeatedShare(grid, firstRow, column);
      shares.set(column, share);
      return share;
    },
  );
  const columns: ColumnGuess[] = layout.columns.map((guess, column) => ({
    ...guess,
    column,
    header: shown[column] ?? '',
    examples: profiles[column]?.examples ?? [],
  }));
  const dateTexts = profiles.flatMap((profile) => (profile.isDate ? profile.texts : []));
  const numberTexts = profiles.flatMap((profile) => (profile.isNumber ? profile.texts : []));
  const mapping: ColumnMapping = {
    headerRow,
    ...(rows.headerRows > 1 ? { headerRows: rows.headerRows } : {}),
    layout: layout.layout,
    fields: columns.map((column) => column.field),
    dateOrder: detectDateOrder(dateTexts),
    decimal: detectDecimal(numberTexts),
    asOf: null,
  };
  const findings: Finding[] = [];
  const note = (code: string, severity: Finding['severity'], of: Finding['values'] = {}): void => {
    findings.push({ code, severity, values: of });
  };
  if (headerRow < 0) note('noHeader', 'warning');
  if (headerRow > 0) note('titleRows', 'info', { rows: headerRow });
  if (!profiles.some((profile) => profile.isNumber))
    note('noNumericColumn', 'error', { address: grid.address });
  if (layout.layout === 'log') note('logRecognized', 'info');
  if (grid.hiddenRowCount > 0) note('hiddenRows', 'info', { rows: grid.hiddenRowCount });
  for (const { header, field } of columns) {
    const twins = columns.filter(
      (other) => other.field === null && normalizeHeader(other.header) === normalizeHeader(header),
    );
    if (field !== null && twins.length > 0)
      note('twinColumns', 'warning', { column: header, count: twins.length + 1 });
  }
  columns.forEach((column) => {
    const profile = profiles[column.column];
    if (column.field === null || profile === undefined || profile.filled === 0) return;
    const kind = fieldKinds[column.field];
    if (kind === 'date' ? profile.isDate || profile.isNumber : isTextField(column.field) || profile.isNumber)
      return;
    note(kind === 'date' ? 'columnNotDates' : 'columnNotNumbers', 'warning', { column: column.header });
  });
  return { mapping, columns, findings };
}

function checkSize(grid: CellGrid): void {
  const { values } = grid;
  let filled = 0;
  for (const row of values) {
    for (const cell of row) if (cell !== '') filled++;
    if (filled > 1) break;
  }
  if (filled === 0) throw new CustomersError('emptySelection', { address: grid.address });
  if (filled === 1) throw new CustomersError('oneCell', { address: grid.address });
}

/** Share of the rows whose cell occurred in an earlier row. */
function repeatedShare(grid: CellGrid, firstRow: number, column: number): number {
  const seen = new Set<unknown>();
  let filled = 0;
  for (let row = firstRow; row < grid.values.length; row++) {
    const cell = grid.values[row]?.[column] ?? '';
    if (cell === '') continue;
    filled++;
    seen.add(cell);
  }
  return filled === 0 ? 0 : 1 - seen.size / filled;
}
