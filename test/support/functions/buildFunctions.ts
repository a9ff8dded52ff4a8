import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateFunctionFiles } from '../../../src/functions/generate';

/** Bundles the functions and their metadata into a folder of its own, which the caller removes: no built add-in is needed. */
export function buildFunctions(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
  // In a process of its own: esbuild does not run among jest's globals.
  const build = {
    entryPoints: [path.resolve(__dirname, '../../../src/functions/main.ts')],
    bundle: true,
    define: { 'import.meta.url': '"https://localhost:3000/functions.js"' },
    outfile: path.join(folder, 'functions.js'),
  };
  execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(build)})`]);
  const files = generateFunctionFiles({ baseUrl: 'https://localhost:3000' });
  const metadata = files.find((file) => file.path === 'functions.json');
  writeFileSync(path.join(folder, 'functions.json'), metadata?.content ?? '');
  return folder;
}
