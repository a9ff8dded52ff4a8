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

/**
 * A named LAMBDA as the engine reads it: it knows no brackets around optional parameters. A call that leaves an
 * argument empty, `F(1,)`, gives the parameter nothing; a call with fewer arguments is #VALUE! there.
 */
export function toEngineLambda(formula: string): string {
  const head = /^=?\s*LAMBDA\((?:\s*\[?\s*\w+\s*\]?\s*,)+/i.exec(formula)?.[0];
  if (head?.includes('[') !== true) return formula;
  return head.replace(/\[\s*(\w+)\s*\]/g, '$1') + formula.slice(head.length);
}
