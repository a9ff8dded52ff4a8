import { HostError } from '../workbook/hostError';
import { colorNames } from './colorNames';

/** "#1f77b4", "1f77b4" or "red" → "#1F77B4"; "" is no colour. Throws InvalidArgument for anything else. */
export function toHexColor(color: string): string | null {
  if (color === '') return null;
  const named = colorNames[color.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw new HostError('InvalidArgument');
  return `#${digits.toUpperCase()}`;
}
