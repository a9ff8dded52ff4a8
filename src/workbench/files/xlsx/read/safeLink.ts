/**
 * Whether an address may stand behind a cell: of the web or of mail, or without a scheme, which is a place beside the
 * workbook. Scripts (`javascript:`), files and shares (`file:`, `\\server\share`, to which Windows hands over the user's
 * sign-in) and the schemes that start programs (`ms-…:`, `search:`) may not. Browsers leave blanks and control characters
 * out of a scheme, so they are left out before it is looked at.
 */
export function isSafeLink(address: string): boolean {
  const plain = address.replace(/[\p{Cf}\p{Cc}\p{Z}]/gu, '');
  if (/^[\\/]{2}/.test(plain) || /^[a-z]:/i.test(plain)) return false;
  const scheme = /^([^/?#\\]*?)(?::|%3a|&#)/i.exec(plain)?.[1];
  return scheme === undefined || /^(?:https?|mailto|ftps?|tel)$/i.test(scheme);
}
