import { fill, type Language, type Text } from '../../i18n/language';
import type { ModelWarning } from '../../models/warnings';
import { warningTexts } from './texts';

/** A warning in words, the same wherever a prediction stands. */
export function warningText(warning: ModelWarning): Text {
  return { 'en-US': warningIn(warning, 'en-US'), 'zh-CN': warningIn(warning, 'zh-CN') };
}

function warningIn({ code, values }: ModelWarning, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      (name === 'correlation' ? fine : number).format(value),
    ]),
  );
  return fill(warningTexts[code][language], shown);
}
