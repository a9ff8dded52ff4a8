import type { Palette } from './palette';

/** Hands the colours to the style sheets as properties of the root element. */
export function applyPalette(palette: Palette, root: HTMLElement): void {
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value !== 'string') continue;
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  root.style.colorScheme = palette.isDark ? 'dark' : 'light';
}
