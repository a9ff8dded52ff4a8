import { isRecord } from './isRecord';
import { partsOfBlob } from './blob';

/** A setting of its own in the workbook: plain JSON by key. */
export type Part = Readonly<Record<string, unknown>>;

/** What is kept, by the parts' names: `columns`, `method:rfm`, `playbook:rfm.champions`, `predict` … */
export type Parts = Readonly<Record<string, Part>>;

/**
 * Version of the parts. A minor one adds keys, which older versions keep as they are; a major one changes what
 * keys mean, and older versions leave it alone.
 */
export const settingsVersion = { major: 2, minor: 0 } as const;

/** The setting that held everything before there were parts. */
export const blobName = 'segmentation';

export interface PartsReading {
  readonly parts: Parts;
  /** Names under which parts stand in the workbook; those that come from the old setting do not. */
  readonly written: Parts;
  readonly hasBlob: boolean;
  /** The version of the add-in whose settings these are, where this one is too old to read them. */
  readonly newer: string | null;
  /** Names of parts that hold nothing readable: they stay until the same is set here. */
  readonly broken: readonly string[];
}

/** Reads what a workbook holds, which anybody may have edited: what is no part of ours is left out. */
export function readParts(kept: Readonly<Record<string, unknown>>): PartsReading {
  const written: Record<string, Part> = {};
  const broken: string[] = [];
  let newer: string | null = null;
  for (const [name, entry] of Object.entries(kept)) {
    const { version, by, value }: Part = isRecord(entry) ? entry : {};
    const major = majorOf(version);
    if (major > settingsVersion.major) newer = typeof by === 'string' ? by : String(major);
    else if (major === settingsVersion.major && isRecord(value)) written[name] = value;
    else if (isPart(name)) broken.push(name);
  }
  // An older version of the add-in wrote it after the parts, which remove it: its values are the later ones.
  const blob = partsOfBlob(kept[blobName]);
  const parts: Record<string, Part> = { ...written };
  for (const [name, part] of Object.entries(blob)) parts[name] = over(written[name] ?? {}, part);
  return { parts, written, hasBlob: kept[blobName] != null, newer, broken };
}

/** Whether a setting of this name is a part: others are kept by themselves. */
function isPart(name: string): boolean {
  return /^(columns|last|predict|sheets|method:.+|playbook:.+)$/.test(name);
}

/** A part as it stands in the workbook. */
export function wrapped(value: Part, by: string): unknown {
  return { version: [settingsVersion.major, settingsVersion.minor], by, value };
}

/** Records within records keep the keys that the later one does not have. */
function over(before: Part, later: Part): Part {
  const values: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(later)) {
    const known = values[key];
    if (value !== undefined) values[key] = isRecord(known) && isRecord(value) ? over(known, value) : value;
  }
  return values;
}

function majorOf(version: unknown): number {
  const major: unknown = Array.isArray(version) ? version[0] : version;
  return typeof major === 'number' ? major : 0;
}
