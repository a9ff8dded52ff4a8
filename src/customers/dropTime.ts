const period = '(?:上午|下午|晚上|凌晨|早上|中午|at)';
/** 14:05, 2:05:00 PM, 14时05分, 14h05, 2 pm; whatever follows names seconds and zone. */
const clock = new RegExp(
  `(?:([日号])|[\\s,t]+)\\s*${period}?\\s*(?:\\d{1,2}\\s*[:时点h].*|\\d{1,2}\\s*[ap]\\.?m\\b.*)$`,
);
const clockFirst = /^\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?)?[\s,]+/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;
const chineseWeekday = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;

/**
 * A date as it was written, without its time of day, its zone and the name of the day: what a calendar at that place
 * showed.
 *
 * @param text in lower case and half width
 */
export function dropTime(text: string): string {
  let rest = text;
  if (rest.includes('星期') || rest.includes('周') || rest.includes('礼拜')) {
    rest = rest.replace(chineseWeekday, '');
  }
  rest = rest.replace(weekday, '').replace(clockFirst, '').replace(clock, '$1');
  return rest.replace(/[\s.,]+$/, '');
}
