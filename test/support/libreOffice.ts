import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What LibreOffice makes of the bytes of an .xlsx file: file name to bytes. `csv` gives one file for
 * each sheet ("file-Sheet1.csv"), `png` one for each printed page ("file-1.png").
 * @throws where LibreOffice or poppler is missing, or cannot open the file.
 */
export function libreOfficeFiles(
  bytes: Uint8Array,
  to: 'csv' | 'xlsx' | 'pdf' | 'png',
): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const file = join(folder, 'file.xlsx');
    const output = join(folder, 'output');
    writeFileSync(file, bytes);
    const script = resolve(__dirname, '../../scripts/render-xlsx.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--to', to, file, output], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`LibreOffice is needed for this test. ${stderr}`);
    return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
