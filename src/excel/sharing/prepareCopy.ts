import { endOnCancel } from '../endOnCancel';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { run } from '../run';
import { readKept } from './keptStore';
import { missingNames, portableForms } from './portableNames';
import { prepare, turnBack, turnBackAfter } from './prepare';
import { base64Of, readFile } from './readFile';
import type { CopyResult, LiveResult, PrepareOptions, SharedFunctions } from './sharing';

/** Excel on the web takes requests of 5 MB; base 64 makes four characters of three bytes. */
const largestCopy = 3_600_000;

/**
 * Opens a prepared copy as another workbook. Excel gives an add-in no other workbook to work in, so this one is
 * prepared, read as a file, and made live again, whatever happens in between.
 */
export async function prepareCopy(
  functions: SharedFunctions,
  options: PrepareOptions,
  signal?: AbortSignal,
): Promise<CopyResult> {
  const names = portableForms(functions).map(({ name }) => name);
  const before = await run(async (context) => {
    const stored = await readKept(context);
    return {
      earlier: stored.kind === 'kept' ? stored.kept.entries.length : 0,
      added: await missingNames(context, names),
    };
  });
  throwIfAborted(signal);
  const prepared = await prepare(functions, options, signal);
  if (prepared.differing.length > 0) return { ...prepared, unmatched: [] };
  const turning = (thrown?: unknown): Promise<LiveResult> =>
    turnBackAfter(thrown, () => turnBack(functions, before));
  const bytes = await untilAborted(readFile(), signal).catch(async (thrown: unknown) => {
    await turning(thrown);
    throw thrown;
  });
  const live = await turning();
  throwIfAborted(signal);
  const isOnline = Office.context.platform === Office.PlatformType.OfficeOnline;
  if (isOnline && bytes.length > largestCopy) {
    const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
    throw new HostError('copyTooLarge', {
      megabytes: megabytes(bytes.length),
      limit: megabytes(largestCopy),
    });
  }
  await Excel.createWorkbook(base64Of(bytes)).catch((thrown: unknown) => {
    throw toHostError(thrown);
  });
  return { ...prepared, unmatched: live.unmatched };
}

/** A file that never comes must not keep the workbook prepared. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return endOnCancel(signal, work, 0).catch((thrown: unknown) => {
    throwIfAborted(signal);
    throw thrown;
  });
}
