import { automaticIconLimit } from '../../../workbook/iconLimits';
import type { AreaModel, ConditionalFormatModel, LimitModel } from '../../../workbook/model';
import { presentLimits } from '../../../workbook/presentLimits';
import { automaticLowerEnd } from '../address';
import { officeIconSet } from '../officeNames';
import { attribute, childElement, childElements, type XmlElement } from '../xml';
import type { ConditionalFormatsReader } from './conditionalFormats';

/** A data bar, a colour scale or a set of icons; undefined for a rule of another type. */
export function readScale(
  rule: XmlElement,
  type: string,
  area: AreaModel,
  reader: Pick<ConditionalFormatsReader, 'colors' | 'formula'>,
): ConditionalFormatModel | undefined {
  const element = childElement(rule, type);
  const limits = childElements(element, 'cfvo').map((one) => readLimit(one, reader.formula));
  const colors = childElements(element, 'color').flatMap((color) => reader.colors.color(color) ?? []);
  if (type === 'dataBar') {
    const [lower, upper] = limits;
    const isAutomatic = lower?.type === 'Formula' && lower.formula === `=${automaticLowerEnd(area)}`;
    const said = presentLimits({ lower: isAutomatic ? undefined : lower, upper });
    return { kind: 'dataBar', area, color: colors[0] ?? '#638EC6', ...said };
  }
  if (type === 'colorScale') {
    const [minimum = '#FFFFFF', second = '#FFFFFF', third] = colors;
    const [first, middle, last] = limits;
    if (third === undefined) {
      const said = presentLimits({ minimum: first, maximum: middle });
      return { kind: 'colorScale', area, minimum, maximum: second, ...said };
    }
    const isAutomatic = middle?.type === 'Percentile' && middle.formula === '=50';
    const said = presentLimits({ minimum: first, midpoint: isAutomatic ? undefined : middle, maximum: last });
    return { kind: 'colorScale', area, minimum, midpoint: second, maximum: third, ...said };
  }
  if (type === 'iconSet') {
    const style = officeIconSet(attribute(element, 'iconSet') ?? '') ?? 'ThreeTrafficLights1';
    const isAutomatic = limits.every(
      (limit, icon) =>
        limit?.type === 'Percent' && limit.formula === `=${automaticIconLimit(icon, limits.length)}`,
    );
    const said = limits.slice(1).flatMap((limit) => limit ?? []);
    return { kind: 'iconSet', area, style, ...(isAutomatic ? {} : { limits: said }) };
  }
  return undefined;
}

const types: Readonly<Record<string, LimitModel['type']>> = {
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};

/** Undefined where it is the lowest or the highest value. */
function readLimit(element: XmlElement, formula: (text: string) => string): LimitModel | undefined {
  const type = types[attribute(element, 'type') ?? ''];
  const text = attribute(element, 'val');
  return type === undefined || text === undefined ? undefined : { type, formula: formula(text) };
}
