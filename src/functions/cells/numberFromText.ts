const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** The number that Excel reads from a text in a scalar argument: "0.8", " 1,200 ", "80%"; undefined for anything else. */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (!plain.test(digits) && !grouped.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  return percent ? value / 100 : value;
}
