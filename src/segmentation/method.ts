import type { CustomerSet } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import type { Text } from '../i18n/language';
import type { MethodId, Segmentation } from './segmentation';
import type { SettingDescriptor, SettingsReader } from './settings';

/** Something that a method needs: any one of these fields will do, the first that is there is taken. */
export interface Need {
  readonly fields: readonly FieldName[];
  readonly optional?: boolean;
  readonly why: Text;
}

/** How far the work is, 0–1. */
export interface SegmentProgress {
  readonly done: number;
}

/** A way of dividing customers: what it says of itself, what it needs, and the work. */
export interface Method {
  readonly id: MethodId;
  readonly title: Text;
  readonly explanation: Text;
  readonly needs: readonly Need[];
  readonly settings: readonly SettingDescriptor[];
  /** The columns that it takes of these customers where none are chosen. */
  readonly automatic?: (customers: CustomerSet) => readonly FieldName[];
  /** @throws SegmentationError */
  run(customers: CustomerSet, settings: SettingsReader): Generator<SegmentProgress, Segmentation>;
}
