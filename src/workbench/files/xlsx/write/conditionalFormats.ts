import type { ConditionalFormattingRule, Style, Worksheet } from '@cj-tech-master/excelts';

import type { ConditionalFormatModel, HighlightModel } from '../../../workbook/model';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { absoluteAddress, areaAddress } from '../address';
import { fileIconSet, fileOperator } from '../officeNames';
import { argb } from './fileStyle';

/** Adds the conditional formats to a sheet; the first of the model is the one that Excel asks first. */
export function addConditionalFormats(
  sheet: Worksheet,
  formats: readonly ConditionalFormatModel[],
  formula: (formula: string) => StoredFormula,
): void {
  formats.forEach((format, index) => {
    sheet.addConditionalFormatting({
      ref: areaAddress(format.area),
      rules: [{ ...rule(format, formula), priority: index + 1 }],
    });
  });
}

function rule(
  format: ConditionalFormatModel,
  formula: (formula: string) => StoredFormula,
): ConditionalFormattingRule {
  switch (format.kind) {
    case 'dataBar':
      return {
        type: 'dataBar',
        // From 0, as Excel has it by itself; the word for that does not exist outside of the newer part.
        cfvo: [{ type: 'formula', value: `MIN(0,${absoluteAddress(format.area)})` }, { type: 'max' }],
        color: { argb: argb(format.color) },
        gradient: false,
        border: false,
        negativeFillColor: { argb: 'FFC0504D' },
        axisColor: { argb: 'FF808080' },
      };
    case 'colorScale': {
      const { minimum, midpoint, maximum } = format;
      return midpoint === undefined
        ? {
            type: 'colorScale',
            cfvo: [{ type: 'min' }, { type: 'max' }],
            color: [{ argb: argb(minimum) }, { argb: argb(maximum) }],
          }
        : {
            type: 'colorScale',
            cfvo: [{ type: 'min' }, { type: 'percentile', value: 50 }, { type: 'max' }],
            color: [{ argb: argb(minimum) }, { argb: argb(midpoint) }, { argb: argb(maximum) }],
          };
    }
    case 'iconSet': {
      const { name, count } = fileIconSet(format.style) ?? { name: '3TrafficLights1', count: 3 };
      const steps = Array.from({ length: count }, (_, step) => Math.round((100 / count) * step));
      return {
        type: 'iconSet',
        // The file library's type has the name, under "icon set types" that it does not export.
        iconSet: name as '3TrafficLights1',
        cfvo: steps.map((value) => ({ type: 'percent' as const, value })),
      };
    }
    case 'formula':
      return {
        type: 'expression',
        formulae: [formula(format.formula).text],
        style: highlight(format),
      };
    case 'cellValue':
      return {
        type: 'cellIs',
        // The file library writes every operator; its type has four of the eight.
        operator: fileOperator(format.operator) as 'equal',
        formulae: [format.formula1, format.formula2 ?? []].flat().map((limit) => formula(limit).text),
        style: highlight(format),
      };
  }
}

function highlight({ fontColor, fill, bold }: HighlightModel): Partial<Style> {
  return {
    ...((fontColor !== undefined || bold !== undefined) && {
      font: {
        ...(fontColor !== undefined && { color: { argb: argb(fontColor) } }),
        ...(bold !== undefined && { bold }),
      },
    }),
    ...(fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: argb(fill) } },
    }),
  };
}
