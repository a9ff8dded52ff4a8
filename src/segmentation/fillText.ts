import type { Text } from '../i18n/language';
import { fill } from '../i18n/language';

/** A value for a place in a text: the same in every language, or with a text for each. */
export type TextValue = string | number | Text;

/** Fills the `{name}` places of a text in every language; numbers are grouped and shortened for reading. */
export function fillText(text: Text, values: Readonly<Record<string, TextValue>>): Text {
  const inLanguage = (language: keyof Text): string => {
    const filled = fill(
      text[language],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'object' ? value[language] : typeof value === 'number' ? readable(value) : value,
        ]),
      ),
    );
    // "20 %" in English, "20%" in Chinese.
    return language === 'zh-CN' ? filled.replace(/(\d) %/g, '$1%') : filled;
  };
  return { 'en-US': inLanguage('en-US'), 'zh-CN': inLanguage('zh-CN') };
}

const large = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as people read it: 12,400; 3.25. Grouping is the same in both languages. */
export function readable(value: number): string {
  return (Math.abs(value) >= 1000 ? large : small).format(value);
}

/** A fraction as percent: "20 %". */
export function percent(fraction: number): string {
  return `${small.format(Math.round(fraction * 1000) / 10)} %`;
}
