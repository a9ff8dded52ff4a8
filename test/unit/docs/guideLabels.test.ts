/** What guides print in bold is what the pane says: a label that changed is found here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const rooms = ['taskpane', 'segmentation', 'scorecards', 'customers'];

/** Every text of the rooms that the pane shows, in one language. */
function textsIn(language: 'en-US' | 'zh-CN'): ReadonlySet<string> {
  const code = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src', room, file), 'utf8')),
  );
  const pattern = new RegExp(`'${language}':\\s*(?:'([^']*)'|\`([^\`]*)\`|"([^"]*)")`, 'g');
  return new Set(
    code.flatMap((text) =>
      Array.from(text.matchAll(pattern), ([, one, two, three]) => one ?? two ?? three ?? ''),
    ),
  );
}

/** Emphasis of our own, not a label. */
const emphasis = new Set(['low', '越低越好', 'update']);

test.each([
  ['en', 'en-US'],
  ['zh', 'zh-CN'],
] as const)('every label in the guides (%s) is one of the pane', (folder, language) => {
  const texts = textsIn(language);
  const pages = readdirSync(join(root, 'docs/guides', folder)).filter((file) => /^\d\d-.*\.md$/.test(file));
  expect(pages.length).toBeGreaterThan(8);
  const unknown = pages.flatMap((file) =>
    Array.from(
      readFileSync(join(root, 'docs/guides', folder, file), 'utf8').matchAll(/\*\*([^*]+)\*\*/g),
      ([, label = '']) => label,
    )
      .filter((label) => !texts.has(label) && !emphasis.has(label))
      .map((label) => `${file}: ${label}`),
  );
  expect(unknown).toEqual([]);
});
