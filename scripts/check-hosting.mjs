// npm run check:hosting -- https://addins.example.com/clientele
// Compares what a server sends with the built add-in in dist (--addin F for another folder). Ends with 1 where something is to be mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkHosting } from './hosting/checkHosting.mjs';

const { values, positionals } = parseArgs({
  options: { addin: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const folder = path.resolve(import.meta.dirname, '..', values.addin);
const [base] = positionals;

if (positionals.length !== 1 || !URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
  console.error('Say which address to check: npm run check:hosting -- https://addins.example.com/clientele');
  process.exit(2);
}
if (!existsSync(path.join(folder, 'taskpane.html'))) {
  console.error(`${folder} holds no built add-in to compare with: run npm run build.`);
  process.exit(2);
}
if (!readFileSync(path.join(folder, 'manifest.xml'), 'utf8').includes(`"${base.replace(/\/+$/, '')}/`)) {
  console.log(`Note: the manifest in ${values.addin} is not built for this address (CLIENTELE_BASE_URL).`);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => ({
    path: path.relative(folder, file).split(path.sep).join('/'),
    bytes: readFileSync(file),
  }));
const { faults, notes } = await checkHosting(base, files);
for (const text of notes) console.log(`Note: ${text}`);
for (const text of faults) console.log(`To mend: ${text}`);
console.log(
  faults.length === 0
    ? `${files.length} files are served as they should be.`
    : `${faults.length} ${faults.length === 1 ? 'thing' : 'things'} to mend; docs/deploy.md says how.`,
);
process.exit(faults.length === 0 ? 0 : 1);
