import { isoFromDay } from '../../customers/days';
import { fill, type Language } from '../../i18n/language';

const millisecondsPerDay = 86_400_000;
/** China keeps one time, eight hours before UTC, all year. */
const chinaOffset = 8 * 3_600_000;

/** A day as readers of the language write it: 2026-11-19, 2026年11月19日. @param day days since 1970-01-01 */
export function formatDay(day: number, language: Language): string {
  const iso = isoFromDay(day);
  const parts = /^(\d+)-(\d+)-(\d+)$/.exec(iso);
  if (language === 'en-US' || parts === null) return iso;
  const [, year = '', month = '', date = ''] = parts;
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}

const momentTexts = {
  utc: { 'en-US': '{day} {time} UTC', 'zh-CN': '{day} {time}（北京时间）' },
} as const;

/** A moment with its time zone, which is the same wherever the workbook is read. @param now milliseconds since 1970-01-01 UTC */
export function formatMoment(now: number, language: Language): string {
  const local = language === 'zh-CN' ? now + chinaOffset : now;
  return fill(momentTexts.utc[language], {
    day: formatDay(Math.floor(local / millisecondsPerDay), language),
    time: new Date(local).toISOString().slice(11, 16),
  });
}
