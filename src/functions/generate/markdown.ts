import type { Language } from '../../i18n/language';
import type { FunctionDeclaration } from '../defineFunction';
import { groups, type GroupId } from '../groups';
import type { ResultBlock, ResultCell } from '../parameter';
import { page } from './page';
import { pageTexts } from './pageTexts';

/** A function's page in Markdown. */
export function functionMarkdown(declaration: FunctionDeclaration, language: Language): string {
  const text = page(declaration, language);
  const t = (key: Exclude<keyof typeof pageTexts, 'hint'>) => pageTexts[key][language];
  const sections = [
    `# ${text.name}`,
    text.summary,
    `\`\`\`text\n=${text.syntax}\n\`\`\``,
    `## ${t('arguments')}`,
    markdownTable(
      [t('argument'), t('meaning'), t('unit'), t('values'), t('ifLeftOut')],
      text.parameters.map((one) => [`\`${one.name}\``, one.text, one.unit, one.values, one.ifLeftOut]),
    ),
    `**${t('result')}**: ${text.result}`,
    ...text.notes,
    `## ${t('formula')}`,
    `\`\`\`text\n${text.formula}\n\`\`\``,
    `## ${t('example')}`,
    `\`\`\`text\n${text.example.formula}\n\`\`\``,
    exampleTable(text.example.rows),
    text.example.meaning,
    `## ${t('errors')}`,
    markdownTable(
      [t('error'), t('when')],
      text.errors.map(({ code, when }) => [`\`${code}\``, when]),
    ),
    `## ${t('source')}`,
    ...text.sources,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** The list of all functions by group. */
export function indexMarkdown(declarations: readonly FunctionDeclaration[], language: Language): string {
  const parts = [`# ${pageTexts.title[language]}`, pageTexts.lead[language], pageTexts.sourcesLink[language]];
  for (const group of Object.keys(groups) as GroupId[]) {
    const members = declarations.filter((declaration) => declaration.group === group);
    if (members.length === 0) continue;
    parts.push(
      `## ${groups[group][language]}`,
      markdownTable(
        [pageTexts.function[language], pageTexts.meaning[language]],
        members.map(({ name, summary }) => [`[${name}](${name}.md)`, summary[language]]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function exampleTable(rows: ResultBlock): string {
  if (rows.length === 1 && rows[0]?.length === 1) return `→ ${shown(rows[0][0])}`;
  const [head = [], ...body] = rows;
  return markdownTable(
    head.map(shown),
    body.map((row) => row.map(shown)),
  );
}

/** Eight significant digits are enough to follow an example. */
export function shown(value: ResultCell | undefined): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? String(Number(value.toPrecision(8))) : String(value ?? '');
}

/** Rows as a table; `|` within cells is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
