// Writes the function reference in docs/functions, the list in README.md and the tables of the guides from the code;
// --check only compares.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'functions');
const guideFolder = join(root, 'docs', 'guides');
const readmePath = join(root, 'README.md');
const { generateReference, withFunctionList, withGuideTables } = createRequire(import.meta.url)(
  './build/functionFiles.cjs',
);
const files = generateReference(root);
const wanted = new Set(files.map(({ path }) => path));

const style = await resolveConfig(join(root, 'README.md'));
const present = await readdir(folder, { recursive: true }).catch(() => []);
const stale = present.filter((path) => path.endsWith('.md') && !wanted.has(path.replaceAll('\\', '/')));
const changed = [];
for (const { path, content } of files) {
  const old = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  if (old !== content) changed.push({ path, content });
}
const readme = await readFile(readmePath, 'utf8');
const newReadme = withFunctionList(root, readme);

/** Guides by their place in docs/guides, with what they are and what they should be. */
const guides = [];
for (const [name, language] of [
  ['en', 'en-US'],
  ['zh', 'zh-CN'],
]) {
  for (const file of await readdir(join(guideFolder, name))) {
    if (!file.endsWith('.md')) continue;
    const path = `${name}/${file}`;
    const old = await readFile(join(guideFolder, path), 'utf8');
    const content = await format(withGuideTables(root, old, language), { ...style, parser: 'markdown' });
    if (content !== old) guides.push({ path, content });
  }
}

if (process.argv.includes('--check')) {
  const outOfDate = [...changed.map((file) => file.path), ...stale].map((path) => `docs/functions/${path}`);
  if (newReadme !== readme) outOfDate.push('README.md');
  outOfDate.push(...guides.map(({ path }) => `docs/guides/${path}`));
  for (const path of outOfDate) console.error(`out of date: ${path}`);
  process.exit(outOfDate.length > 0 ? 1 : 0);
}
for (const { path, content } of changed) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
for (const { path, content } of guides) await writeFile(join(guideFolder, path), content);
for (const path of stale) await rm(join(folder, path));
if (newReadme !== readme) await writeFile(readmePath, newReadme);
console.log(
  `docs/functions: ${files.length} pages, ${changed.length} written, ${stale.length} removed; ${guides.length} guides written`,
);
