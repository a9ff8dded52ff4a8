import type { ConditionalFormatSpec, HighlightSpec, SheetSpec } from '../../scorecards/sheetSpec';
import { bytesPerCall, type Batch } from './batch';
import type { NameFiller } from './encodeCell';
import { onRange } from './onRange';

const iconStyles = {
  threeTrafficLights: 'ThreeTrafficLights1',
  threeArrows: 'ThreeArrows',
  fiveRatings: 'FiveRating',
} as const;

export async function writeConditionalFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  fillNames: NameFiller,
): Promise<void> {
  for (const rule of spec.conditionalFormats ?? []) {
    onRange(sheet, rule.area, (range) => addRule(range.conditionalFormats, rule, fillNames));
    await batch.queued(4 * bytesPerCall);
  }
}

function addRule(
  formats: Excel.ConditionalFormatCollection,
  rule: ConditionalFormatSpec,
  fillNames: NameFiller,
): void {
  switch (rule.kind) {
    case 'dataBar': {
      const { dataBar } = formats.add('DataBar');
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      return;
    }
    case 'colorScale': {
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: rule.minimum },
        ...(rule.midpoint === undefined
          ? {}
          : { midpoint: { type: 'Percentile', formula: '50', color: rule.midpoint } }),
        maximum: { type: 'HighestValue', color: rule.maximum },
      };
      return;
    }
    case 'iconSet': {
      formats.add('IconSet').iconSet.style = iconStyles[rule.icons];
      return;
    }
    case 'formula': {
      const { custom } = formats.add('Custom');
      custom.rule.formula = `=${fillNames(rule.formula).replace(/^=/, '')}`;
      setHighlight(custom.format, rule);
      return;
    }
    case 'equalTo': {
      const { cellValue } = formats.add('CellValue');
      cellValue.rule = { operator: 'EqualTo', formula1: `=${rule.number}` };
      setHighlight(cellValue.format, rule);
      return;
    }
  }
}

function setHighlight(
  { font, fill }: Excel.ConditionalRangeFormat,
  { fontColor, fill: color, bold }: HighlightSpec,
): void {
  if (fontColor !== undefined) font.color = fontColor;
  if (color !== undefined) fill.color = color;
  if (bold !== undefined) font.bold = bold;
}
