import { HostError } from '../workbook/hostError';

/** The named colours that add-ins use; Excel takes every HTML name. */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
};

/** "#1f77b4", "1f77b4" or "red" → "#1F77B4"; "" is no colour. Throws InvalidArgument for anything else. */
export function toHexColor(color: string): string | null {
  if (color === '') return null;
  const named = names[color.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw new HostError('InvalidArgument');
  return `#${digits.toUpperCase()}`;
}
