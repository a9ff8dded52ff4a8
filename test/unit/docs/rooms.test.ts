import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../../../src');
const rooms = readdirSync(source, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(rooms)('the room %s says what it is for, and names files and folders that are there', (room) => {
  const readme = readFileSync(join(source, room, 'README.md'), 'utf8');
  const table = readme.split('\n').filter((line) => line.startsWith('|'));
  const named = table.flatMap((line) =>
    Array.from((line.split(' | ')[0] ?? '').matchAll(/`([\w./-]+(?:\/|\.ts))`/g), ([, name = '']) => name),
  );
  expect(readme).toMatch(/^# \S/);
  expect(named.filter((name) => !existsSync(join(source, room, name)))).toEqual([]);
});
