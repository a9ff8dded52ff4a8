/** The most characters that Excel shows of a number without a format, however wide the column. */
const most = 11;

/**
 * A number as Excel's format General shows it where `room` characters fit into the cell: rounded, then in powers of
 * ten, and as ### where not even that fits.
 */
export function generalText(value: number, room: number): string {
  const characters = Math.min(most, Math.max(0, Math.floor(room)));
  const whole = String(value);
  if (whole.length <= characters) return whole;
  const plain = fixed(value, characters);
  if (plain !== undefined) return plain;
  for (let digits = characters; digits >= 0; digits--) {
    const powers = value
      .toExponential(digits)
      .replace(/\.?0*e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
    if (powers.length <= characters) return powers;
  }
  return '#'.repeat(Math.max(1, characters));
}

/** Rounded to as many decimals as fit; `undefined` where the whole part is too long or nothing would be left. */
function fixed(value: number, characters: number): string | undefined {
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e11)) return undefined;
  for (let decimals = characters; decimals >= 0; decimals--) {
    const text = value.toFixed(decimals);
    if (text.length <= characters) return decimals === 0 ? text : text.replace(/\.?0+$/, '');
  }
  return undefined;
}
