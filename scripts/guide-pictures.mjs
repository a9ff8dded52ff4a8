// Takes the pictures of the guides from the running workbench: node scripts/guide-pictures.mjs [--only 03] [--png folder]
// What is done for each stands in test/e2e/guides/guides.ts, which a test goes through as well. Build first.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string' }, png: { type: 'string' } } });

const entry = path.join(root, 'test/e2e/guides/takePictures.ts');
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  write: false,
  logLevel: 'error',
});
const Module = createRequire(import.meta.url)('node:module');
const loaded = new Module(entry);
loaded.paths = Module._nodeModulePaths(root);
loaded._compile(outputFiles[0].text, entry);

await loaded.exports.takePictures({
  folder: values.png ?? path.join(root, 'docs/guides/images'),
  only: values.only,
  format: values.png === undefined ? 'webp' : 'png',
});
process.exit(0);
