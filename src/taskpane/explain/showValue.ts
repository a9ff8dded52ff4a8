import { isErrorValue } from '../../functions/cells/errorValue';
import { isBlank } from '../../functions/cells/grid';
import { isDate1904 } from '../../functions/cells/dateSystem';
import type { Parameter } from '../../functions/parameter';
import type { Language } from '../../i18n/language';
import { explainTexts } from '../texts/explain';

const daysTo1970 = 25_569;
const daysBetweenSystems = 1462;

/** A value as an explanation shows it: "0.8 (80%)", “text”, a date for its number. */
export function showValue(value: unknown, parameter: Parameter | undefined, language: Language): string {
  if (isErrorValue(value)) return value.code;
  if (isBlank(value)) return explainTexts.blank[language];
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return `“${String(value)}”`;
  if (parameter?.kind === 'date') return showDate(value, language);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }).format(value);
  const unit = parameter !== undefined && 'unit' in parameter ? parameter.unit : undefined;
  if ((unit !== 'fraction' && unit !== 'rate') || value === 0) return number;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const shown = percent.format(value);
  return language === 'zh-CN' ? `${number}（${shown}）` : `${number} (${shown})`;
}

function showDate(serial: number, language: Language): string {
  const days = serial - daysTo1970 + (isDate1904() ? daysBetweenSystems : 0);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(days * 86_400_000));
}
