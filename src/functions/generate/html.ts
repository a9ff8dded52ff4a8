import type { Language } from '../../i18n/language';
import type { FunctionDeclaration } from '../defineFunction';
import { groups, type GroupId } from '../groups';
import { shown } from './markdown';
import { page } from './page';
import { pageTexts } from './pageTexts';

type Cell = { readonly code: string } | { readonly html: string } | string;

/** A function's help page: static, without scripts, readable in print and on a phone. */
export function functionHtml(declaration: FunctionDeclaration, language: Language): string {
  const text = page(declaration, language);
  const t = (key: Exclude<keyof typeof pageTexts, 'hint'>) => pageTexts[key][language];
  const [head = [], ...body] = text.example.rows;
  const isBlock = declaration.present !== undefined;
  return frame(text.name, language, `${text.name}.html`, [
    `<nav><a href="index.html">${escape(t('allFunctions'))}</a> › ${escape(text.group)}</nav>`,
    `<h1>${escape(text.name)}</h1>`,
    `<p class="lead">${escape(text.summary)}</p>`,
    `<pre>=${escape(text.syntax)}</pre>`,
    `<h2>${escape(t('arguments'))}</h2>`,
    table(
      [t('argument'), t('meaning'), t('unit'), t('values'), t('ifLeftOut')],
      text.parameters.map((one) => [{ code: one.name }, one.text, one.unit, one.values, one.ifLeftOut]),
    ),
    `<p><strong>${escape(t('result'))}</strong>: ${escape(text.result)}</p>`,
    ...text.notes.map((note) => `<p>${escape(note)}</p>`),
    `<h2>${escape(t('formula'))}</h2>`,
    `<pre>${escape(text.formula)}</pre>`,
    `<h2>${escape(t('example'))}</h2>`,
    `<pre>${escape(text.example.formula)}</pre>`,
    isBlock
      ? table(
          head.map(shown),
          body.map((row) => row.map(shown)),
        )
      : `<p class="result">${escape(shown(head[0]))}</p>`,
    `<p>${escape(text.example.meaning)}</p>`,
    `<h2>${escape(t('errors'))}</h2>`,
    table(
      [t('error'), t('when')],
      text.errors.map(({ code, when }) => [{ code }, when]),
    ),
    `<h2>${escape(t('source'))}</h2>`,
    ...text.sources.map((line) => `<p>${escape(line)}</p>`),
  ]);
}

/** The list of all functions by group, as a page. */
export function indexHtml(declarations: readonly FunctionDeclaration[], language: Language): string {
  const parts = [
    `<h1>${escape(pageTexts.title[language])}</h1>`,
    `<p class="lead">${escape(pageTexts.lead[language])}</p>`,
  ];
  for (const group of Object.keys(groups) as GroupId[]) {
    const members = declarations.filter((declaration) => declaration.group === group);
    if (members.length === 0) continue;
    parts.push(
      `<h2>${escape(groups[group][language])}</h2>`,
      table(
        [pageTexts.function[language], pageTexts.meaning[language]],
        members.map(({ name, summary }) => [
          { html: `<a href="${escape(name)}.html"><code>${escape(name)}</code></a>` },
          summary[language],
        ]),
      ),
    );
  }
  return frame(pageTexts.title[language], language, 'index.html', parts);
}

export const helpStyles = `:root { color-scheme: light dark; }
body { font: 16px/1.6 'Segoe UI', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; max-width: 54rem; margin: 0 auto;
  padding: 1.5rem; color: light-dark(#242424, #e8e8e8); background: light-dark(#fff, #1f1f1f); }
nav, .language { font-size: 0.875rem; }
.language { float: right; }
a { color: light-dark(#0f5b8a, #7cc4f0); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.6rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid light-dark(#d6d6d6, #4a4a4a); padding-bottom: 0.25rem; }
.lead { font-size: 1.1rem; }
pre, code { font-family: Consolas, 'Cascadia Mono', monospace; font-size: 0.9375rem; }
pre { background: light-dark(#f4f6f8, #2b2b2b); padding: 0.75rem 1rem; border-radius: 4px; white-space: pre-wrap; }
.result { font-size: 1.25rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid light-dark(#e4e4e4, #3d3d3d); }
th { font-weight: 600; }
`;

function frame(title: string, language: Language, file: string, parts: readonly string[]): string {
  const other: Language = language === 'en-US' ? 'zh-CN' : 'en-US';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escape(title)} · Clientele</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<main>
<a class="language" lang="${other}" href="../${other}/${escape(file)}">${pageTexts.otherLanguage[language]}</a>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = (tag: 'th' | 'td', row: readonly Cell[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cellHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll" tabindex="0"><table><thead>${cells('th', head)}</thead><tbody>${rows
    .map((row) => cells('td', row))
    .join('')}</tbody></table></div>`;
}

function cellHtml(cell: Cell): string {
  if (typeof cell === 'string') return escape(cell);
  return 'code' in cell ? `<code>${escape(cell.code)}</code>` : cell.html;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
