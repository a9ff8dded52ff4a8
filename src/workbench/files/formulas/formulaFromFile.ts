import type { CustomFunctionNames } from './customFunctionNames';
import { formulaTokens } from '../../workbook/formulaTokens';

/**
 * A formula as the user sees it, with its "=", of the text in a file. The prefixes of newer functions and
 * of parameters go, custom functions that the add-in has get their own names; those of other add-ins
 * keep their raw names, as in Excel.
 */
export function formulaFromFile(stored: string, customFunctions: CustomFunctionNames): string {
  const text = stored.startsWith('=') ? stored.slice(1) : stored;
  if (!text.includes('_xl')) return `=${text}`;
  const shown = formulaTokens(text).map(({ kind, source }) => {
    if (kind !== 'name' || !/^_xl/i.test(source)) return source;
    const optional = /^_xlop\.(.+)$/i.exec(source)?.[1];
    if (optional !== undefined) return `[${optional}]`;
    return customFunctions.shown(source) ?? source.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '');
  });
  return `=${shown.join('')}`.replace(
    /\bANCHORARRAY\(((?:'(?:[^']|'')+'!|[^()',!]+!)?\$?[A-Z]{1,3}\$?\d+)\)/gi,
    '$1#',
  );
}
