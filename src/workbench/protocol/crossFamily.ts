import type { HostSheet } from '../workbook/hostSheet';
import type { HostObject, HostType } from './hostObject';
import type { RangeTarget } from './rangeTarget';

/** Areas of one sheet, as in a selection made with Ctrl. */
export interface RangeAreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly RangeTarget['area'][];
}

export interface TableTarget {
  readonly sheet: HostSheet;
  readonly tableId: string;
}

/** Classes that families hand out to each other. Families register here, since a sheet gives ranges and a range its sheet. */
export interface CrossFamily {
  Worksheet: HostSheet;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  Table: TableTarget;
  TableCollection: TableCollectionTarget;
  ConditionalFormatCollection: RangeTarget;
  DataValidation: RangeTarget;
}

/** The tables of a sheet, or, without one, of the workbook; within an area if there is one. */
export interface TableCollectionTarget {
  readonly workbook: HostSheet['workbook'];
  readonly sheet?: HostSheet;
  readonly area?: RangeTarget['area'];
  readonly fullyContained?: boolean;
}

const registered: { [K in keyof CrossFamily]?: HostType<CrossFamily[K]> } = {};

export function register<K extends keyof CrossFamily>(name: K, type: (typeof registered)[K]): void {
  registered[name] = type;
}

/** An object of another family's class. */
export function objectOf<K extends keyof CrossFamily>(name: K, target: CrossFamily[K]): HostObject {
  const type: HostType<CrossFamily[K]> | undefined = registered[name];
  if (!type) throw new Error(`the class ${name} is not registered`);
  return type(target);
}

/** The target of an object of another family's class. */
export function unwrap<K extends keyof CrossFamily>(name: K, object: unknown): CrossFamily[K] | undefined {
  const type: HostType<CrossFamily[K]> | undefined = registered[name];
  return type?.unwrap(object);
}
