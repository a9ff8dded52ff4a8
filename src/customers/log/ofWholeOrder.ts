import type { ReadContext } from '../readContext';
import { readTexts } from '../readTexts';

/** Texts of a column, one a row: where a row has none, that of the first row of its order that has one. */
export function ofWholeOrder(context: ReadContext, texts: readonly string[]): readonly string[] {
  const column = context.mapping.fields.indexOf('orderId');
  if (column < 0 || texts.every((text) => text !== '') || texts.every((text) => text === '')) return texts;
  const orders = readTexts(context, column);
  const known = new Map<string, string>();
  orders.forEach((order, index) => {
    const text = texts[index] ?? '';
    if (order !== '' && text !== '' && !known.has(order)) known.set(order, text);
  });
  return texts.map((text, index) => (text === '' ? (known.get(orders[index] ?? '') ?? '') : text));
}
