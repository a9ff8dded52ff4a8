import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, type Language, type Text } from '../../../src/i18n/language';
import { openWorkbench, startBench, type OpenedWorkbench } from '../support/openWorkbench';
import { guideTools, type PicturePart } from './guide';
import { guides } from './guides';

/** Wide enough for a list beside the pane, and no wider than a page of text shows. */
export const pictureSize = { width: 1000, height: 800 };

interface Options {
  /** Where the folders `en` and `zh` are made. */
  readonly folder: string;
  /** Guides whose id begins so; all without it. */
  readonly only?: string;
  readonly format: 'webp' | 'png';
}

/** Goes through every guide in both languages and takes its pictures. */
export async function takePictures({ folder, only = '', format }: Options): Promise<void> {
  const bench = await startBench();
  try {
    for (const language of languages) {
      const place = path.join(folder, folderOf(language));
      await mkdir(place, { recursive: true });
      for (const { id, start, steps } of guides.filter((guide) => guide.id.startsWith(only))) {
        const opened = await openWorkbench(bench, { language, start, size: pictureSize });
        let taken = 0;
        const picture = async (part: PicturePart, top?: Text): Promise<void> => {
          taken += 1;
          const bytes = await take(opened, part, format, top?.[language]);
          await writeFile(path.join(place, `${id}-${String(taken)}.${format}`), bytes);
        };
        await steps(guideTools(opened, language, picture));
        console.log(`${folderOf(language)}/${id}: ${String(taken)}`);
        if (opened.problems.length > 0) throw new Error(`${id}: ${opened.problems.join('; ')}`);
        await opened.close();
      }
    }
  } finally {
    await bench.close();
  }
}

export function folderOf(language: Language): 'en' | 'zh' {
  return language === 'en-US' ? 'en' : 'zh';
}

async function take(
  { page, pane }: OpenedWorkbench,
  part: PicturePart,
  format: Options['format'],
  top: string | undefined,
): Promise<Buffer> {
  if (top !== undefined) {
    const place = pane().getByText(top, { exact: true }).first();
    await place.evaluate((element: { scrollIntoView(options: object): void }) =>
      element.scrollIntoView({ block: 'start' }),
    );
  }
  // Without the ribbon, and with more of the sheet than stands beside the pane in a narrow window.
  if (part === 'sheet') await page.setViewportSize({ width: 1360, height: 640 });
  // Pointers and moving parts come to rest.
  await page.mouse.move(2, 2);
  await page.waitForTimeout(700);
  const clip = await areaOf(pane, part);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(format === 'webp' ? { quality: 82 } : {}),
    clip: { ...clip, scale: 1 },
  });
  await session.detach();
  if (part === 'sheet') await page.setViewportSize(pictureSize);
  return Buffer.from(data, 'base64');
}

async function areaOf(pane: OpenedWorkbench['pane'], part: PicturePart) {
  if (part === 'all') return { x: 0, y: 0, ...pictureSize };
  const frame = await pane().frameElement();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('The pane is not in view');
  return part === 'pane' ? box : { x: 0, y: 136, width: box.x - 4, height: 480 };
}
