import type { NumberSetting } from '../../segmentation/settings';

/** What a number field holds: a value, or why it is none. */
export type NumberReading =
  { readonly value: number } | { readonly fault: 'notNumber' | 'notWhole' | 'outOfRange' };

/** Reads what a user types for a number. Shares are typed and shown in percent. */
export function readNumber(text: string, setting: NumberSetting): NumberReading {
  const plain = text
    .trim()
    .replaceAll(/[,，\s%％]/g, '')
    .replace('−', '-');
  const typed = plain === '' ? Number.NaN : Number(plain);
  if (!Number.isFinite(typed)) return { fault: 'notNumber' };
  // 0.29 * 100 and back must be 0.29 again.
  const value = setting.format === 'percent' ? Number((typed / 100).toPrecision(12)) : typed;
  if (value < setting.minimum || value > setting.maximum) return { fault: 'outOfRange' };
  if (setting.integer && !Number.isInteger(value)) return { fault: 'notWhole' };
  return { value };
}

/** The reverse: what the field shows for a value. */
export function showNumber(value: number, { format }: NumberSetting): string {
  return String(format === 'percent' ? Number((value * 100).toPrecision(12)) : value);
}
