import { fileLimits } from '../../fileLimits';
import { shortened, type Losses } from '../../losses';
import { fileWords } from '../../texts';

export type Counted = 'merges' | 'rules' | 'validations' | 'links' | 'tables' | 'charts';

/** How many things of each kind the sheets of a workbook may have together. */
export class Quota {
  private readonly taken = new Map<Counted, number>();

  constructor(private readonly losses: Losses) {}

  /** The first of the items, as many as there is room for; the others are told. */
  take<T>(kind: Counted, items: readonly T[], sheet: string): readonly T[] {
    const room = fileLimits[kind] - (this.taken.get(kind) ?? 0);
    const kept = items.slice(0, Math.max(0, room));
    this.taken.set(kind, (this.taken.get(kind) ?? 0) + kept.length);
    if (kept.length < items.length) {
      const name = `“${shortened(sheet)}”`;
      const values = {
        what: fileWords[kind],
        limit: kept.length,
        sheet: { 'en-US': name, 'zh-CN': name },
      };
      this.losses.add('moreLeftOut', '', values, items.length - kept.length);
    }
    return kept;
  }
}
