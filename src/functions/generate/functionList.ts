import { functionsOf, groupIds } from '../catalogue';
import { groups } from '../groups';

const start = '<!-- functions:start -->';
const end = '<!-- functions:end -->';

/** Every function by a link to its page, a line for each group: for the README at the root of the project. */
export function functionList(): string {
  return groupIds
    .map((group) => {
      const links = functionsOf(group).map(({ name }) => `[${name}](docs/functions/${name}.md)`);
      return `- **${groups[group]['en-US']}**: ${links.join(', ')}`;
    })
    .join('\n');
}

/**
 * The text with the list between its two markers.
 *
 * @throws Error where a marker is missing
 */
export function withFunctionList(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} before ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${functionList()}\n\n${text.slice(to)}`;
}
