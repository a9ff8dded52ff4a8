import type { Context } from '../context';
import { formula, guarded, quoted } from '../live';
import type { Card } from '../report/cards';
import { movementTexts as texts } from '../texts/movementTexts';
import type { Counting } from './counting';
import { worthNow, type Former } from './former';

/** Formula texts of the key figures. */
export interface MovementFigures {
  readonly both: string;
  readonly seen: string;
  /** In a segment both times: only they can stay or move. */
  readonly placed: string;
  /** Undefined where the two runs have no segment in common. */
  readonly stayed: string | undefined;
}

/** @param stayedTotal cell with the sum of those who stayed, customers without a segment among them */
export function movementFigures(
  { segments }: Context,
  counting: Counting,
  stayedTotal: string | undefined,
): MovementFigures {
  const { notPlaced: before, firstSeen } = counting;
  const unplaced = segments.find(({ index }) => index < 0);
  const now = unplaced && quoted(unplaced.label);
  const seen = counting.customers(firstSeen, undefined);
  const both = `(${counting.customers(undefined, undefined)}-${seen})`;
  const outOf = (...terms: readonly (string | false)[]): string =>
    terms.filter((term) => term !== false).join('');
  const never = before !== undefined && now !== undefined && counting.customers(before, now);
  return {
    both,
    seen,
    placed: `(${outOf(
      both,
      before !== undefined && `-${counting.customers(before, undefined)}`,
      now !== undefined && `-(${counting.customers(undefined, now)}-${counting.customers(firstSeen, now)})`,
      never !== false && `+${never}`,
    )})`,
    stayed:
      stayedTotal === undefined || never === false || before !== now
        ? stayedTotal
        : `(${stayedTotal}-${never})`,
  };
}

/** Four key figures: there both times, stayed, first seen, no longer there. */
export function movementCards(
  { say, formats, facts }: Context,
  former: Former,
  counting: Counting,
  { both, seen, placed, stayed }: MovementFigures,
): readonly Card[] {
  const hasValue = facts.valueField !== undefined;
  const worth = (words: string, value: string, sum: number) =>
    hasValue
      ? { note: formula(value), noteFormat: formats.worded(words, formats.largeFigure(sum)) }
      : { note: null, noteFormat: '@' };
  return [
    {
      label: say(texts.both),
      figure: formula(both),
      format: formats.count,
      note: formula(`${both}+${counting.gone(undefined)}`),
      noteFormat: formats.worded(say(texts.ofBefore), formats.count, say(texts.ofBeforeAfter)),
    },
    ...(stayed === undefined
      ? []
      : [
          {
            label: say(texts.stayed),
            figure: guarded(`${stayed}/${placed}`),
            format: formats.share,
            note: formula(stayed),
            noteFormat: `[=1]${formats.worded('', '0', say(texts.customerUnit))};${formats.worded('', formats.count, say(texts.customersUnit))}`,
          },
        ]),
    {
      label: say(texts.firstSeen),
      figure: formula(seen),
      format: formats.count,
      ...worth(say(texts.worth), counting.value(counting.firstSeen, undefined), worthNow(facts)),
    },
    {
      label: say(texts.gone),
      figure: formula(counting.gone(undefined)),
      format: formats.count,
      ...(former.hasValue
        ? worth(say(texts.wereWorth), counting.goneValue(undefined), former.goneWorth)
        : { note: null, noteFormat: '@' }),
    },
  ];
}
