import { attribute, childElement, childElements, type XmlElement } from '../xml';

/** Reads colors of cells: given outright, by place in the theme (with a tint) or in the old palette. */
export interface ColorReader {
  /** "#RRGGBB"; undefined for no color and for "automatic". */
  color(element: XmlElement | undefined): string | undefined;
  /** Color of a name in a drawing: "accent1", "tx1" … */
  scheme(name: string): string | undefined;
}

/** Order in which cells count the colors of a theme: light before dark, unlike the theme itself. */
const themeOrder = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const schemeNames: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The palette of Excel 97, numbers 8 to 63; 0 to 7 repeat the first eight. */
const oldPalette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export function colorReader(root: XmlElement | undefined): ColorReader {
  const scheme = childElement(root, 'themeElements', 'clrScheme');
  const theme = themeOrder.map((name, index) => {
    const value = childElements(childElement(scheme, name))[0];
    return attribute(value, 'lastClr') ?? attribute(value, 'val') ?? officeTheme[index] ?? '000000';
  });
  return {
    color(element) {
      if (!element) return undefined;
      const hex = plainColor(element, theme);
      return hex === undefined ? undefined : `#${tinted(hex, Number(attribute(element, 'tint') ?? 0))}`;
    },
    scheme(name) {
      const hex = theme[themeOrder.indexOf(schemeNames[name] ?? name)];
      return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
    },
  };
}

function plainColor(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const place = attribute(element, 'theme');
  if (place !== undefined) return theme[Number(place)]?.toUpperCase();
  const indexed = attribute(element, 'indexed');
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  return oldPalette[number >= 8 ? number - 8 : number];
}

/** Lightens (tint > 0) or darkens a color: the luminance moves towards white or black (ECMA-376 18.3.1.15). */
export function tinted(hex: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return hex;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const luminance = (highest + lowest) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // Hue and saturation stay, so each channel keeps its place between black, its pure color and white.
  const spread = (value: number): number => (value < 0.5 ? value : 1 - value);
  const factor = spread(luminance) === 0 ? 0 : spread(target) / spread(luminance);
  return channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, target + (channel - luminance) * factor))))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
