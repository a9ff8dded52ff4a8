import { greenTheme } from '@univerjs/themes';
import type { Engine } from '../../workbook/engine';
import type { Language } from '../language';
import type { Theme } from '../shell/shellState';
import './grid.css';
import { createUniver } from './createUniver';
import { installHiddenSheetFix } from './hiddenSheetFix';
import { gridLocale, gridTexts } from './locales';
import { gridPresets } from './presets';

/** Starts the spreadsheet engine with its screen in `container`. */
export function startGrid(container: HTMLElement, language: Language, theme: Theme): Engine {
  installHiddenSheetFix();
  return createUniver({
    presets: gridPresets(container),
    locale: gridLocale[language],
    locales: gridTexts(),
    theme: greenTheme,
    darkMode: theme === 'dark',
  });
}

export function setGridLanguage(engine: Engine, language: Language): void {
  engine.univer.setLocale(gridLocale[language]);
}

export function setGridTheme(engine: Engine, theme: Theme): void {
  engine.univerAPI.toggleDarkMode(theme === 'dark');
}
