import { cornerOf, relativeTo, withAreas } from '../../../workbook/conditionalAreas';
import type { AreaModel, ConditionalFormatModel, HighlightModel, StyleModel } from '../../../workbook/model';
import { areasOfAddresses } from '../address';
import { officeComparison } from '../officeNames';
import { attribute, childElements, elementText, type XmlElement } from '../xml';
import type { ColorReader } from './colors';
import { readScale } from './conditionalScales';

export interface ConditionalFormatsReader {
  readonly colors: ColorReader;
  readonly differences: readonly StyleModel[];
  readonly formula: (text: string) => string;
  /** Hears of the type of a rule that the model has no word for. */
  readonly onUnknown: (type: string) => void;
}

/** Conditional formats of a sheet, the one that is asked first in front. */
export function readConditionalFormats(
  root: XmlElement | undefined,
  reader: ConditionalFormatsReader,
): ConditionalFormatModel[] {
  const rules = childElements(root, 'conditionalFormatting').flatMap((element) => {
    const areas = areasOfAddresses(attribute(element, 'sqref') ?? '');
    return childElements(element, 'cfRule').map((rule) => ({
      rule,
      areas,
      priority: Number(attribute(rule, 'priority') ?? 0),
    }));
  });
  rules.sort((first, second) => first.priority - second.priority);
  return rules.flatMap(({ rule, areas }) => {
    const [area] = areas;
    if (area === undefined) return [];
    const model = readRule(rule, area, reader);
    if (model === undefined) return [];
    // In a file, formulas are relative to the corner of all areas together.
    return withAreas(relativeTo(model, area, cornerOf(areas)), areas) ?? [];
  });
}

function readRule(
  rule: XmlElement,
  area: AreaModel,
  reader: ConditionalFormatsReader,
): ConditionalFormatModel | undefined {
  const type = attribute(rule, 'type') ?? '';
  const scale = readScale(rule, type, area, reader);
  if (scale !== undefined) return scale;
  const formulas = childElements(rule, 'formula').map((element) => reader.formula(elementText(element)));
  const [first, second] = formulas;
  if (first === undefined) {
    reader.onUnknown(type);
    return undefined;
  }
  const { fontColor, fill, bold } = reader.differences[Number(attribute(rule, 'dxfId') ?? -1)] ?? {};
  const highlight: HighlightModel = {
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(bold !== undefined && { bold }),
  };
  // Rules about text, dates and errors bring their formula along.
  if (type !== 'cellIs') return { kind: 'formula', area, formula: first, ...highlight };
  const operator = officeComparison(attribute(rule, 'operator'));
  const limits = { formula1: first, ...(second !== undefined && { formula2: second }) };
  return { kind: 'cellValue', area, operator, ...limits, ...highlight };
}
