import '../../../src/taskpane/design/page.css';
import '../../../src/taskpane/design/fabricConfig';
import type { CellGrid } from '../../../src/customers/cells';
import type { Language } from '../../../src/i18n/language';
import { createCommands } from '../../../src/taskpane/app/commands';
import { purchaseLog } from '../purchaseLog';
import { customerGrid } from './customerGrid';
import { createFakeEngine } from './fakeEngine';
import { createFakeHost } from './fakeHost';

// The pane with a workbook of its own, for looking at every state without Excel or the workbench.
const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'zh-CN' ? 'zh-CN' : 'en-US';
/** `?rows=`: what is selected. */
const grids: Readonly<Record<string, () => CellGrid>> = {
  customers: customerGrid,
  log: () => purchaseLog(600),
  few: () => purchaseLog(30),
};
const dark = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' };
document.documentElement.lang = language;

void import('../../../src/taskpane/app/mount').then(({ mount }) => {
  const root = document.getElementById('root');
  if (root === null) return;
  const host = createFakeHost(grids[query.get('rows') ?? 'customers']?.() ?? customerGrid(), language);
  const interrupted = query.get('interrupted');
  if (interrupted !== null) host.leftovers = { ...host.leftovers, ...(JSON.parse(interrupted) as object) };
  // What a colleague does to the workbook meanwhile is done from the console.
  Object.assign(globalThis, { paneHost: host });
  mount(root, {
    host,
    engine: createFakeEngine(),
    colors: query.get('theme') === 'dark' ? dark : undefined,
    commands: createCommands(),
  });
});
