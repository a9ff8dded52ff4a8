/** Of a name that is added and taken away again. */
const probeName = '_Clientele.Probe';

let known: Promise<boolean> | undefined;
let outcome: boolean | undefined;

/** What a former try came to; undefined before it. Asking costs nothing, while trying empties Excel's list of undo. */
export function knownLambda(): boolean | undefined {
  return outcome;
}

/**
 * Whether this Excel has LAMBDA: Excel 365, 2024 and on the web have, 2021 and older refuse a name with it. No requirement
 * set tells, so it is tried, once.
 */
export function hasLambda(context: Excel.RequestContext): Promise<boolean> {
  known ??= tried(context).then((has) => (outcome = has));
  return known;
}

async function tried(context: Excel.RequestContext): Promise<boolean> {
  // What waits to be sent must not fail with it.
  await context.sync();
  try {
    // In one request, so that an Excel that ends there leaves nothing in the file; what an earlier one left goes with it.
    context.workbook.names.getItemOrNullObject(probeName).delete();
    const probe = context.workbook.names.add(probeName, '=LAMBDA(x,x)');
    probe.visible = false;
    probe.delete();
    await context.sync();
  } catch (thrown) {
    if (isRefusal(thrown)) return false;
    known = undefined;
    throw thrown;
  }
  return true;
}

/** An answer about the formula, not about the connection or a workbook that is busy. */
function isRefusal(thrown: unknown): boolean {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'InvalidArgument'
  );
}

/** For tests: another Excel is there. */
export function forgetLambda(): void {
  known = undefined;
  outcome = undefined;
}
