import type { Language } from '../../i18n/language';
import type { MarkerShape } from '../sheetSpec';

/**
 * The one look of all scorecards. Colours differ in lightness, not only in hue, so that they stay apart
 * in greyscale and for colour-blind readers; a bad sign is also a word, an arrow or bold type.
 */
export const colors = {
  ink: '#1B2733',
  muted: '#5B6876',
  rule: '#B9C3CD',
  hairline: '#DDE3E9',
  panel: '#F2F5F8',
  paper: '#FFFFFF',
  primary: '#12395B',
  primaryMid: '#3B7EA1',
  primarySoft: '#DCE8F0',
  bar: '#8DB6CF',
  onPrimary: '#FFFFFF',
  warning: '#A34300',
  warningSoft: '#FBE9DC',
  scaleLow: '#FFFFFF',
  scaleHigh: '#A5CCE0',
} as const;

/** Of segments in order: neighbours differ in lightness, and all are light enough for dark labels. */
export const segmentColors: readonly string[] = [
  '#4A90B8',
  '#8DBFD6',
  '#C9E1EA',
  '#E3C27A',
  '#C08A3E',
  '#A3ADB8',
  '#D3D9DF',
  '#7F8D9A',
  '#B9CDB0',
  '#86A878',
  '#D9B8A3',
];

export function segmentColor(index: number): string {
  return segmentColors[index % segmentColors.length] ?? colors.primary;
}

/** Where a point of that colour, without an outline in some programs, would fade on white: a darker one, by index. */
const pointColors: Readonly<Record<number, string>> = {
  2: '#A4CBDB',
  6: '#949EA9',
  8: '#A3BD98',
  10: '#C9A088',
};

export function segmentPointColor(index: number): string {
  const place = index % segmentColors.length;
  return pointColors[place] ?? segmentColor(place);
}

/**
 * A shape for each of these colours: segments of one shape differ clearly in lightness, and shapes of lines
 * alone have the darker colours, which do not fade on white.
 */
const segmentMarkers: readonly MarkerShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'x',
  'diamond',
  'square',
  'plus',
  'circle',
  'star',
  'triangle',
];

export function segmentMarker(index: number): MarkerShape {
  return segmentMarkers[index % segmentMarkers.length] ?? 'circle';
}

/** Points. */
export const sizes = {
  title: 20,
  sentence: 13,
  figure: 18,
  section: 13,
  body: 10,
  small: 9,
} as const;

/** Fonts that every Excel of the language has. */
export const fontNames: Readonly<Record<Language, string>> = {
  'en-US': 'Calibri',
  'zh-CN': 'Microsoft YaHei',
};

/** Row heights in points. */
export const heights = {
  band: 6,
  title: 32,
  sentence: 24,
  label: 18,
  /** Of the line of links above the cards. */
  ways: 21,
  figure: 28,
  section: 26,
  row: 16.5,
  /** Of rows where a whole page's worth stands together. */
  dense: 15,
  /** Of an empty row between parts. */
  gap: 8,
  header: 20,
  line: 14,
} as const;
