/** What the text of a CSV field becomes in a cell. */
export interface TextCell {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

const plainNumber = /^[+-]?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:E[+-]?\d{1,3})?$/i;
const startsWithPoint = /^[+-]?\.\d+$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const percent = /^[+-]?\d+(?:\.\d+)?%$/;
const isoDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** 15 digits are what a number keeps: an identifier with more must stay text. */
const mostDigits = 15;

/**
 * Numbers, percentages and ISO dates become numbers with a format; everything else stays text, above
 * all identifiers with leading zeros or more than 15 digits and dates whose order of day and month
 * depends on the country.
 */
export function cellOfText(text: string): TextCell {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  // Only digits, signs and points begin numbers: most fields are told by their first character.
  const couldBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!couldBeNumber) return { value: truth(trimmed) ?? text };
  if (plainNumber.test(trimmed) || startsWithPoint.test(trimmed)) {
    return digits(trimmed) > mostDigits ? { value: text } : { value: Number(trimmed) };
  }
  if (grouped.test(trimmed)) {
    const numberFormat = trimmed.includes('.') ? '#,##0.00' : '#,##0';
    return { value: Number(trimmed.replaceAll(',', '')), numberFormat };
  }
  if (percent.test(trimmed)) {
    const value = Number((Number(trimmed.slice(0, -1)) / 100).toPrecision(15));
    return { value, numberFormat: trimmed.includes('.') ? '0.00%' : '0%' };
  }
  return dateCell(trimmed) ?? { value: text };
}

function truth(text: string): boolean | undefined {
  if (text === 'TRUE' || text === 'true' || text === 'True') return true;
  return text === 'FALSE' || text === 'false' || text === 'False' ? false : undefined;
}

function digits(text: string): number {
  return text.replace(/E.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;
}

function dateCell(text: string): TextCell | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [, year = '', , month = '', day = '', hour, minute, second] = match;
  const serial = dateSerial(Number(year), Number(month), Number(day));
  if (serial === undefined) return undefined;
  if (hour === undefined) return { value: serial, numberFormat: 'yyyy-mm-dd' };
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return {
    value: serial + time,
    numberFormat: second === undefined ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd hh:mm:ss',
  };
}

/** Excel's number of a day from 1900-03-01 on (before, its calendar has a day that never was); undefined for no day. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = time / 86_400_000 + 25_569;
  return exists && serial >= 61 ? serial : undefined;
}
