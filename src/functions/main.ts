import { languageFor, type Language } from '../i18n/language';
import { associateAll } from './associate';

// Until Office is ready its display language is not known; the browser's is the best guess for the first moments.
let language: Language = languageFor(navigator.language);

associateAll(() => language);

void Office.onReady(() => {
  language = languageFor(Office.context.displayLanguage);
});
