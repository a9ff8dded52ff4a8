import type { CellArea } from '../../sharing/references';

/** A part of an area of cells, with what tells parts that may be one from others. */
export interface AreaPart {
  readonly area: CellArea;
  readonly key: string;
}

/**
 * Parts with the same key joined to rectangles: within their rows first, then downwards. Parts that come of halving an
 * area, rows before columns, become the rectangles again that they were cut from.
 */
export function joinedAreas<P extends AreaPart>(parts: readonly P[]): readonly P[] {
  const within = joined(parts, across);
  return joined(within, down);
}

interface Direction {
  /** Parts that may be joined have the same. */
  readonly lane: (area: CellArea) => readonly number[];
  readonly start: (area: CellArea) => number;
  readonly end: (area: CellArea) => number;
  readonly longer: (first: CellArea, second: CellArea) => CellArea;
}

const across: Direction = {
  lane: ({ row, rowCount }) => [row, rowCount],
  start: ({ column }) => column,
  end: ({ column, columnCount }) => column + columnCount,
  longer: (first, second) => ({ ...first, columnCount: first.columnCount + second.columnCount }),
};

const down: Direction = {
  lane: ({ column, columnCount }) => [column, columnCount],
  start: ({ row }) => row,
  end: ({ row, rowCount }) => row + rowCount,
  longer: (first, second) => ({ ...first, rowCount: first.rowCount + second.rowCount }),
};

function joined<P extends AreaPart>(parts: readonly P[], { lane, start, end, longer }: Direction): P[] {
  const lanes = new Map<string, P[]>();
  for (const part of parts) {
    const name = JSON.stringify([part.area.sheetName, part.key, ...lane(part.area)]);
    const known = lanes.get(name);
    if (known === undefined) lanes.set(name, [part]);
    else known.push(part);
  }
  return [...lanes.values()].flatMap((all) => {
    all.sort((one, other) => start(one.area) - start(other.area));
    const runs: P[] = [];
    for (const part of all) {
      const last = runs.at(-1);
      if (last !== undefined && end(last.area) === start(part.area)) {
        runs[runs.length - 1] = { ...last, area: longer(last.area, part.area) };
      } else runs.push(part);
    }
    return runs;
  });
}
