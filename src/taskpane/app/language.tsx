import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { fill, type Language, type Text } from '../../i18n/language';
import { formatsFor, type Formats } from '../texts/formats';

export interface Words {
  readonly language: Language;
  /** The text in the user's language, its `{places}` filled. */
  readonly t: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
  readonly formats: Formats;
}

const LanguageContext = createContext<Language>('en-US');

export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

export function useWords(): Words {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      t: (text, values) => fill(text[language], values),
      formats: formatsFor(language),
    }),
    [language],
  );
}
