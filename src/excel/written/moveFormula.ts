import { isReference, parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula that goes with its row: addresses of its own row on its own sheet move with it; fixed rows, whole
 * columns, tables and other sheets stay. Undefined where an address would come to mean something else.
 */
export function moveFormula(formula: string, from: Place, to: Place): string | undefined {
  const parts = tokenize(formula).map((token) =>
    isReference(token) ? moveReference(token.value, from, to) : token.value,
  );
  return parts.includes(undefined) ? undefined : parts.join('');
}

function moveReference(text: string, from: Place, to: Place): string | undefined {
  const reference = parseA1Ref(text);
  if (reference === undefined || !('range' in reference)) return text;
  if ((reference.context?.length ?? 0) > 0) return text;
  // The sheet may have other columns now.
  if (from.column !== to.column) return undefined;
  const { range } = reference;
  if (typeof range.top !== 'number' || typeof range.bottom !== 'number') return text;
  if (range.$top === true && range.$bottom === true) return text;
  if (range.top !== from.row || range.bottom !== from.row) return undefined;
  return stringifyA1Ref({ ...reference, range: { ...range, top: to.row, bottom: to.row } });
}
