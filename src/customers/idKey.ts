import { toHalfWidth } from './normalizeText';

const plain = /^[\x21-\x7e]*$/;
const unseen = /\p{Cf}/gu;

/** An identifier to be shown: without the spaces around it and the marks in it that nobody sees. */
export function cleanId(id: string): string {
  return plain.test(id) ? id : id.replace(unseen, '').trim();
}

/**
 * What tells customers apart by their identifier: not case, not full or half width, not marks and spaces that nobody
 * sees. "ann@x.org", "Ann@X.org" and "ａｎｎ@x.org " have one key.
 */
export function idKey(id: string): string {
  return plain.test(id) ? id.toLowerCase() : toHalfWidth(id).replace(/\s+/g, ' ').toLowerCase();
}
