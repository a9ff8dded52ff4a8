import type { Place, Unmatched, UsingFormula } from '../../excel/sharing/sharing';
import type { Text } from '../../i18n/language';
import { shareTexts } from '../texts/share';

/** Says where a formula is: `Sheet1!A1`, "Name Goal", "Conditional format, Sheet1!A1:A9". */
export function placeText(
  { kind, ...place }: Place & Pick<UsingFormula, 'kind'>,
  t: (text: Text, values: { readonly address: string }) => string,
): string {
  const address = cellText(place);
  return kind === 'cell' ? address : t(shareTexts[kind], { address });
}

export function cellText({ sheetName, address }: Place): string {
  return sheetName === '' ? address : `${sheetName}!${address}`;
}

export const reasonTexts: Readonly<Record<Unmatched['reason'], Text>> = {
  changed: shareTexts.changed,
  gone: shareTexts.gone,
  reference: shareTexts.reference,
};
