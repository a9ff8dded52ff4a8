import type { Language } from '../../i18n/language';
import type { Citation, Origin, Place } from '../origin';
import { workOf } from './works';

/** The lines of a page that say where its formula comes from. */
export function originLines({ own, works = [] }: Origin, language: Language): readonly string[] {
  return [...(own ? [own[language]] : []), ...works.map((citation) => citationLine(citation, language))];
}

function citationLine(citation: Citation, language: Language): string {
  const reference = referenceText(citation.work);
  const at = citation.at ? `, ${placeText(citation, citation.at, language)}` : '';
  const whatFor = citation.for ? `${citation.for[language]}${language === 'en-US' ? ': ' : '：'}` : '';
  return `${capitalized(whatFor)}${reference}${at}.`;
}

/** A work as a bibliography prints it, without the point at its end. */
export function referenceText(work: Citation['work']): string {
  const { authors, year, title, published } = workOf(work);
  return `${authors} (${year}). ${title}${/[.?!]$/.test(title) ? '' : '.'} ${published}`;
}

function placeText({ work }: Citation, place: Place, language: Language): string {
  const english = language === 'en-US';
  if ('chapter' in place) return english ? `chapter ${place.chapter}` : `第 ${place.chapter} 章`;
  if ('equation' in place) return english ? `equation ${place.equation}` : `式 (${place.equation})`;
  const title = workOf(work).sections?.[place.section];
  const number = english ? `section ${place.section}` : `第 ${place.section} 节`;
  return title ? `${number} (${title})` : number;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
