/**
 * The engine reads `Table[[#This Row],[Column]]`, not Excel's shorter `Table[@Column]` and, inside the table,
 * `[@Column]` and `[Column]`. Strings in quotes stay as they are.
 */
export function toEngineFormula(formula: string, tableName?: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : expandThisRow(part, tableName)))
    .join('');
}

/** The formula as Excel would show it. */
export function fromEngineFormula(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function expandThisRow(part: string, tableName: string | undefined): string {
  return part.replace(
    /([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]+)\]|([^\][]+))\]/gu,
    (_, owner: string | undefined, quoted: string | undefined, plain: string | undefined) =>
      `${owner ?? tableName ?? ''}[[#This Row],[${quoted ?? plain ?? ''}]]`,
  );
}
