import type {
  FailingCell,
  FoundFormula,
  Place,
  Unmatched,
  UsingFormula,
  WhyNotPortable,
} from '../../excel/sharing/sharing';
import { whyNotPortable } from '../../functions/portable/portableFunctions';
import { plainName } from '../../functions/writtenName';
import type { Text } from '../../i18n/language';
import type { Words } from '../app/language';
import type { FormulaLine } from './FormulaList';
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
  foreign: shareTexts.foreign,
  asks: shareTexts.outward,
  misfit: shareTexts.misfit,
};

/** A formula with what preparing makes of it, or made of it, and why. */
export function foundLine(one: FoundFormula, words: Words): FormulaLine {
  const { t } = words;
  const becomes = {
    portable: shareTexts.staysFormula,
    values: shareTexts.becomesValues,
    unchanged: shareTexts.leftAlone,
  }[one.becomes];
  return {
    place: placeText(one, t),
    formula: one.formula,
    note: t(becomes),
    ...(one.why === undefined ? {} : { detail: whyText(one.why, words) }),
  };
}

/** A cell that shows an error which calculating again may mend, or another name. */
export function failingLine(one: FailingCell, { t, formats }: Words): FormulaLine {
  const line = { place: cellText(one), formula: one.formula, note: one.error };
  if (one.otherNames === undefined) return line;
  return {
    ...line,
    detail: formats.sentences(one.otherNames.map((each) => t(shareTexts.otherName, { ...each }))),
  };
}

function whyText(why: WhyNotPortable, { t, language, formats }: Words): string {
  switch (why.kind) {
    case 'noPortable':
      return formats.sentences(
        why.functions.map((name) => {
          const reason = whyNotPortable(plainName(name));
          return reason === undefined
            ? t(shareTexts.whyNoPortable, { name })
            : t(shareTexts.whyNoPortableSince, { name, reason: reason[language] });
        }),
      );
    case 'nameTaken':
      return t(shareTexts.whyNameTaken, { names: formats.list(why.names) });
    case 'readsSpill':
      return t(shareTexts.whyReadsSpill, { cell: why.cell });
    case 'differs':
      return t(shareTexts.whyDiffers, { shown: why.shown, portable: why.portable });
    case 'tooLong':
      return t(shareTexts.whyTooLong);
    case 'notACall':
      return t(shareTexts.whyNotACall);
    case 'noLambda':
      return t(shareTexts.whyNoLambda);
    case 'valuesOnly':
      return t(shareTexts.whyValuesOnly);
  }
}
