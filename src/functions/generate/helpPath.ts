import type { Language } from '../../i18n/language';

/** Where a function's page stands, below the add-in's address. */
export function helpPath(language: Language, name: string): string {
  return `help/${language}/${name}.html`;
}
