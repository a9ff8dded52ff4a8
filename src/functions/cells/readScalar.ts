import { judgeDateOrder } from '../../customers/judgeDateOrder';
import type { Text } from '../../i18n/language';
import { argumentName } from '../argumentNames';
import { CellError, passedOn } from '../cellError';
import { isWithin, rangeText } from '../numberRange';
import {
  isOptional,
  type ChoiceParameter,
  type NumberParameter,
  type NumericParameter,
  type Parameter,
  type ScalarParameter,
} from '../parameter';
import { argumentTexts, thingTexts } from '../texts';
import { isErrorValue } from './errorValue';
import { expectedText } from './expected';
import { isBlank } from './grid';
import { numberFromText } from './numberFromText';
import { serialOf } from './serialOf';

/** The value of one cell or literal for a scalar parameter, or what is wrong with it. */
export function readScalar(parameter: ScalarParameter, cell: unknown): unknown {
  // The common case first: this runs once a cell and argument.
  if (parameter.kind === 'number' && typeof cell === 'number') return checkNumber(parameter, cell);
  if (isBlank(cell)) return missing(parameter);
  if (isErrorValue(cell)) return passedOn(cell);
  switch (parameter.kind) {
    case 'number':
      return readNumber(parameter, cell);
    case 'date':
      return readDate(parameter, cell);
    case 'truth':
      return readTruth(parameter, cell);
    case 'choice':
      return readChoice(parameter, cell);
  }
}

/** The default of an argument that was left out, or the message that it is needed. */
export function missing(parameter: Parameter): unknown {
  if (isOptional(parameter)) return 'default' in parameter ? parameter.default : undefined;
  return new CellError('#VALUE!', argumentTexts.missing, {
    argument: argumentName(parameter.name),
    expected: expectedText(parameter),
  });
}

export function wrongKind(parameter: Parameter, cell: unknown): CellError {
  return new CellError('#VALUE!', argumentTexts.wrongKind, {
    argument: argumentName(parameter.name),
    expected: expectedText(parameter),
    found: describe(cell),
  });
}

export function outOfRange(parameter: NumericParameter, value: number): CellError {
  const found = {
    argument: argumentName(parameter.name),
    expected: rangeText(parameter.range),
    found: Number.isFinite(value) ? value : thingTexts.tooLarge,
  };
  if (!isPercentAsNumber(parameter, value)) return new CellError('#NUM!', argumentTexts.outOfRange, found);
  const meant = Number((value / 100).toPrecision(12));
  return new CellError('#NUM!', argumentTexts.percentMeant, { ...found, percent: value, meant });
}

/** 80 where 0.8 is meant: a number of percent in place of a fraction. */
function isPercentAsNumber({ unit, range }: NumericParameter, value: number): boolean {
  const isShare = unit === 'fraction' || unit === 'rate';
  return isShare && value > 1 && value <= 100 && isWithin(range, value / 100);
}

function checkNumber(parameter: NumberParameter, value: number): number | CellError {
  if (isWithin(parameter.range, value)) return value;
  return outOfRange(parameter, value);
}

/** Excel reads TRUE as 1 and a number written as text as that number, in a scalar argument. */
function readNumber(parameter: NumberParameter, cell: unknown): number | CellError {
  if (typeof cell === 'boolean') return checkNumber(parameter, cell ? 1 : 0);
  const value = typeof cell === 'string' ? numberFromText(cell) : undefined;
  return value === undefined ? wrongKind(parameter, cell) : checkNumber(parameter, value);
}

function readDate(parameter: ScalarParameter, cell: unknown): number | CellError {
  if (typeof cell === 'string' && judgeDateOrder([cell]).orders.length > 1) {
    return new CellError('#VALUE!', argumentTexts.dateUnclear, {
      argument: parameter.name,
      found: describe(cell),
    });
  }
  const serial = serialOf(cell, typeof cell === 'string' ? judgeDateOrder([cell]).order : undefined);
  return Number.isNaN(serial) ? wrongKind(parameter, cell) : serial;
}

function readTruth(parameter: ScalarParameter, cell: unknown): boolean | CellError {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell !== 0;
  const word = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
  if (word === 'TRUE') return true;
  if (word === 'FALSE') return false;
  return wrongKind(parameter, cell);
}

/** Words of either language are understood, without regard to case, spaces and dashes. */
function readChoice(parameter: ChoiceParameter, cell: unknown): string | CellError {
  const word = typeof cell === 'string' ? plainWord(cell) : '';
  const choice = parameter.choices.find(({ value, text }) =>
    [value, text['en-US'], text['zh-CN']].some((known) => plainWord(known) === word),
  );
  return choice ? choice.value : wrongKind(parameter, cell);
}

/** "Value × risk", "value x risk" and "valueRisk" are one word. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/\sx\s|[\s_×-]/g, '');
}

/** A cell in words, for "it is …". */
export function describe(cell: unknown): string | number | Text {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return thingTexts.blank;
  if (typeof cell === 'boolean') return thingTexts.boolean;
  if (typeof cell !== 'string') return thingTexts.cells;
  const shown = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  return {
    'en-US': thingTexts.text['en-US'].replace('{found}', () => shown),
    'zh-CN': thingTexts.text['zh-CN'].replace('{found}', () => shown),
  };
}
