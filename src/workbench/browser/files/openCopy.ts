import type { Automation } from '../automation/automation';
import { download } from './download';

type WorkbenchWindow = Window & typeof globalThis & { readonly workbench?: Automation };

/**
 * Opens bytes as another workbook in a tab of its own, as Excel opens another window. A browser that allows no new
 * tab gets the file instead.
 *
 * @returns whether a tab was opened
 */
export function openCopy(bytes: Uint8Array, name: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set('open', 'empty');
  const tab = window.open(address) as WorkbenchWindow | null;
  if (tab === null) {
    download(bytes, name);
    return false;
  }
  void openIn(tab, bytes, name);
  return true;
}

async function openIn(tab: WorkbenchWindow, bytes: Uint8Array, name: string): Promise<void> {
  while (tab.workbench === undefined) {
    if (tab.closed) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await tab.workbench.ready;
  // The other page knows bytes only by its own type.
  await tab.workbench.open(new tab.Uint8Array(bytes), name);
}
