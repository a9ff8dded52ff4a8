const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const starts = months.map((name) => name.slice(0, 3));

/** The names of the months, as the source of a regular expression without groups of its own: "Marble" is none. */
export const monthName = months.join('|');

/** The number of a month by a name that `monthName` matched. */
export function monthOf(name: string): number {
  return starts.indexOf(name.slice(0, 3)) + 1;
}
