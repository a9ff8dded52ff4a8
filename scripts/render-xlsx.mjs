/**
 * Opens a spreadsheet in LibreOffice without a window and writes what it sees.
 *
 *   node scripts/render-xlsx.mjs [--to png|pdf|csv|xlsx] [--dpi 80] file.xlsx folder
 *
 * png: one picture for each printed page; csv: one file for each sheet, with raw values.
 * Prints the paths of the files that it wrote, one a line. Ends with 2 where a program is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { to: 'png', dpi: '80' };
const names = [];
for (let index = 2; index < process.argv.length; index++) {
  const argument = process.argv[index];
  if (argument === '--to' || argument === '--dpi') options[argument.slice(2)] = process.argv[++index];
  else names.push(argument);
}
const [file, folder] = names;
if (!file || !folder) {
  console.error('Name a spreadsheet and a folder.');
  process.exit(2);
}

/** Comma, quotation marks, UTF-8, all sheets (-1), values as they are and not as they look. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const filters = { png: 'pdf', pdf: 'pdf', csv: csvFilter, xlsx: 'xlsx' };

function run(program, parameters) {
  const { error, status, stderr } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 180_000 });
  if (error?.code === 'ENOENT') {
    console.error(`${program} is missing: install LibreOffice Calc and poppler.`);
    process.exit(2);
  }
  if (error || status !== 0) {
    console.error(`${program} failed: ${error?.message ?? stderr}`);
    process.exit(1);
  }
}

// A profile of its own: another LibreOffice that happens to run would take the job and drop it.
const work = mkdtempSync(join(tmpdir(), 'render-xlsx-'));
const output = join(work, 'output');
mkdirSync(output);
mkdirSync(resolve(folder), { recursive: true });
try {
  run(process.env.LIBREOFFICE ?? 'soffice', [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
    '--convert-to',
    filters[options.to],
    '--outdir',
    output,
    resolve(file),
  ]);
  if (options.to === 'png') {
    const base = basename(file).replace(/\.[^.]*$/, '');
    const pdf = join(output, `${base}.pdf`);
    run('pdftoppm', ['-r', options.dpi, '-png', pdf, join(output, base)]);
    rmSync(pdf);
  }
  const written = readdirSync(output).sort();
  if (written.length === 0) {
    console.error(`LibreOffice could not open ${file}.`);
    process.exitCode = 1;
  }
  for (const name of written) {
    const target = join(resolve(folder), name);
    renameSync(join(output, name), target);
    console.log(target);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
