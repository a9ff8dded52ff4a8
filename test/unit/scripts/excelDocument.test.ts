import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const text = readFileSync(resolve(root, 'docs/excel.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))(
  'what is said of Excel is held by a test that exists: %s',
  (_, row) => {
    const named = [...row.matchAll(/`(test\/[^`]+\.test\.ts)` › ([^;|]+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = '', title = ''] of named) {
      expect({ file, exists: existsSync(resolve(root, file)) }).toEqual({ file, exists: true });
      expect(readFileSync(resolve(root, file), 'utf8')).toContain(title.trim());
    }
  },
);
