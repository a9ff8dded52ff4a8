import type { ChartModel, SheetModel } from '../../../workbook/model';
import { pixelsOfPoint } from '../drawingPosition';
import type { FilePackage } from '../filePackage';
import { relationshipsOf } from '../relationships';
import { pixelsOfEmu } from '../units';
import {
  attribute,
  childElement,
  childElements,
  descendants,
  elementText,
  localName,
  rootElement,
  type XmlElement,
} from '../xml';
import { readChart } from './charts';
import type { ColorReader } from './colors';

export interface DrawingReader {
  readonly colors: ColorReader;
  readonly onUnknownChart: (type: string) => void;
  readonly onPicture: () => void;
}

/** Charts of a drawing part; pictures and shapes are only counted. */
export function readDrawing(
  files: FilePackage,
  part: string,
  sheet: Pick<SheetModel, 'columns' | 'rows'>,
  reader: DrawingReader,
): ChartModel[] {
  const relationships = relationshipsOf(files, part);
  return childElements(rootElement(files.text(part))).flatMap((anchor): ChartModel[] => {
    const target = relationships.find(
      ({ id }) => id === attribute(descendants(anchor, 'chart')[0], 'id'),
    )?.target;
    if (target === undefined || !files.has(target)) {
      if (/Anchor$/.test(localName(anchor))) reader.onPicture();
      return [];
    }
    const content = readChart(files.text(target), reader.colors);
    if ('unknown' in content) {
      reader.onUnknownChart(content.unknown);
      return [];
    }
    const properties = descendants(anchor, 'cNvPr')[0];
    const alternativeText = attribute(properties, 'descr');
    return [
      {
        id: target.replace(/^.*\/|\.xml$/g, ''),
        name: attribute(properties, 'name') ?? '',
        ...(alternativeText !== undefined && { alternativeText }),
        ...place(anchor, sheet),
        ...content,
      },
    ];
  });
}

function place(
  anchor: XmlElement,
  sheet: Pick<SheetModel, 'columns' | 'rows'>,
): Pick<ChartModel, 'left' | 'top' | 'width' | 'height'> {
  const extent = childElement(anchor, 'ext');
  const position = childElement(anchor, 'pos');
  const start = position
    ? { left: pixels(position, 'x'), top: pixels(position, 'y') }
    : pixelsOfPoint(sheet, point(childElement(anchor, 'from')));
  const to = childElement(anchor, 'to');
  if (!to) return { ...start, width: pixels(extent, 'cx'), height: pixels(extent, 'cy') };
  const end = pixelsOfPoint(sheet, point(to));
  return { ...start, width: rounded(end.left - start.left), height: rounded(end.top - start.top) };
}

function point(element: XmlElement | undefined) {
  const number = (name: string): number => Number(elementText(childElement(element, name)));
  return {
    column: number('col'),
    columnOffset: pixelsOfEmu(number('colOff')),
    row: number('row'),
    rowOffset: pixelsOfEmu(number('rowOff')),
  };
}

function pixels(element: XmlElement | undefined, name: string): number {
  return pixelsOfEmu(Number(attribute(element, name) ?? 0));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
