import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderModel, StyleModel } from './model';

/** Pixels that one step of indent takes, and the padding of a cell without any. */
const indentPixels = 9;
const defaultPadding = 2;

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const borderStyles = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
} as const;
const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** What a change of looks sets; null takes a look away. */
export type StylePatch = { readonly [K in Exclude<keyof StyleModel, 'borders'>]?: StyleModel[K] | null } & {
  readonly borders?: { readonly [S in keyof typeof sides]?: BorderModel | null };
};

function keyOf<V extends string>(table: Readonly<Record<V, number>>, value: unknown): V | undefined {
  return (Object.keys(table) as V[]).find((key) => table[key] === value);
}

/** The engine's style after a change. */
export function patchStyle(old: IStyleData, patch: StylePatch): IStyleData {
  const style: IStyleData = { ...old };
  if (patch.numberFormat !== undefined) {
    if (patch.numberFormat === null || patch.numberFormat === 'General') delete style.n;
    else style.n = { pattern: patch.numberFormat };
  }
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize != null) style.fs = patch.fontSize;
  if (patch.fontColor !== undefined) style.cl = patch.fontColor === null ? null : { rgb: patch.fontColor };
  if (patch.bold !== undefined) style.bl = patch.bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (patch.italic !== undefined) style.it = patch.italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (patch.underline !== undefined) {
    style.ul = { s: patch.underline === true ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  }
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined)
    style.ht = patch.horizontal === null ? null : horizontal[patch.horizontal];
  if (patch.vertical !== undefined) style.vt = patch.vertical === null ? null : vertical[patch.vertical];
  if (patch.wrap !== undefined) style.tb = patch.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.indent !== undefined) {
    style.pd = patch.indent ? { ...style.pd, l: defaultPadding + indentPixels * patch.indent } : null;
  }
  if (patch.borders !== undefined) style.bd = patchBorders(style.bd ?? {}, patch.borders);
  return withoutNulls(style);
}

function patchBorders(old: IBorderData, patch: NonNullable<StylePatch['borders']>): IBorderData {
  const borders: IBorderData = { ...old };
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = patch[side];
    if (border === undefined) continue;
    if (border === null) {
      Reflect.deleteProperty(borders, sides[side]);
    } else borders[sides[side]] = { s: borderStyles[border.style], cl: { rgb: border.color } };
  }
  return borders;
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The engine's style as the workbook model writes it. */
export function toStyleModel(style: IStyleData): StyleModel {
  const model: { -readonly [K in keyof StyleModel]: StyleModel[K] } = {};
  if (style.n?.pattern) model.numberFormat = style.n.pattern;
  if (style.ff) model.fontName = style.ff;
  if (style.fs) model.fontSize = style.fs;
  if (style.cl?.rgb) model.fontColor = style.cl.rgb;
  if (style.bl) model.bold = true;
  if (style.it) model.italic = true;
  if (style.ul?.s) model.underline = true;
  if (style.bg?.rgb) model.fill = style.bg.rgb;
  const across = keyOf(horizontal, style.ht);
  if (across) model.horizontal = across;
  const down = keyOf(vertical, style.vt);
  if (down) model.vertical = down;
  if (style.tb === WrapStrategy.WRAP) model.wrap = true;
  if (style.pd?.l) model.indent = Math.max(0, Math.round((style.pd.l - defaultPadding) / indentPixels));
  const borders = toBorderModels(style.bd ?? {});
  if (Object.keys(borders).length > 0) model.borders = borders;
  return model;
}

function toBorderModels(data: IBorderData): NonNullable<StyleModel['borders']> {
  const borders: { -readonly [S in keyof typeof sides]?: BorderModel } = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = data[sides[side]];
    if (!border) continue;
    const style = keyOf(borderStyles, border.s);
    if (style) borders[side] = { style, color: border.cl.rgb ?? '#000000' };
  }
  return borders;
}
