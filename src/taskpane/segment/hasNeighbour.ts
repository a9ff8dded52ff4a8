import type { SettingDescriptor } from '../../segmentation/settings';

/** Whether a setting stands beside another: numbers in a row do. One by itself has the whole width for its hint. */
export function hasNeighbour(shown: readonly Pick<SettingDescriptor, 'kind'>[], index: number): boolean {
  const isNumber = (at: number): boolean => shown[at]?.kind === 'number';
  return isNumber(index) && (isNumber(index - 1) || isNumber(index + 1));
}
