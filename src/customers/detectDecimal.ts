import { toHalfWidth } from './normalizeText';
import type { DecimalMark } from './parseNumber';

/**
 * The decimal mark of a column's texts: a comma only where some text can be read in no other way
 * ("1.234,5", "12,5", "1.234.567"); "1,234" alone means a thousand.
 */
export function detectDecimal(texts: readonly string[]): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const raw of texts) {
    const text = toHalfWidth(raw).replace(/[^\d.,]/g, '');
    const lastComma = text.lastIndexOf(',');
    const lastPoint = text.lastIndexOf('.');
    if (lastComma < 0 && lastPoint < 0) continue;
    if (lastComma >= 0 && lastPoint >= 0) {
      if (lastComma > lastPoint) comma++;
      else point++;
    } else if (lastComma >= 0) {
      if (text.indexOf(',') === lastComma && text.length - lastComma - 1 !== 3) comma++;
      else if (text.indexOf(',') !== lastComma) point++;
    } else if (text.indexOf('.') !== lastPoint) comma++;
    else if (text.length - lastPoint - 1 !== 3) point++;
  }
  return comma > point ? ',' : '.';
}
