import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellGrid, CellValue } from '../../src/customers/cells';
import { gridOf } from './gridOf';

const folder = path.resolve(__dirname, '../../../shared/data');

/** Real data that is not part of the project: a grid of a CSV file, or null where the file is not there. */
export function sharedGrid(file: string): CellGrid | null {
  const place = path.join(folder, file);
  if (!existsSync(place)) return null;
  const values = readFileSync(place, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(',')
        .map((cell): CellValue => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)),
    );
  return gridOf(values);
}
