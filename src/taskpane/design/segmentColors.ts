import { segmentColor as sheetColor } from '../../scorecards/design/tokens';
import { formatColor, mix, parseColor } from './color';

/** The colour that a segment has on the sheets, lifted towards white on a dark page. */
export function segmentColor(index: number, isDark: boolean): string {
  const color = sheetColor(index);
  const parsed = parseColor(color);
  return isDark && parsed !== null ? formatColor(mix(parsed, [255, 255, 255], 0.4)) : color;
}
