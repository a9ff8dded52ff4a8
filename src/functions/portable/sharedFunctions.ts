import type { Language } from '../../i18n/language';
import type { SharedFunction } from '../../sharing/sharedFunction';
import { allFunctions } from '../catalogue';
import { writtenName } from '../writtenName';
import { portableFunctions } from './portableFunctions';

/** Every function as the sharing of workbooks needs it, with its portable form where it has one. */
export function sharedFunctions(language: Language): readonly SharedFunction[] {
  const forms = new Map(portableFunctions(language).map((form) => [form.live, form]));
  return allFunctions.map(({ name, summary, parameters }) => {
    const portable = forms.get(name);
    const description = { meaning: summary[language], parameters: parameters.map((one) => one.name) };
    return {
      name: writtenName(name),
      plainName: name,
      description,
      ...(portable === undefined ? {} : { portable }),
    };
  });
}
