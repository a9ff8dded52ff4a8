import type { AreaModel, ConditionalFormatModel, StyleModel } from '../../../workbook/model';
import { areasOfAddresses, cellAddress } from '../address';
import { officeIconSet } from '../officeNames';
import { attribute, childElement, childElements, elementText, type XmlElement } from '../xml';
import type { ColorReader } from './colors';

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
  return rules.flatMap(({ rule, areas }) => areas.flatMap((area) => readRule(rule, area, reader) ?? []));
}

function readRule(
  rule: XmlElement,
  area: AreaModel,
  reader: ConditionalFormatsReader,
): ConditionalFormatModel | undefined {
  const type = attribute(rule, 'type') ?? '';
  const colors = (name: string): string[] =>
    childElements(childElement(rule, name), 'color').flatMap((color) => reader.colors.color(color) ?? []);
  if (type === 'dataBar') return { kind: 'dataBar', area, color: colors('dataBar')[0] ?? '#638EC6' };
  if (type === 'colorScale') {
    const [first = '#FFFFFF', second = '#FFFFFF', third] = colors('colorScale');
    return third === undefined
      ? { kind: 'colorScale', area, minimum: first, maximum: second }
      : { kind: 'colorScale', area, minimum: first, midpoint: second, maximum: third };
  }
  if (type === 'iconSet') {
    const name = attribute(childElement(rule, 'iconSet'), 'iconSet') ?? '3TrafficLights1';
    return { kind: 'iconSet', area, style: officeIconSet(name) ?? 'ThreeTrafficLights1' };
  }
  const formula = ruleFormula(rule, type, area, reader);
  if (formula === undefined) {
    reader.onUnknown(type);
    return undefined;
  }
  const { fontColor, fill, bold } = reader.differences[Number(attribute(rule, 'dxfId') ?? -1)] ?? {};
  return {
    kind: 'formula',
    area,
    formula,
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(bold !== undefined && { bold }),
  };
}

const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Rules that compare a cell's value are formulas too; those about text and errors bring theirs along. */
function ruleFormula(
  rule: XmlElement,
  type: string,
  area: AreaModel,
  reader: ConditionalFormatsReader,
): string | undefined {
  const formulas = childElements(rule, 'formula').map((element) => reader.formula(elementText(element)));
  const [first, second] = formulas;
  if (first === undefined) return undefined;
  if (type !== 'cellIs') return first;
  const cell = cellAddress(area.row, area.column);
  const operator = attribute(rule, 'operator') ?? 'equal';
  const sign = comparisons[operator];
  if (sign !== undefined) return `=${cell}${sign}${first.slice(1)}`;
  if (second === undefined) return undefined;
  const between = `AND(${cell}>=${first.slice(1)},${cell}<=${second.slice(1)})`;
  return operator === 'notBetween' ? `=NOT(${between})` : `=${between}`;
}
