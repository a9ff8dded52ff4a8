import { toHostError } from './hostError';

/**
 * One conversation with the workbook. Waiting for a cell edit to end would leave the user before a pane that
 * does nothing, so it fails at once and says so; every failure comes out as a HostError.
 */
export async function run<T>(conversation: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(conversation);
  } catch (thrown) {
    throw toHostError(thrown);
  }
}
