import { HostError, notImplemented } from '../workbook/hostError';
import type { BorderModel } from '../workbook/model';
import type { StylePatch } from '../workbook/styleMap';
import { hostType } from './hostObject';
import { requireWritable, touchedPart, type RangeTarget } from './rangeTarget';
import { toHexColor } from './color';

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof edges)[number];
type Side = 'top' | 'bottom' | 'left' | 'right';

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const byWeight = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

/** The sides of a cell that an edge of the range means, by the cell's place in it. */
function sidesAt({ area, edge }: BorderTarget, row: number, column: number): readonly Side[] {
  const first = { row: row === area.row, column: column === area.column };
  const last = {
    row: row === area.row + area.rowCount - 1,
    column: column === area.column + area.columnCount - 1,
  };
  switch (edge) {
    case 'EdgeTop':
      return first.row ? ['top'] : [];
    case 'EdgeBottom':
      return last.row ? ['bottom'] : [];
    case 'EdgeLeft':
      return first.column ? ['left'] : [];
    case 'EdgeRight':
      return last.column ? ['right'] : [];
    case 'InsideHorizontal':
      return last.row ? [] : ['bottom'];
    case 'InsideVertical':
      return last.column ? [] : ['right'];
    default:
      return [];
  }
}

/** A cell that the edge runs along, to read it from. */
function sample(target: BorderTarget): BorderModel | undefined {
  const { area, edge, sheet } = target;
  const row = edge === 'EdgeBottom' ? area.row + area.rowCount - 1 : area.row;
  const column = edge === 'EdgeRight' ? area.column + area.columnCount - 1 : area.column;
  const side = sidesAt(target, row, column)[0];
  return side && sheet.formats.style(row, column).borders?.[side];
}

function change(target: BorderTarget, update: (old: BorderModel | undefined) => BorderModel | null): void {
  requireWritable(target.sheet);
  const border = update(sample(target));
  const patches = new Map<string, StylePatch>();
  const { sheet } = target;
  // Whole columns and rows have borders only where they hold something.
  const area = target.area.rowCount > 100_000 ? touchedPart(target) : target.area;
  if (!area) return;
  sheet.formats.patchEach(area, (row, column) => {
    const sides = sidesAt(target, row, column);
    const key = sides.join();
    let patch = patches.get(key);
    if (!patch) {
      patch = sides.length === 0 ? {} : { borders: Object.fromEntries(sides.map((side) => [side, border])) };
      patches.set(key, patch);
    }
    return patch;
  });
}

function withStyle(old: BorderModel | undefined, style: BorderModel['style']): BorderModel {
  return { style, color: old?.color ?? '#000000' };
}

function styleOf(word: (typeof lineStyles)[number], old: BorderModel | undefined): BorderModel['style'] {
  if (/DashDot/.test(word)) throw notImplemented(`RangeBorder.style ${word}`);
  if (word === 'Double') return 'double';
  if (word === 'Dot') return 'dotted';
  if (word !== 'Continuous') return 'dashed';
  const solid = ['hair', 'thin', 'medium', 'thick'] as const;
  return solid.find((style) => style === old?.style) ?? 'thin';
}

function wordOf(border: BorderModel | undefined): string {
  if (!border) return 'None';
  const words = { dashed: 'Dash', dotted: 'Dot', double: 'Double' } as const;
  return border.style in words ? words[border.style as keyof typeof words] : 'Continuous';
}

const rangeBorder = hostType<BorderTarget>('RangeBorder', {
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (target) => wordOf(sample(target)),
    Color: (target) => sample(target)?.color ?? '#000000',
    Weight: (target) => weights.find((weight) => byWeight[weight] === sample(target)?.style) ?? 'Thin',
  },
  set: {
    Style: (target, value) => {
      const word = value.word(lineStyles);
      change(target, (old) => (word === 'None' ? null : withStyle(old, styleOf(word, old))));
    },
    Color: (target, value) => {
      const color = toHexColor(value.string()) ?? '#000000';
      change(target, (old) => ({ style: old?.style ?? 'thin', color }));
    },
    Weight: (target, value) => {
      const weight = byWeight[value.word(weights)];
      change(target, (old) => withStyle(old, weight));
    },
  },
  id: ({ edge }) => edge,
});

function borderOf(target: RangeTarget, edge: string): ReturnType<typeof rangeBorder> {
  const known = edges.find((name) => name.toLowerCase() === edge.toLowerCase());
  if (!known) throw new HostError('InvalidArgument');
  return rangeBorder({ ...target, edge: known });
}

export const rangeBorders = hostType<RangeTarget>('RangeBorderCollection', {
  get: { Count: () => edges.length },
  items: (target) => edges.map((edge) => borderOf(target, edge)),
  item: (target, key) => borderOf(target, key.string()),
  call: { GetItemAt: (target, args) => borderOf(target, edges[args.number()] ?? '') },
});
