import { contrast, formatColor, luminance, mix, parseColor, type Rgb } from './color';

/** What Office tells of its theme; on the web it often tells nothing. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** The pane's colours by role; each name is a CSS property (`--surface-sunken`). */
export interface Palette {
  readonly isDark: boolean;
  readonly page: string;
  readonly surface: string;
  readonly surfaceSunken: string;
  readonly surfaceHover: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textSoft: string;
  readonly accent: string;
  readonly accentDark: string;
  readonly accentSoft: string;
  readonly accentLine: string;
  readonly onAccent: string;
  /** What stands beside the accent in a chart; dark enough for a line. */
  readonly comparison: string;
  readonly good: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly bad: string;
}

const white: Rgb = [255, 255, 255];
const ink: Rgb = [29, 37, 38];
const teal: Rgb = [15, 92, 92];
const lightTeal: Rgb = [98, 200, 194];

/**
 * Colours for an Office theme: its page and text colours, neutrals mixed between the two, and the
 * product's teal in the shade that reads on that page. A theme whose text would not read on its own
 * page (contrast under 4.5) keeps the page and gets our text colour.
 */
export function paletteFor(theme: OfficeColors | undefined): Palette {
  const page = parseColor(theme?.bodyBackgroundColor) ?? white;
  const isDark = luminance(page) < 0.2;
  const wanted = parseColor(theme?.bodyForegroundColor) ?? (isDark ? white : ink);
  const text = contrast(page, wanted) >= 4.5 ? wanted : readableOn(page);
  const accent = isDark ? lightTeal : teal;
  const tone = (share: number): string => formatColor(mix(page, text, share));
  const tint = (color: Rgb, share: number): string => formatColor(mix(page, color, share));
  return {
    isDark,
    page: formatColor(page),
    surface: isDark ? tone(0.05) : formatColor(page),
    surfaceSunken: tone(isDark ? 0.08 : 0.035),
    surfaceHover: tone(isDark ? 0.13 : 0.065),
    line: tone(isDark ? 0.2 : 0.13),
    lineStrong: tone(0.62),
    text: formatColor(text),
    textSoft: tone(isDark ? 0.76 : 0.78),
    accent: formatColor(accent),
    accentDark: formatColor(mix(accent, isDark ? white : [0, 0, 0], 0.22)),
    accentSoft: tint(accent, isDark ? 0.18 : 0.1),
    accentLine: tint(accent, isDark ? 0.5 : 0.4),
    onAccent: isDark ? '#0b2323' : '#ffffff',
    comparison: isDark ? '#f5c65b' : '#b87503',
    good: isDark ? '#7fd49b' : '#176a35',
    warning: isDark ? '#f2c46d' : '#8a5300',
    warningSoft: tint(isDark ? [242, 196, 109] : [222, 150, 20], isDark ? 0.14 : 0.12),
    bad: isDark ? '#ff9d94' : '#b3261e',
  };
}

function readableOn(page: Rgb): Rgb {
  const choices: readonly Rgb[] = [ink, white, [0, 0, 0]];
  return choices.reduce((best, other) => (contrast(page, other) > contrast(page, best) ? other : best));
}
