/** The workbench's own display languages; the add-in gets the same one as Office's display language. */
export type Language = 'en-US' | 'zh-CN';

export const languages: readonly Language[] = ['en-US', 'zh-CN'];

/** A language that a page address, the browser or a user names; English when it is none of ours. */
export function languageOf(name: string | null | undefined): Language {
  return name?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en-US';
}

/** Office's number for a language, as the host protocol carries it. */
export const localeId: Readonly<Record<Language, number>> = { 'en-US': 1033, 'zh-CN': 2052 };
