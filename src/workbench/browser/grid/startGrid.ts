import { LocaleService, type ILanguagePack } from '@univerjs/core';
import { greenTheme } from '@univerjs/themes';
import { injectorOf, type Engine } from '../../workbook/engine';
import type { Language } from '../language';
import type { Theme } from '../shell/shellState';
import './grid.css';
import { createUniver } from './createUniver';
import { installHiddenSheetFix } from './hiddenSheetFix';
import { gridLocale } from './locales';
import { gridPresets } from './presets';
import { installRestingCaret } from './restingCaret';
import { installRestingFrames } from './restingFrames';

/** Starts the spreadsheet engine with its screen in `container`, and its own texts in one language. */
export function startGrid(
  container: HTMLElement,
  language: Language,
  theme: Theme,
  texts: ILanguagePack,
): Engine {
  installHiddenSheetFix();
  installRestingCaret();
  installRestingFrames();
  return createUniver({
    presets: gridPresets(container),
    locale: gridLocale[language],
    locales: { [gridLocale[language]]: texts },
    theme: greenTheme,
    darkMode: theme === 'dark',
  });
}

export function setGridLanguage(engine: Engine, language: Language, texts: ILanguagePack): void {
  injectorOf(engine)
    .get(LocaleService)
    .load({ [gridLocale[language]]: texts });
  engine.univer.setLocale(gridLocale[language]);
}

export function setGridTheme(engine: Engine, theme: Theme): void {
  engine.univerAPI.toggleDarkMode(theme === 'dark');
}
