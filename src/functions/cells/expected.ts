import type { Text } from '../../i18n/language';
import { rangeText } from '../numberRange';
import type { Parameter } from '../parameter';
import { thingTexts } from '../texts';

/** What an argument must be, for messages and pages: "a number from 0 to 1". */
export function expectedText(parameter: Parameter): Text {
  switch (parameter.kind) {
    case 'number':
      return rangeText(parameter.range);
    case 'date':
      return thingTexts.date;
    case 'truth':
      return thingTexts.truth;
    case 'choice': {
      // Words of either language are understood: see readScalar.
      const english = parameter.choices.map(({ value }) => `"${value}"`).join(', ');
      const chinese = parameter.choices
        .map(({ value, text: { 'zh-CN': word } }) => (word === value ? `“${word}”` : `“${word}”（${value}）`))
        .join('、');
      return eachLanguage(thingTexts.oneOf, '{choices}', { 'en-US': english, 'zh-CN': chinese });
    }
    case 'numbers':
    case 'column':
    case 'table':
      return eachLanguage(thingTexts.numbersOf, '{expected}', rangeText(parameter.range));
    case 'cells':
      return thingTexts.cells;
  }
}

function eachLanguage(text: Text, place: string, value: Text): Text {
  return {
    'en-US': text['en-US'].replace(place, value['en-US']),
    'zh-CN': text['zh-CN'].replace(place, value['zh-CN']),
  };
}
