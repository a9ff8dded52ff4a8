import type { ChartModel, SheetModel } from '../../../workbook/model';
import { fileLimits } from '../../fileLimits';
import { fileWords } from '../../texts';
import { pixelsOfPoint } from '../drawingPosition';
import { pixelsOfEmu } from '../units';
import {
  attribute,
  childElement,
  childElements,
  descendants,
  elementText,
  localName,
  type XmlElement,
} from '../xml';
import { readChart } from './charts';
import type { ColorReader } from './colors';
import type { PartReader } from './partReader';

export interface DrawingReader {
  readonly colors: ColorReader;
  readonly onUnknownChart: (type: string) => void;
  readonly onPicture: () => void;
}

/** Charts of a drawing part; pictures and shapes are only counted. */
export function readDrawing(
  parts: PartReader,
  part: string,
  sheet: Pick<SheetModel, 'columns' | 'rows'>,
  reader: DrawingReader,
): ChartModel[] {
  const relationships = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  return childElements(parts.root(part, fileWords.ofCharts)).flatMap((anchor): ChartModel[] => {
    const target = relationships.get(attribute(descendants(anchor, 'chart')[0], 'id') ?? '');
    if (target === undefined || !parts.files.has(target)) {
      if (/Anchor$/.test(localName(anchor))) reader.onPicture();
      return [];
    }
    const root = parts.root(target, fileWords.ofCharts);
    if (root === undefined) return [];
    const content = readChart(root, reader.colors);
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

/** Further than this from the corner of a sheet nothing is seen. */
const mostEmu = 2 ** 31;

function point(element: XmlElement | undefined) {
  const number = (name: string, most: number): number => {
    const value = Number(elementText(childElement(element, name)));
    return Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : 0;
  };
  return {
    column: Math.floor(number('col', fileLimits.columns - 1)),
    columnOffset: pixelsOfEmu(number('colOff', mostEmu)),
    row: Math.floor(number('row', fileLimits.rows - 1)),
    rowOffset: pixelsOfEmu(number('rowOff', mostEmu)),
  };
}

function pixels(element: XmlElement | undefined, name: string): number {
  const value = Number(attribute(element, name) ?? 0);
  return pixelsOfEmu(Number.isFinite(value) ? Math.min(mostEmu, Math.max(0, value)) : 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
