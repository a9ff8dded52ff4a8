import type { Language } from '../../i18n/language';
import type { FunctionDeclaration } from '../defineFunction';
import { markdownTable } from './markdown';
import { referenceText } from './originLines';
import { pageTexts } from './pageTexts';
import { works, workOf, type WorkKey } from './works';

/** Every work that the functions cite: which functions do, and with what its entry was compared. */
export function sourcesMarkdown(declarations: readonly FunctionDeclaration[], language: Language): string {
  const t = (key: 'sourcesTitle' | 'sourcesLead' | 'work' | 'citedBy' | 'comparedWith' | 'fromMemory') =>
    pageTexts[key][language];
  const rows = (Object.keys(works) as WorkKey[]).map((key) => [
    `${referenceText(key)}.`,
    declarations
      .filter(({ origin }) => origin.works?.some(({ work }) => work === key))
      .map(({ name }) => `[${name}](${name}.md)`)
      .join(', '),
    workOf(key).comparedWith?.[language] ?? t('fromMemory'),
  ]);
  return `# ${t('sourcesTitle')}\n\n${t('sourcesLead')}\n\n${markdownTable([t('work'), t('citedBy'), t('comparedWith')], rows)}\n`;
}
