import { useStore } from 'zustand';
import { languages, type Language } from '../language';
import type { Texts } from '../texts';
import { MoonIcon, ProductIcon, SunIcon } from './icons';
import type { ShellStore, Theme } from './shellState';

const languageNames: Readonly<Record<Language, string>> = { 'en-US': 'English', 'zh-CN': '中文' };

export interface TitleBarProps {
  readonly store: ShellStore;
  readonly texts: Texts;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** Product and workbook name, display language and theme. */
export function TitleBar({ store, texts, onLanguage, onTheme }: TitleBarProps) {
  const { language, theme, workbookName, isDirty } = useStore(store);
  const themeLabel = theme === 'dark' ? texts.lightTheme : texts.darkTheme;
  return (
    <header className="title-bar">
      <ProductIcon />
      <span className="title-bar__product">{texts.product}</span>
      <h1 className="title-bar__workbook">
        <span className="title-bar__name" title={workbookName}>
          {workbookName}
        </span>
        {isDirty && (
          <span className="title-bar__dirty" role="img" aria-label={texts.unsaved} title={texts.unsaved} />
        )}
      </h1>
      <div className="segmented" role="radiogroup" aria-label={texts.language}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === language}
            lang={each}
            className="segmented__choice"
            onClick={() => onLanguage(each)}
          >
            {languageNames[each]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => onTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
      </button>
    </header>
  );
}
