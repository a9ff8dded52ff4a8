import type { BorderModel, StyleModel } from '../../../workbook/model';
import { fileLimits } from '../../fileLimits';
import { attribute, childElement, childElements, flag, type XmlElement } from '../xml';
import { builtInFormats } from './builtInFormats';
import type { ColorReader } from './colors';

/** The looks that a file defines. */
export interface FileStyles {
  /** Look of cells with a style number, without what every cell has by default. */
  readonly cells: readonly StyleModel[];
  /** Looks of conditional formats. */
  readonly differences: readonly StyleModel[];
}

export function readStyles(root: XmlElement | undefined, colors: ColorReader): FileStyles {
  const fonts = childElements(childElement(root, 'fonts'));
  const fills = childElements(childElement(root, 'fills'));
  const borders = childElements(childElement(root, 'borders'));
  const formats = new Map(
    childElements(childElement(root, 'numFmts')).map((element): [string, string] => [
      attribute(element, 'numFmtId') ?? '',
      attribute(element, 'formatCode') ?? 'General',
    ]),
  );
  const number = (element: XmlElement, name: string): number => Number(attribute(element, name) ?? 0);
  const normal = fonts[0];
  const cells = childElements(childElement(root, 'cellXfs')).map((element): StyleModel => {
    const id = attribute(element, 'numFmtId') ?? '0';
    const numberFormat = known(formats.get(id)) ?? builtInFormats[Number(id)] ?? 'General';
    return {
      ...(numberFormat !== 'General' && { numberFormat }),
      ...font(fonts[number(element, 'fontId')], normal, colors),
      ...fill(fills[number(element, 'fillId')], colors),
      ...border(borders[number(element, 'borderId')], colors),
      ...alignment(childElement(element, 'alignment')),
    };
  });
  const differences = childElements(childElement(root, 'dxfs')).map((element) => ({
    ...font(childElement(element, 'font'), undefined, colors),
    ...difference(childElement(element, 'fill'), colors),
  }));
  return { cells, differences };
}

/** Excel's limits. */
const mostIndent = 250;

function fontSize(text: string): number {
  const size = Number(text);
  return size >= 1 ? Math.min(size, 409) : 11;
}

/** A format's code as Excel takes it; longer ones are the general format. */
function known(code: string | undefined): string | undefined {
  return code === undefined || code.length <= fileLimits.numberFormat ? code : undefined;
}

/** What differs from the font of the Normal style, which stands for the default here as in Excel. */
function font(
  element: XmlElement | undefined,
  normal: XmlElement | undefined,
  colors: ColorReader,
): StyleModel {
  if (!element) return {};
  const value = (name: string, of = element as XmlElement | undefined): string | undefined =>
    attribute(childElement(of, name), 'val');
  const on = (name: string): boolean => {
    const found = childElement(element, name);
    const state = attribute(found, 'val');
    return found !== undefined && (state === undefined || flag(state));
  };
  const fontName = value('name');
  const size = value('sz');
  const fontColor = colors.color(childElement(element, 'color'));
  // The font of a conditional format has no normal font to be compared with: its black is a colour that was chosen.
  const normalColor = normal && (colors.color(childElement(normal, 'color')) ?? '#000000');
  const underline = childElement(element, 'u');
  return {
    ...(fontName !== undefined && fontName !== value('name', normal) && { fontName }),
    ...(size !== undefined && size !== value('sz', normal) && { fontSize: fontSize(size) }),
    ...(fontColor !== undefined && fontColor !== normalColor && { fontColor }),
    ...(on('b') && { bold: true }),
    ...(on('i') && { italic: true }),
    ...(underline && attribute(underline, 'val') !== 'none' && { underline: true }),
  };
}

function fill(element: XmlElement | undefined, colors: ColorReader): StyleModel {
  const pattern = childElement(element, 'patternFill');
  const gradient = childElement(element, 'gradientFill', 'stop', 'color');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  // Only Excel's two built-in fills have these kinds; hatchings are shown by their ink.
  if (kind === 'none' || kind === 'gray125') return gradient ? defined(colors.color(gradient)) : {};
  return defined(colors.color(childElement(pattern, 'fgColor')));
}

/** Fills of conditional formats have their color as the background. */
function difference(element: XmlElement | undefined, colors: ColorReader): StyleModel {
  const pattern = childElement(element, 'patternFill');
  return defined(
    colors.color(childElement(pattern, 'bgColor')) ?? colors.color(childElement(pattern, 'fgColor')),
  );
}

function defined(color: string | undefined): StyleModel {
  return color === undefined ? {} : { fill: color };
}

const borderStyles: Readonly<Record<string, BorderModel['style']>> = {
  thin: 'thin',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
};

function border(element: XmlElement | undefined, colors: ColorReader): StyleModel {
  const side = (name: string): BorderModel | undefined => {
    const found = childElement(element, name);
    const style = borderStyles[attribute(found, 'style') ?? ''];
    return style && { style, color: colors.color(childElement(found, 'color')) ?? '#000000' };
  };
  const sides = { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
  const present = Object.entries(sides).filter(([, value]) => value !== undefined);
  return present.length === 0 ? {} : { borders: Object.fromEntries(present) };
}

const horizontals: Readonly<Record<string, NonNullable<StyleModel['horizontal']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
  justify: 'left',
};
const verticals: Readonly<Record<string, NonNullable<StyleModel['vertical']>>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'top',
  distributed: 'middle',
};

function alignment(element: XmlElement | undefined): StyleModel {
  const horizontal = horizontals[attribute(element, 'horizontal') ?? ''];
  const vertical = verticals[attribute(element, 'vertical') ?? ''];
  const indent = Number(attribute(element, 'indent') ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(attribute(element, 'wrapText')) && { wrap: true }),
    ...(indent > 0 && { indent: Math.min(indent, mostIndent) }),
  };
}
