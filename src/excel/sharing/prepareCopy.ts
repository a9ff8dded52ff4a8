import { HostError, toHostError } from '../hostError';
import { run } from '../run';
import { readKept } from './keptStore';
import { makeLive } from './makeLive';
import { missingNames, portableForms, removeNames } from './portableNames';
import { prepare } from './prepare';
import { base64Of, readFile } from './readFile';
import type { CopyResult, LiveResult, PrepareOptions, SharedFunctions } from './sharing';

/** Excel on the web takes requests of 5 MB; base 64 makes four characters of three bytes. */
const largestCopy = 3_600_000;

/**
 * Opens a prepared copy as another workbook. Excel gives an add-in no other workbook to work in, so this one is
 * prepared, read as a file, and made live again, whatever happens in between.
 */
export async function prepareCopy(functions: SharedFunctions, options: PrepareOptions): Promise<CopyResult> {
  const names = portableForms(functions).map(({ name }) => name);
  const { earlier, missing } = await run(async (context) => {
    const stored = await readKept(context);
    return {
      earlier: stored.kind === 'kept' ? stored.kept.entries.length : 0,
      missing: await missingNames(context, names),
    };
  });
  const prepared = await prepare(functions, options);
  if (prepared.differing.length > 0) return { ...prepared, unmatched: [] };
  let live: LiveResult;
  let bytes: Uint8Array;
  try {
    bytes = await readFile();
  } finally {
    live = await makeLive(functions, { earlier, isTrusted: true });
    // Where a formula changed meanwhile it may still use them.
    if (live.unmatched.length === 0) await run((context) => removeNames(context, missing));
  }
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
