import type { FieldName } from '../customers/fields';
import type { Text } from '../i18n/language';
import { SegmentationError } from './segmentationError';

export type SettingValue = number | string | readonly string[];
/** Settings by key; plain JSON, so that the workbook can keep them. What is absent has its default. */
export type Settings = Readonly<Record<string, SettingValue>>;

interface Described {
  readonly key: string;
  readonly name: Text;
  readonly help: Text;
  /** Shown only while another setting has this value. */
  readonly visibleWhen?: { readonly key: string; readonly value: string };
}

export interface NumberSetting extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly integer: boolean;
  /** How to show it: shares as percent, the rest as plain numbers with their unit. */
  readonly format: 'number' | 'percent';
  readonly unit?: Text;
}

export interface ChoiceSetting extends Described {
  readonly kind: 'choice';
  readonly default: string;
  readonly options: readonly { readonly value: string; readonly name: Text }[];
}

export interface FieldsSetting extends Described {
  readonly kind: 'fields';
  /** Empty: the method chooses. */
  readonly default: readonly FieldName[];
}

/** What a form needs to show one setting; the pane renders every method from these. */
export type SettingDescriptor = NumberSetting | ChoiceSetting | FieldsSetting;

/** The defaults of a method's settings. */
export function defaultSettings(descriptors: readonly SettingDescriptor[]): Settings {
  return Object.fromEntries(descriptors.map((descriptor) => [descriptor.key, descriptor.default]));
}

/** Reads checked settings. */
export interface SettingsReader {
  number(key: string): number;
  choice(key: string): string;
  list(key: string): readonly string[];
}

/**
 * Checks settings against their descriptors and fills in the defaults.
 *
 * @throws SegmentationError 'unknownSetting' or 'badSetting'
 */
export function readSettings(descriptors: readonly SettingDescriptor[], settings: Settings): SettingsReader {
  const values = new Map<string, SettingValue>(
    descriptors.map((descriptor) => [descriptor.key, descriptor.default]),
  );
  for (const [key, value] of Object.entries(settings)) {
    const descriptor = descriptors.find((candidate) => candidate.key === key);
    if (!descriptor) throw new SegmentationError('unknownSetting', { setting: key });
    if (!isValid(descriptor, value)) {
      throw new SegmentationError('badSetting', {
        setting: key,
        value: String(value),
        allowed: allowed(descriptor),
      });
    }
    values.set(key, value);
  }
  return {
    number: (key) => Number(values.get(key)),
    choice: (key) => String(values.get(key)),
    list: (key) => {
      const value = values.get(key);
      return typeof value === 'object' ? value : [];
    },
  };
}

function isValid(descriptor: SettingDescriptor, value: SettingValue): boolean {
  switch (descriptor.kind) {
    case 'number':
      return (
        typeof value === 'number' &&
        value >= descriptor.minimum &&
        value <= descriptor.maximum &&
        (!descriptor.integer || Number.isInteger(value))
      );
    case 'choice':
      return descriptor.options.some((option) => option.value === value);
    case 'fields':
      return typeof value === 'object';
  }
}

function allowed(descriptor: SettingDescriptor): string {
  switch (descriptor.kind) {
    case 'number':
      return `${String(descriptor.minimum)} – ${String(descriptor.maximum)}`;
    case 'choice':
      return descriptor.options.map((option) => option.value).join(', ');
    case 'fields':
      return '[…]';
  }
}
