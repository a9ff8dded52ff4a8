/** The steps of every guide still work, and its pages show the pictures that they take (scripts/guide-pictures.mjs). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/i18n/language';
import { useWorkbench } from '../support/useWorkbench';
import { guideTools } from './guide';
import { guides } from './guides';
import { folderOf, pictureSize } from './takePictures';

const openWorkbench = useWorkbench();
const folder = join(__dirname, '../../../docs/guides');

describe.each(languages)('in %s', (language) => {
  test.each(guides)('the guide $id can be followed', async ({ id, start, steps }) => {
    const opened = await openWorkbench({ language, start, size: pictureSize });
    let taken = 0;
    await steps(guideTools(opened, language, () => Promise.resolve(void (taken += 1))));
    const page = readFileSync(join(folder, folderOf(language), `${id}.md`), 'utf8');
    const shown = Array.from(page.matchAll(/!\[[^\]]+\]\(\.\.\/images\/([^)]+)\)/g), ([, name]) => name);
    expect(shown).toEqual(
      Array.from({ length: taken }, (_, i) => `${folderOf(language)}/${id}-${String(i + 1)}.webp`),
    );
    expect(shown.filter((name = '') => !existsSync(join(folder, 'images', name)))).toEqual([]);
  });
});
