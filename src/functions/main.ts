import { languageFor, type Language } from '../i18n/language';
import { associateAll } from './associate';

// Until Office is ready its display language is not known; the browser's is the best guess for the first moments.
let language: Language = languageFor(navigator.language);

// Without office.js, or outside of Office, there are no cells to answer; the page says so.
if ('Office' in globalThis) {
  associateAll(() => language);
  void Office.onReady(({ host }: { readonly host: Office.HostType | null }) => {
    if (host !== null) language = languageFor(Office.context.displayLanguage);
  });
}
