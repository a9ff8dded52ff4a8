import type { Borders, Style } from '@cj-tech-master/excelts';

import type { BorderModel, StyleModel } from '../../../workbook/model';

/** The looks of a cell in the words of the file library. */
export function fileStyle(style: StyleModel): Partial<Style> {
  const result: Partial<Style> = {};
  if (style.numberFormat !== undefined && style.numberFormat !== 'General')
    result.numFmt = style.numberFormat;
  const font = fileFont(style);
  if (font) result.font = font;
  if (style.fill !== undefined) {
    result.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) } };
  }
  const { horizontal, vertical, wrap, indent } = style;
  if (horizontal !== undefined || vertical !== undefined || wrap === true || (indent ?? 0) > 0) {
    result.alignment = {
      ...(horizontal !== undefined && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(wrap === true && { wrapText: true }),
      // An indent holds for an aligned cell only.
      ...(indent !== undefined && indent > 0 && { indent, horizontal: horizontal ?? 'left' }),
    };
  }
  if (style.borders) result.border = fileBorders(style.borders);
  return result;
}

/** A font is written whole: a part of one would lose the default name and size. */
function fileFont(style: StyleModel): Style['font'] | undefined {
  const { fontName, fontSize, fontColor, bold, italic, underline } = style;
  const plain = fontName ?? fontSize ?? fontColor ?? bold ?? italic ?? underline;
  if (plain === undefined) return undefined;
  return {
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    color: fontColor === undefined ? { theme: 1 } : { argb: argb(fontColor) },
    ...(fontName === undefined && { family: 2, scheme: 'minor' as const }),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline === true && { underline }),
  };
}

/** What the file library gives cells without a font of their own. */
export const defaultFont = { name: 'Calibri', size: 11 } as const;

function fileBorders(borders: NonNullable<StyleModel['borders']>): Partial<Borders> {
  const side = (border: BorderModel | undefined) =>
    border && { style: border.style, color: { argb: argb(border.color) } };
  const sides = {
    top: side(borders.top),
    bottom: side(borders.bottom),
    left: side(borders.left),
    right: side(borders.right),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined));
}

/** "FF1A2B3C" of "#1a2b3c". */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
