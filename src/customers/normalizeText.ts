const plainAscii = /^[\x20-\x7e]*$/;

/** Marks without a width: directions, joiners, soft hyphens, the mark of byte order. Exports leave them in cells. */
const unseen = /\p{Cf}/gu;

/** Full-width digits, letters and signs become their usual forms, spaces of every width one; marks that nobody sees go. */
export function toHalfWidth(text: string): string {
  return plainAscii.test(text) ? text.trim() : text.replace(unseen, '').normalize('NFKC').trim();
}

/**
 * A header as it is compared: lower case, half width, without what stands in brackets (units), words
 * parted by one space: "Customer_ID", "customerId" and "Customer ID" are the same.
 */
export function normalizeHeader(header: string): string {
  return toHalfWidth(header)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, ' ')
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')
    .trim();
}
