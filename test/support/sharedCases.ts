import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { CellValue } from '../../src/customers/cells';
import { cellOfText } from '../../src/workbench/files/csv/cellOfText';
import { readWorkbook } from '../../src/workbench/files/readWorkbook';
import type { List } from './listOf';

const folder = path.resolve(__dirname, '../../../shared/cases');

/** Files of lists that are not part of the project, by name; none where they are not there. */
export function sharedCases(): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => /^F\d.*\.(?:csv|json|xlsx)$/.test(name))
    : [];
}

/** The cells of such a file as the workbench opens it; merged cells hold their value in all of their rows. */
export async function readCase(name: string): Promise<List> {
  const bytes = readFileSync(path.join(folder, name));
  if (name.endsWith('.xlsx')) return cellsOfSheet(new Uint8Array(bytes), name);
  const text = bytes.toString('utf8');
  if (name.endsWith('.json')) {
    const { header, rows } = JSON.parse(text) as { header: CellValue[]; rows: CellValue[][] };
    return [header, ...rows];
  }
  const { data } = Papa.parse<string[]>(text.trim().replace(/^\ufeff/, ''), { delimiter: ',' });
  return data.map((row) => row.map((field) => cellOfText(field).value));
}

async function cellsOfSheet(bytes: Uint8Array, name: string): Promise<List> {
  const [sheet] = (await readWorkbook(bytes, name)).sheets;
  if (sheet === undefined) return [];
  const rows = Object.entries(sheet.cells);
  const height = Math.max(...rows.map(([row]) => Number(row))) + 1;
  const width = Math.max(...rows.flatMap(([, cells]) => Object.keys(cells).map(Number))) + 1;
  const list = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): CellValue => {
      const { value = '' } = sheet.cells[row]?.[column] ?? {};
      return typeof value === 'object' ? value.error : value;
    }),
  );
  for (const { row: top, column: left, rowCount } of sheet.merges) {
    for (let row = top + 1; row < top + rowCount; row++) {
      const cells = list[row];
      if (cells) cells[left] = list[top]?.[left] ?? '';
    }
  }
  return list;
}
