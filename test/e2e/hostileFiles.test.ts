import { hostileFiles } from '../support/hostile/hostileFiles';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

// Some tests keep the page's workers from answering, so that no page is used again.
const openWorkbench = useWorkbench({ isShared: false });

/** The largest travel slowly through the browser's driver; reading them is tested without it. */
const mostBytes = 3_000_000;
const files = hostileFiles
  .map((file) => ({ ...file, data: file.bytes() }))
  .filter(({ data }) => data.length <= mostBytes);

async function choose(opened: OpenedWorkbench, name: string, data: Uint8Array): Promise<void> {
  const chooser = opened.page.waitForEvent('filechooser');
  await opened.page.getByRole('button', { name: 'Open' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(data) });
}

async function drop(opened: OpenedWorkbench, name: string, data: Uint8Array): Promise<void> {
  const dropped = await opened.page.evaluateHandle(
    ([base64, given]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], given));
      return transfer;
    },
    [Buffer.from(data).toString('base64'), name] as const,
  );
  await opened.page.locator('.shell').dispatchEvent('drop', { dataTransfer: dropped });
}

const withMine = async (): Promise<OpenedWorkbench> => {
  const opened = await openWorkbench();
  await opened.call((workbench) => workbench.open(new TextEncoder().encode('mine,kept\n1,2\n'), 'mine.csv'));
  return opened;
};
const first = (opened: OpenedWorkbench): Promise<unknown> =>
  opened.call((workbench) => workbench.getCell('A1').value);

describe('hostile files in the page', () => {
  it('are refused, one after another, by Open and by drop, and the workbook that is open stays', async () => {
    const opened = await withMine();
    const refused = files.filter(({ outcome }) => 'refused' in outcome);
    expect(refused.length).toBeGreaterThan(10);
    for (const [index, { what, name, data }] of refused.entries()) {
      await (index % 2 === 0 ? choose : drop)(opened, name, data);
      const notice = opened.page.locator('.notice--error');
      await notice.waitFor({ timeout: 30_000 }).catch(() => {
        throw new Error(`Nothing was said of ${what}`);
      });
      expect(await notice.textContent()).toContain(name);
      await notice.getByRole('button').click();
      expect([what, await first(opened)]).toEqual([what, 'mine']);
    }
    expect(await opened.page.getByRole('heading', { name: 'mine.csv' }).count()).toBe(1);
  });

  it('open, one after another, with what is lost told, and the page goes on', async () => {
    const opened = await withMine();
    const opening = files.filter(({ outcome }) => 'told' in outcome && outcome.told.length > 0);
    expect(opening.length).toBeGreaterThan(20);
    for (const [index, { what, name, data }] of opening.entries()) {
      const called = `${index} ${name}`;
      await (index % 2 === 0 ? choose : drop)(opened, called, data);
      await opened.page
        .getByRole('heading', { name: called })
        .waitFor({ timeout: 30_000 })
        .catch(() => {
          throw new Error(`Not opened: ${what}`);
        });
      const lines = opened.page.locator('.notice--warning li');
      await lines.first().waitFor({ timeout: 30_000 });
      await opened.call((workbench) => workbench.whenIdle());
    }
    const saved = await opened.call(async (workbench) => (await workbench.save()).length);
    expect(saved).toBeGreaterThan(1000);
  });

  it('a folder that is dropped is said to be none that can be opened', async () => {
    const opened = await withMine();
    const dropped = await opened.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      const folder = new File([], 'folder');
      // What the browser answers for a folder.
      folder.arrayBuffer = () => Promise.reject(new DOMException('A requested file', 'NotFoundError'));
      transfer.items.add(folder);
      return transfer;
    });
    await opened.page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('x', 'NotFoundError'));
    });
    await opened.page.locator('.shell').dispatchEvent('drop', { dataTransfer: dropped });
    await opened.page.getByText(/“folder” could not be read.*It is a folder/).waitFor();
    expect(await first(opened)).toBe('mine');
  });

  it('reading is cancelled in the status bar, and the workbook that is open stays', async () => {
    const opened = await withMine();
    // A worker that never answers, as one would that a file got the better of.
    await opened.page.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    await drop(opened, 'slow.csv', new TextEncoder().encode('a,b\n1,2\n'));
    await opened.page.getByRole('button', { name: 'Cancel' }).click();
    await opened.page.getByText('Opening “slow.csv” was cancelled.').waitFor();
    expect(await first(opened)).toBe('mine');
    await opened.page.getByRole('status').filter({ hasText: 'Ready' }).waitFor();
  });

  it('reading that gets nowhere is stopped after ten seconds', async () => {
    const opened = await withMine();
    await opened.page.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    await drop(opened, 'stuck.csv', new TextEncoder().encode('a,b\n1,2\n'));
    await opened.page
      .getByText('reading it got nowhere for 10 seconds and was stopped')
      .waitFor({ timeout: 30_000 });
    expect(await first(opened)).toBe('mine');
  });
});
