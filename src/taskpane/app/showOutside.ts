import { fill, languages, type Language, type Text } from '../../i18n/language';
import { outsideTexts as texts } from '../texts/outside';

/** Opened in a browser of its own, or without Microsoft's office.js, which could not be loaded. */
export type Outside = 'noExcel' | 'noOffice';

/** Says in both languages why there is no pane, and what to do; without the interface, which needs a workbook. */
export function showOutside(root: HTMLElement, why: Outside): void {
  root.replaceChildren(
    ...languages.map((language) => {
      const section = element('section', ...(why === 'noExcel' ? noExcel(language) : noOffice(language)));
      section.lang = language;
      section.className = 'outside';
      return section;
    }),
  );
}

function noExcel(language: Language): HTMLElement[] {
  const say = (text: Text): string => text[language];
  const manifest = element('a', say(texts.manifest));
  manifest.href = 'manifest.xml';
  manifest.download = '';
  return [
    element('h1', say(texts.noExcel)),
    element('p', say(texts.whatItIs)),
    element('h2', say(texts.howTo)),
    element('p', say(texts.fromOrganisation)),
    element('p', say(texts.upload)),
    element('p', manifest),
  ];
}

function noOffice(language: Language): HTMLElement[] {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  const host = script === null ? '' : new URL(script.src).host;
  return [element('h1', texts.noOffice[language]), element('p', fill(texts.whyNoOffice[language], { host }))];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
