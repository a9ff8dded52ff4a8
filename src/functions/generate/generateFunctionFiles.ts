import { languages } from '../../i18n/language';
import { allFunctions } from '../catalogue';
import { helpPath } from './helpPath';
import { functionHtml, helpStyles, indexHtml } from './html';
import { functionMarkdown, indexMarkdown } from './markdown';
import { functionsMetadata } from './metadata';
import { functionsWorkbook } from './samples/functionsWorkbook';
import { papersWorkbook } from './samples/papers/papersWorkbook';
import { sampleList } from './samples/sampleList';
import { sourcesMarkdown } from './sourcesMarkdown';

/** A file by its path with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Everything that the build derives from the declarations, below the add-in's folder: the metadata, the help pages
 * and the sample workbooks.
 *
 * @param baseUrl the add-in's address without a slash at its end; help links start with it
 */
export function generateFunctionFiles({ baseUrl }: { readonly baseUrl: string }): readonly GeneratedFile[] {
  const json = (path: string, content: unknown) => ({
    path,
    content: `${JSON.stringify(content, null, 2)}\n`,
  });
  const compact = (path: string, content: unknown) => ({ path, content: JSON.stringify(content) });
  const address = baseUrl.replace(/\/+$/, '');
  return [
    json('functions.json', functionsMetadata(allFunctions, 'en-US', address)),
    json('functions-zh-CN.json', functionsMetadata(allFunctions, 'zh-CN', address)),
    { path: 'help/help.css', content: helpStyles },
    json('samples/index.json', sampleList),
    ...languages.flatMap((language) => [
      { path: helpPath(language, 'index'), content: indexHtml(allFunctions, language) },
      ...allFunctions.map((declaration) => ({
        path: helpPath(language, declaration.name),
        content: functionHtml(declaration, language),
      })),
      // Nobody reads these by eye, and one holds thousands of rows.
      compact(`samples/functions.${language}.json`, functionsWorkbook(allFunctions, language).workbook),
      compact(`samples/papers.${language}.json`, papersWorkbook(language)),
    ]),
  ];
}

/** The reference in Markdown, below `docs/functions`: English at the top, Chinese in `zh-CN`. */
export function generateReference(): readonly GeneratedFile[] {
  return languages.flatMap((language) => {
    const folder = language === 'en-US' ? '' : `${language}/`;
    return [
      { path: `${folder}README.md`, content: indexMarkdown(allFunctions, language) },
      { path: `${folder}sources.md`, content: sourcesMarkdown(allFunctions, language) },
      ...allFunctions.map((declaration) => ({
        path: `${folder}${declaration.name}.md`,
        content: functionMarkdown(declaration, language),
      })),
    ];
  });
}
