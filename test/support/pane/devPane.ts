/// <reference path="../../../src/taskpane/css.d.ts" />
import '../../../src/taskpane/design/page.css';
import '../../../src/taskpane/design/fabricConfig';
import type { Language } from '../../../src/i18n/language';
import { createCommands } from '../../../src/taskpane/app/commands';
import { customerGrid } from './customerGrid';
import { createFakeEngine } from './fakeEngine';
import { createFakeHost } from './fakeHost';

// The pane with a workbook of its own, for looking at every state without Excel or the workbench.
const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'zh-CN' ? 'zh-CN' : 'en-US';
const dark = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' };
document.documentElement.lang = language;

void import('../../../src/taskpane/app/mount').then(({ mount }) => {
  const root = document.getElementById('root');
  if (root === null) return;
  mount(root, {
    host: createFakeHost(customerGrid(), language),
    engine: createFakeEngine(),
    colors: query.get('theme') === 'dark' ? dark : undefined,
    commands: createCommands(),
  });
});
