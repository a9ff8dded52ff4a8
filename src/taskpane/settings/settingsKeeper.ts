import type { Host } from '../../excel/host';
import { productVersion } from '../worker/productVersion';
import { mergeParts, same, withValue, type SettingsConflict } from './mergeParts';
import { blobName, readParts, wrapped, type Parts } from './parts';

export interface Kept {
  readonly parts: Parts;
  /** Set where a newer version of the add-in keeps its settings here: nothing is written then. */
  readonly newer: string | null;
  readonly conflicts: readonly SettingsConflict[];
}

/** What several people keep in one workbook, at the same time. */
export interface SettingsKeeper {
  read(): Promise<Kept>;
  /** @param change gives what this side wants kept, from what it has seen */
  keep(change: (seen: Parts) => Parts): Promise<Kept>;
  /** Settles conflicts: `mine` is written by the next `keep`, `theirs` stays in the workbook. */
  settle(conflicts: readonly SettingsConflict[], whose: 'mine' | 'theirs'): void;
  /** Removes everything that this version can read. */
  forget(): Promise<void>;
}

/** Of what was done last, the last one counts. */
const yielding = ['last'];

export function createSettingsKeeper(host: Pick<Host, 'readSettings' | 'changeSettings'>): SettingsKeeper {
  let seen: Parts = {};
  return {
    async read() {
      const { parts, newer } = readParts(await host.readSettings());
      seen = parts;
      return { parts, newer, conflicts: [] };
    },
    async keep(change) {
      const mine = change(seen);
      let kept: Kept & { readonly seen: Parts } = { parts: seen, newer: null, conflicts: [], seen };
      await host.changeSettings((now) => {
        const { parts: theirs, written, hasBlob, newer } = readParts(now);
        if (newer !== null) {
          kept = { parts: theirs, newer, conflicts: [], seen };
          return {};
        }
        const merged = mergeParts(seen, mine, theirs, yielding);
        kept = { ...merged, newer };
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
    async forget() {
      await host.changeSettings((now) => {
        const { written, hasBlob } = readParts(now);
        const names = [...Object.keys(written), ...(hasBlob ? [blobName] : [])];
        return Object.fromEntries(names.map((name) => [name, null]));
      });
      seen = {};
    },
  };
}
