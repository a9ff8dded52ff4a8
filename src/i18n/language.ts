/** The languages of everything that a user reads. */
export type Language = 'en-US' | 'zh-CN';

export const languages: readonly Language[] = ['en-US', 'zh-CN'];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The product's language for a display language of Office ("zh-TW", "de-DE" …). */
export function languageFor(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/**
 * Fills `{name}` places of a text, and `{name|customer|customers}` by the word for one or for any other number.
 * A place without a value stays visible, so that a test finds it.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (place, name: string, one: string | undefined, other: string | undefined) => {
      const value = values[name];
      if (value === undefined) return place;
      return (String(value) === '1' ? one : other) ?? String(value);
    },
  );
}
