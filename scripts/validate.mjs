// Checks the built manifest and metadata without a network: npm run build, then npm run validate.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFunctions } from './manifest/checkFunctions.mjs';
import { checkManifest } from './manifest/checkManifest.mjs';

const dist = path.resolve(import.meta.dirname, '../dist');
const read = (name) => readFileSync(path.join(dist, name), 'utf8');
const baseUrl = (process.env.CLIENTELE_BASE_URL || 'https://localhost:3000').replace(/\/+$/, '');

if (!existsSync(path.join(dist, 'manifest.xml'))) {
  console.error('There is no build. Run "npm run build" first.');
  process.exit(1);
}

const languages = { 'functions.json': 'English', 'functions-zh-CN.json': 'Chinese' };
const metadata = Object.keys(languages).map((name) => JSON.parse(read(name)));
const idsOf = ({ functions }) => functions.map(({ id }) => id).join();
const faults = [
  ...checkManifest(read('manifest.xml'), {
    exists: (file) => existsSync(path.join(dist, file)),
    baseUrl,
    allowLocalhost: !process.env.CLIENTELE_BASE_URL,
  }),
  ...Object.values(languages).flatMap((name, i) => checkFunctions(metadata[i], name)),
  ...(idsOf(metadata[0]) === idsOf(metadata[1]) ? [] : ['The languages do not have the same functions.']),
];

for (const fault of faults) console.error(`- ${fault}`);
console.log(
  faults.length === 0
    ? `The manifest and ${metadata[0].functions.length} functions are valid.`
    : `${faults.length} faults.`,
);
process.exit(faults.length === 0 ? 0 : 1);
