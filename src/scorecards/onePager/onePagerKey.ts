/** Key of a customer's sheet: the same in each run, so that an update finds the sheet of the same customer. */
export function onePagerKey(id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `customer.${plain}`;
}

/** Keys for several customers; of those with the same identifier, the second gets a number. */
export function onePagerKeys(ids: readonly string[]): string[] {
  return ids.map((id, index) => {
    const copies = ids.slice(0, index).filter((other) => other === id).length;
    return copies === 0 ? onePagerKey(id) : `${onePagerKey(id)}.${copies + 1}`;
  });
}
