import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface OpenXmlError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string;
}

/**
 * What Microsoft's Open XML SDK finds wrong with the bytes of an .xlsx file; empty for a valid one.
 * @throws where the validator cannot run, with what to install.
 */
export function openXmlErrors(bytes: Uint8Array): readonly OpenXmlError[] {
  const folder = mkdtempSync(join(tmpdir(), 'open-xml-'));
  try {
    const file = join(folder, 'file.xlsx');
    writeFileSync(file, bytes);
    const script = resolve(__dirname, '../../scripts/validate-xlsx.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--json', file], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status === 2 || status === null) throw new Error(stderr);
    const [result] = JSON.parse(stdout) as readonly { readonly errors: readonly OpenXmlError[] }[];
    return result?.errors ?? [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
