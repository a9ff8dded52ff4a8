import { quotedSheetName } from '../address';
import type { NameFiller } from './encodeCell';

/** Replaces `{sheet:key}` and `{table:key}` by the names that were really given. */
export function createNameFiller(
  sheetNames: Readonly<Record<string, string>>,
  tableNames: Readonly<Record<string, string>>,
): NameFiller {
  return (formula) =>
    formula.replace(/\{(sheet|table):([\w.-]+)\}/g, (_place, kind: string, key: string) => {
      const name = kind === 'sheet' ? sheetNames[key] : tableNames[key];
      if (name === undefined) throw new Error(`A formula names an unknown ${kind}: ${key}`);
      return kind === 'sheet' ? quotedSheetName(name) : name;
    });
}
