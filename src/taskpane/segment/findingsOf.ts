import type { PaneState } from '../store/state';
import type { FindingView } from '../worker/views';

/**
 * What is to be said about the input: by those who recognised the columns and by those who read them, once
 * each. What was found about a column counts while the column has the field that it was recognised as.
 */
export function findingsOf({ columns, mapping, build }: PaneState): readonly FindingView[] {
  const recognised = (columns?.findings ?? []).filter(({ column: header }) => {
    const column = columns?.columns.find((candidate) => candidate.header === header);
    return column === undefined || mapping?.fields[column.index] === column.field;
  });
  const seen = new Set<string>();
  return [...recognised, ...(build?.findings ?? [])].filter(({ text }) => {
    const isNew = !seen.has(text['en-US']);
    seen.add(text['en-US']);
    return isNew;
  });
}
