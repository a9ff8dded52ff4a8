import { parseReference } from '../../../workbook/address';
import { formulaTokens } from '../../../workbook/formulaTokens';
import type { NameModel } from '../../../workbook/model';
import { fileLimits } from '../../fileLimits';
import { declaredParameters } from '../../formulas/formulaParameters';
import { piecesOf, type NamePieces } from '../../formulas/formulaBounds';
import type { Losses } from '../../losses';
import { fileWords } from '../../texts';

/** Names in names: deeper, the engine has no room to put them into one another. */
const deepest = 64;

export interface CheckedNames {
  readonly names: readonly NameModel[];
  /** How much each adds to a formula that uses it. */
  readonly pieces: NamePieces;
}

/**
 * The names that can be calculated. One that refers to itself, by way of others too, would be put into itself without
 * end; a hundred of which each uses the one before twice would grow to 2¹⁰⁰ pieces. Excel lets a LAMBDA call itself; the
 * engine does not.
 */
export function checkedNames(names: readonly NameModel[], losses: Losses): CheckedNames {
  const legal = legalNames(names, losses);
  const uses = usesOf(legal);
  const circular = inCircles(legal, uses);
  for (const item of circular) losses.add('namesCircular', item.name);

  const kept = legal.filter((item) => !circular.has(item));
  const sizes = sizesOf(kept, uses);
  const small = kept.filter((item) => {
    if ((sizes.get(item)?.pieces ?? 0) <= fileLimits.formulaPieces) return true;
    losses.add('namesLeftOut', item.name);
    return false;
  });
  const byName = new Map<string, number>();
  for (const item of small) {
    const key = item.name.toLowerCase();
    byName.set(key, Math.max(byName.get(key) ?? 0, sizes.get(item)?.pieces ?? 0));
  }
  return {
    names: small,
    pieces: {
      most: Math.max(0, ...byName.values()),
      of: (name) => byName.get(name.toLowerCase()) ?? 0,
    },
  };
}

interface Size {
  /** With those of the names in it. */
  readonly pieces: number;
  /** Names in names in it. */
  readonly levels: number;
}

/** What each name becomes when all names in it are put in their places. None is in a circle, so this ends. */
function sizesOf(
  names: readonly NameModel[],
  uses: ReadonlyMap<NameModel, readonly NameModel[]>,
): ReadonlyMap<NameModel, Size> {
  const sizes = new Map<NameModel, Size>();
  const known = new Set(names);
  const sizeOf = (item: NameModel): Size => {
    const found = sizes.get(item);
    if (found !== undefined) return found;
    let [pieces, levels] = [piecesOf(item.formula), 0];
    for (const used of uses.get(item) ?? []) {
      if (!known.has(used)) continue;
      const inner = sizeOf(used);
      pieces += inner.pieces;
      levels = Math.max(levels, inner.levels + 1);
    }
    if (levels > deepest) pieces = Infinity;
    sizes.set(item, { pieces, levels });
    return { pieces, levels };
  };
  for (const item of names) sizeOf(item);
  return sizes;
}

function legalNames(names: readonly NameModel[], losses: Losses): readonly NameModel[] {
  const seen = new Set<string>();
  const legal = names.filter((item) => {
    const key = `${item.sheet ?? ''} ${item.name.toLowerCase()}`;
    const isLegal =
      /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(item.name) &&
      parseReference(item.name) === undefined &&
      item.formula.length <= fileLimits.formulaText + 1 &&
      !seen.has(key);
    if (!isLegal) losses.add('namesLeftOut', item.name);
    seen.add(key);
    return isLegal;
  });
  const more = legal.length - fileLimits.names;
  if (more > 0) {
    const limit = fileLimits.names;
    const sheet = { 'en-US': 'the workbook', 'zh-CN': '工作簿' };
    losses.add('moreLeftOut', '', { what: fileWords.names, limit, sheet }, more);
  }
  return legal.slice(0, fileLimits.names);
}

/**
 * The names in each name's formula, as often as they stand there. A name of a sheet sees those of its sheet before those of the workbook; one of the
 * workbook may come to see any, depending on where it is used.
 */
function usesOf(names: readonly NameModel[]): ReadonlyMap<NameModel, readonly NameModel[]> {
  const byName = new Map<string, NameModel[]>();
  for (const item of names) {
    const key = item.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), item]);
  }
  return new Map(
    names.map((item) => {
      const tokens = formulaTokens(item.formula.slice(1));
      const parameters = declaredParameters(tokens).names;
      const used: NameModel[] = [];
      tokens.forEach(({ kind, source }, index) => {
        const key = source.toLowerCase();
        if (kind !== 'name' || parameters.has(key)) return;
        const candidates = byName.get(key) ?? [];
        const isQualified = tokens[index - 1]?.source === '!';
        const own = isQualified ? [] : candidates.filter(({ sheet }) => sheet === item.sheet);
        const seen = item.sheet !== undefined && own.length > 0 ? own : candidates;
        used.push(...seen);
      });
      return [item, used];
    }),
  );
}

/** Names from which a way leads back to themselves (Tarjan's strongly connected components, without recursion). */
function inCircles(
  names: readonly NameModel[],
  uses: ReadonlyMap<NameModel, readonly NameModel[]>,
): ReadonlySet<NameModel> {
  const found = new Set<NameModel>();
  const order = new Map<NameModel, number>();
  const lowest = new Map<NameModel, number>();
  const open: NameModel[] = [];
  const isOpen = new Set<NameModel>();
  for (const start of names) {
    if (order.has(start)) continue;
    const path: { readonly item: NameModel; next: number }[] = [];
    const enter = (item: NameModel): void => {
      order.set(item, order.size);
      lowest.set(item, order.size - 1);
      open.push(item);
      isOpen.add(item);
      path.push({ item, next: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { item } = top;
      const target = uses.get(item)?.[top.next++];
      if (target !== undefined) {
        if (target === item) found.add(item);
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(lowest, item, order.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(lowest, parent.item, lowest.get(item) ?? 0);
      if (lowest.get(item) !== order.get(item)) continue;
      const group = open.splice(open.indexOf(item));
      for (const member of group) {
        isOpen.delete(member);
        if (group.length > 1) found.add(member);
      }
    }
  }
  return found;
}

function lower(lowest: Map<NameModel, number>, item: NameModel, value: number): void {
  lowest.set(item, Math.min(lowest.get(item) ?? value, value));
}
