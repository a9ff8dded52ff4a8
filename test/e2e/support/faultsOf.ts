import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Which of axe's rules are on; all of them unless told. */
type AxeRules = Readonly<Record<string, { readonly enabled: boolean }>>;

/** What axe finds wrong in the pane: the rule and the first element. */
export async function faultsOf(pane: Frame | Page, rules: AxeRules = {}): Promise<readonly string[]> {
  // The code of a page or step loads when it is first shown; each begins with its heading.
  await pane.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await pane.evaluate(`${axeSource}; undefined`);
  const { violations } = await pane.evaluate<AxeResults>(`axe.run(${JSON.stringify({ rules })})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
