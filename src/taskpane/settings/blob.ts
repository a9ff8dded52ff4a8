import { isRecord } from './isRecord';
import type { Parts } from './parts';

/** Parts of what version 1 kept as one setting; none for anything else. */
export function partsOfBlob(blob: unknown): Parts {
  if (!isRecord(blob) || blob['version'] !== 1) return {};
  const { address, day, layout, fields, method, cross, settings, playbook, scorecards } = blob;
  return {
    columns: { layout, fields },
    last: { address, day, method, cross, scorecards },
    ...named('method', settings),
    ...named('playbook', playbook),
  };
}

function named(prefix: string, values: unknown): Parts {
  if (!isRecord(values)) return {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (isRecord(value) ? [[`${prefix}:${key}`, value]] : [])),
  );
}
