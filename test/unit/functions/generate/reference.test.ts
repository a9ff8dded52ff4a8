import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReference } from '../../../../src/functions/generate/generateFunctionFiles';

const folder = join(__dirname, '../../../../docs/functions');

test('the committed reference is what the declarations say (npm run docs)', () => {
  const files = generateReference();
  for (const { path, content } of files) {
    expect({ path, content: readFileSync(join(folder, path), 'utf8') }).toEqual({ path, content });
  }
  const present = readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.md'));
  expect(present).toHaveLength(files.length);
});
