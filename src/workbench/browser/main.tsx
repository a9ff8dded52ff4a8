import { LocaleType, mergeLocales } from '@univerjs/core';
import en from '@univerjs/preset-sheets-core/locales/en-US';
import { createUniver } from './grid/createUniver';
import { gridPresets } from './grid/presets';
const root = document.getElementById('root')!;
root.style.height = '700px';
const { api } = createUniver({
  presets: gridPresets(root),
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: mergeLocales(en) },
});
api.createWorkbook({ id: 'a', name: 'x' });
(window as unknown as { api: unknown }).api = api;
