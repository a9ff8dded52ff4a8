// Writes the function reference in docs/functions and the list in README.md from the declarations; --check only compares.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'functions');
const readmePath = join(root, 'README.md');
const { generateReference, withFunctionList } = createRequire(import.meta.url)('./build/functionFiles.cjs');
const files = generateReference(root);
const wanted = new Set(files.map(({ path }) => path));

const present = await readdir(folder, { recursive: true }).catch(() => []);
const stale = present.filter((path) => path.endsWith('.md') && !wanted.has(path.replaceAll('\\', '/')));
const changed = [];
for (const { path, content } of files) {
  const old = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  if (old !== content) changed.push({ path, content });
}
const readme = await readFile(readmePath, 'utf8');
const newReadme = withFunctionList(root, readme);

if (process.argv.includes('--check')) {
  const outOfDate = [...changed.map((file) => file.path), ...stale].map((path) => `docs/functions/${path}`);
  if (newReadme !== readme) outOfDate.push('README.md');
  for (const path of outOfDate) console.error(`out of date: ${path}`);
  process.exit(outOfDate.length > 0 ? 1 : 0);
}
for (const { path, content } of changed) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
for (const path of stale) await rm(join(folder, path));
if (newReadme !== readme) await writeFile(readmePath, newReadme);
console.log(`docs/functions: ${files.length} pages, ${changed.length} written, ${stale.length} removed`);
