/** Red, green and blue, 0-255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`; null for anything else, since Office theme colours come from outside. */
export function parseColor(color: string | undefined): Rgb | null {
  const text = color?.trim().replace(/^#/, '') ?? '';
  const full = text.length === 3 ? text.replaceAll(/./g, '$&$&') : text;
  if (!/^[0-9a-f]{6}$/i.test(full)) return null;
  const number = Number.parseInt(full, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

export function formatColor(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` of `top` over `bottom`, 0-1. */
export function mix(bottom: Rgb, top: Rgb, share: number): Rgb {
  const part = (i: 0 | 1 | 2): number => bottom[i] + (top[i] - bottom[i]) * share;
  return [part(0), part(1), part(2)];
}

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2. */
export function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1-21: WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
