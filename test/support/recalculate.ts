import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { limit } from './machine';

/** A cell as another program computed it: null where blank, an error as its text. */
export type Recalculated = string | number | boolean | null;

const libreOffice = process.env['LIBREOFFICE'] ?? 'soffice';

export const hasLibreOffice = ((): boolean => {
  try {
    execFileSync(libreOffice, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Computes every formula of a workbook with LibreOffice and gives the cells of each sheet by name. */
export async function recalculate(file: Uint8Array): Promise<ReadonlyMap<string, Recalculated[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), file);
    execFileSync(
      libreOffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      { stdio: 'ignore', timeout: limit(110_000) },
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(join(folder, 'out', 'in.xlsx')));
    const sheets = new Map<string, Recalculated[][]>();
    workbook.eachSheet((sheet) => {
      const rows: Recalculated[][] = [];
      for (let row = 1; row <= sheet.rowCount; row += 1)
        rows.push(
          Array.from({ length: sheet.columnCount }, (_, column) =>
            plain(sheet.getCell(row, column + 1).value),
          ),
        );
      sheets.set(sheet.name, rows);
    });
    return sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plain(value: unknown): Recalculated {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'object') {
    if ('formula' in value || 'sharedFormula' in value || 'result' in value)
      return plain('result' in value ? value.result : null);
    if ('error' in value) return String(value.error);
    if ('text' in value) return plain(value.text);
  }
  return null;
}
