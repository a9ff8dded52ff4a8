/** Shapes of a chart's markers, in Excel's own words; a file says them in lower case. */
export const markerStyles = [
  'Circle',
  'Square',
  'Triangle',
  'Diamond',
  'X',
  'Plus',
  'Star',
  'Dash',
  'Dot',
] as const;

export type MarkerStyle = (typeof markerStyles)[number];

/** The shape that a word stands for, however it is written; none for Automatic, None and Picture. */
export function markerStyleOf(word: string | undefined): MarkerStyle | undefined {
  return markerStyles.find((style) => style.toLowerCase() === word?.toLowerCase());
}
