import { languageFor, type Language } from '../i18n/language';
import { associateAll } from './associate';
import { createEmptyCells } from './blanks/readEmptyCells';
import { setDateSystem } from './cells/dateSystem';

// Until Office is ready its display language is not known; the browser's is the best guess for the first moments.
let language: Language = languageFor(navigator.language);

// Without office.js, or outside of Office, there are no cells to answer; the page says so.
if ('Office' in globalThis) {
  associateAll(() => language, createEmptyCells());
  void Office.onReady(({ host }: { readonly host: Office.HostType | null }) => {
    if (host !== null) language = languageFor(Office.context.displayLanguage);
    if (host === Office.HostType.Excel) void findDateSystem();
  });
}

/** 1 January 2000 in the date system that counts from 1904. */
const newMillennium1904 = 35_064;

/** Dates in text must become numbers as the workbook counts them. A host that does not answer counts from 1900. */
async function findDateSystem(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      // Office.js has no property for it: the workbook's own DATE function answers.
      const serial = context.workbook.functions.date(2000, 1, 1);
      serial.load('value');
      await context.sync();
      setDateSystem(serial.value === newMillennium1904);
    });
  } catch {
    setDateSystem(false);
  }
}
