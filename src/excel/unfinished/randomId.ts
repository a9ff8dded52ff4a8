/** 22 letters and digits that nobody else draws: 110 random bits. */
export function randomId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => letters[byte % 32] ?? '').join('');
}
