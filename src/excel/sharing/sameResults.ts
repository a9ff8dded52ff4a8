/** Another way of calculating rounds the last digits differently. */
const tolerance = 1e-9;

/** Whether two results are the same: size, kinds, texts and errors; numbers to 9 digits. */
export function sameResults(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((row, r) => {
      const others = other[r] ?? [];
      return row.length === others.length && row.every((value, c) => sameValue(value, others[c]));
    })
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1e-5, Math.abs(one), Math.abs(other));
}
