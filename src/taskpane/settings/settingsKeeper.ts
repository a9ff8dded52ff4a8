import type { Host } from '../../excel/host';
import { productVersion } from '../worker/productVersion';
import { differences, mergeParts, same, withValue, type SettingsDifference } from './mergeParts';
import { blobName, readParts, wrapped, type Part, type Parts } from './parts';

export interface Kept {
  readonly parts: Parts;
  /** Set where a newer version of the add-in keeps its settings here: nothing is written then. */
  readonly newer: string | null;
  /** Names of parts that nobody can read. */
  readonly broken: readonly string[];
  readonly conflicts: readonly SettingsDifference[];
}

/** What somebody else changed, and this side has not. */
export interface Taken {
  /** Parts as they stand in the workbook; undefined for those that are gone. */
  readonly parts: Readonly<Record<string, Part | undefined>>;
  readonly differences: readonly SettingsDifference[];
}

/** What several people keep in one workbook, at the same time. */
export interface SettingsKeeper {
  read(): Promise<Kept>;
  /** @param change gives what this side wants kept, from what it has seen */
  keep(change: (seen: Parts) => Parts): Promise<Kept>;
  /** Settles conflicts: `mine` is written by the next `keep`, `theirs` stays in the workbook. */
  settle(conflicts: readonly SettingsDifference[], whose: 'mine' | 'theirs'): void;
  /** This side holds these parts from now on. */
  saw(parts: Taken['parts']): void;
  /** Removes everything that this version can read. */
  forget(): Promise<void>;
}

/** Of what was done last, the last one counts. */
const yielding = ['last'];

export function createSettingsKeeper(host: Pick<Host, 'readSettings' | 'changeSettings'>): SettingsKeeper {
  let seen: Parts = {};
  return {
    async read() {
      const { parts, newer, broken } = readParts(await host.readSettings());
      seen = parts;
      return { parts, newer, broken, conflicts: [] };
    },
    async keep(change) {
      const mine = change(seen);
      let kept: Kept & { readonly seen: Parts } = {
        ...{ parts: seen, newer: null, broken: [], conflicts: [] },
        seen,
      };
      await host.changeSettings((now) => {
        const { parts: theirs, written, hasBlob, newer, broken } = readParts(now);
        if (newer !== null) {
          kept = { parts: theirs, newer, broken, conflicts: [], seen };
          return {};
        }
        const merged = mergeParts(seen, mine, theirs, yielding);
        kept = { ...merged, newer, broken: broken.filter((name) => !(name in merged.parts)) };
        const changes: Record<string, unknown> = hasBlob ? { [blobName]: null } : {};
        for (const name of new Set([...Object.keys(written), ...Object.keys(merged.parts)])) {
          const part = merged.parts[name];
          if (!same(part, written[name]))
            changes[name] = part === undefined ? null : wrapped(part, productVersion);
        }
        return changes;
      });
      seen = kept.seen;
      return kept;
    },
    settle(conflicts, whose) {
      // Having seen theirs, mine is a change of it; having written mine, theirs is the change.
      for (const one of conflicts) seen = withValue(seen, one, whose === 'mine' ? one.theirs : one.mine);
    },
    saw(parts) {
      const others = Object.entries({ ...seen, ...parts });
      seen = Object.fromEntries(others.filter((entry): entry is [string, Part] => entry[1] !== undefined));
    },
    async forget() {
      await host.changeSettings((now) => {
        const { written, hasBlob, broken } = readParts(now);
        const names = [...Object.keys(written), ...broken, ...(hasBlob ? [blobName] : [])];
        return Object.fromEntries(names.map((name) => [name, null]));
      });
      seen = {};
    },
  };
}

/**
 * What of a part that was kept is somebody else's: those with conflicts are left until they are settled.
 *
 * @param isTaken which parts, by name, this side can take over while it works
 */
export function takenFrom(mine: Parts, kept: Kept, isTaken: (part: string) => boolean): Taken {
  const open = new Set(kept.conflicts.map(({ part }) => part));
  const parts: Record<string, Part | undefined> = {};
  const found: SettingsDifference[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(kept.parts)])) {
    if (open.has(name) || !isTaken(name)) continue;
    const part = kept.parts[name];
    const changes = differences(mine[name], part, { part: name, path: [] });
    if (changes.length > 0) parts[name] = part;
    found.push(...changes);
  }
  return { parts, differences: found };
}
