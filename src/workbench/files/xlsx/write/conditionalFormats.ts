import type { ConditionalFormattingRule, Style, Worksheet } from '@cj-tech-master/excelts';

import { areasOf, cornerOf, relativeTo } from '../../../workbook/conditionalAreas';
import { automaticIconLimit } from '../../../workbook/iconLimits';
import type { ConditionalFormatModel, HighlightModel, LimitModel } from '../../../workbook/model';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, automaticLowerEnd } from '../address';
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
      ref: areasOf(format).map(areaAddress).join(' '),
      rules: [{ ...rule(relativeTo(format, cornerOf(areasOf(format))), formula), priority: index + 1 }],
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
        cfvo: [
          cfvo(format.limits?.lower, formula) ?? {
            // From 0, as Excel has it by itself; the word for that does not exist outside of the newer part.
            type: 'formula',
            value: automaticLowerEnd(format.area),
          },
          cfvo(format.limits?.upper, formula) ?? { type: 'max' },
        ],
        color: { argb: argb(format.color) },
        gradient: false,
        border: false,
        negativeFillColor: { argb: 'FFC0504D' },
        axisColor: { argb: 'FF808080' },
      };
    case 'colorScale': {
      const { minimum, midpoint, maximum, limits } = format;
      const middle = cfvo(limits?.midpoint, formula) ?? { type: 'percentile', value: 50 };
      return {
        type: 'colorScale',
        cfvo: [
          cfvo(limits?.minimum, formula) ?? { type: 'min' },
          ...(midpoint === undefined ? [] : [middle]),
          cfvo(limits?.maximum, formula) ?? { type: 'max' },
        ],
        color: [minimum, midpoint ?? [], maximum].flat().map((color) => ({ argb: argb(color) })),
      };
    }
    case 'iconSet': {
      const { name, count } = fileIconSet(format.style) ?? { name: '3TrafficLights1', count: 3 };
      return {
        type: 'iconSet',
        // The file library's type has the name, under "icon set types" that it does not export.
        iconSet: name as '3TrafficLights1',
        cfvo: Array.from(
          { length: count },
          (_, icon) =>
            (icon > 0 ? cfvo(format.limits?.[icon - 1], formula) : undefined) ?? {
              type: 'percent',
              value: automaticIconLimit(icon, count),
            },
        ),
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

const limitTypes = {
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const;

function cfvo(limit: LimitModel | undefined, formula: (formula: string) => StoredFormula) {
  return limit && { type: limitTypes[limit.type], value: formula(limit.formula).text };
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
