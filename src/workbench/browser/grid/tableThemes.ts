import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';

type ThemePart = Pick<IStyleData, 'bg' | 'bd' | 'cl' | 'bl'>;

/** A look for tables, as the grid library takes it. */
export interface TableTheme {
  readonly name: string;
  readonly style: Readonly<
    Partial<
      Record<'wholeStyle' | 'headerRowStyle' | 'firstRowStyle' | 'secondRowStyle' | 'lastRowStyle', ThemePart>
    >
  >;
}

/** Text and the six accents of the Office theme: what the numbers of Excel's table styles run through. */
const colors = ['#000000', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];
const counts = { Light: 21, Medium: 28, Dark: 11 } as const;

const noStyle = 'TableStyleNone';
/** What Excel gives a new table; here also the look of a style that the workbook's author made. */
const defaultStyle = 'TableStyleMedium2';

/** The theme's name for one of Excel's table styles. */
export function tableThemeName(style: string, isBanded: boolean): string {
  const isBuiltIn = /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style);
  const name = style === '' ? noStyle : isBuiltIn ? style : defaultStyle;
  return `${name}${isBanded ? '-banded' : ''}`;
}

/** Excel's built-in table styles, each with and without banded rows, and the one that is no style. */
export function tableThemes(): TableTheme[] {
  const styles = Object.entries(counts).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => themeParts(family, index)),
  );
  return [{ name: noStyle, header: {}, band: undefined, body: {} }, ...styles].flatMap(
    ({ name, header, band, body }) =>
      [true, false].map((isBanded) => ({
        name: `${name}${isBanded ? '-banded' : ''}`,
        style: {
          wholeStyle: body,
          headerRowStyle: header,
          ...(isBanded && band !== undefined ? { firstRowStyle: { bg: { rgb: band } } } : {}),
        },
      })),
  );
}

/**
 * One style's header, band and body. Sevens go together in Excel: lines, a solid header, a grid (Light); a solid header
 * over bands, tinted cells, a black header, tinted cells with lines (Medium).
 */
function themeParts(family: string, index: number) {
  const color = colors[index % 7] ?? '#000000';
  const row = Math.floor(index / 7);
  const name = `TableStyle${family}${String(index + 1)}`;
  // Excel lightens black less far from white than it does a colour.
  const tint = (share: number): string => mixWithWhite(color, color === '#000000' ? share + 0.05 : share);
  const solid = (fill: string): ThemePart => ({
    bg: { rgb: fill },
    cl: { rgb: '#ffffff' },
    bl: BooleanNumber.TRUE,
  });
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  const isLined = (family === 'Light' && row === 0) || (family === 'Light' && row === 2);
  if (isLined) {
    const frame = row === 0 ? { t: line, b: line } : { t: line, b: line, l: line, r: line };
    return {
      name,
      header: { bl: BooleanNumber.TRUE, bd: frame },
      band: tint(0.8),
      body: row === 2 ? { bd: frame } : {},
    };
  }
  if (family === 'Light')
    return { name, header: solid(color), band: undefined, body: { bd: { t: line, b: line } } };
  if (family === 'Medium' && row === 0) return { name, header: solid(color), band: tint(0.8), body: {} };
  if (family === 'Medium' && row === 2) return { name, header: solid('#000000'), band: '#d9d9d9', body: {} };
  return { name, header: solid(color), band: tint(0.6), body: { bg: { rgb: tint(0.8) } } };
}

function mixWithWhite(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(channel + (255 - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
