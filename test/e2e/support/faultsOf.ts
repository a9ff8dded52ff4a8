import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the pane: the rule and the first element. */
export async function faultsOf(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(`${axeSource}; undefined`);
  const { violations } = await pane.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
