import type { NumberTable, Numbers } from '../../metrics/numbers';
import { CellError, passedOn } from '../cellError';
import { isWithin, type NumberRange } from '../numberRange';
import type { CellBlock, CellsParameter, RangeParameter } from '../parameter';
import { isErrorValue } from './errorValue';
import { isBlank, isGrid, unwrap, type Grid } from './grid';
import { numberFromText } from './numberFromText';
import { argumentName } from '../argumentNames';
import { argumentTexts } from '../texts';
import { describe, missing, outOfRange, wrongKind } from './readScalar';

/** The numbers of a range parameter's argument, or what is wrong with it. */
export function readRange(
  parameter: RangeParameter,
  argument: unknown,
): Numbers | NumberTable | CellError | undefined {
  const cell = unwrap(argument);
  if (!isGrid(cell)) return readSingle(parameter, cell);
  const places = readPlaces(parameter, cell);
  if (places instanceof CellError) return places;
  const columnCount = cell[0]?.length ?? 0;
  switch (parameter.kind) {
    case 'numbers':
      return withoutGaps(places);
    case 'column':
      return places;
    case 'table':
      return { rowCount: cell.length, columnCount, values: places };
  }
}

/** The cells of a block as they are: '' where blank. */
export function readCells(parameter: CellsParameter, argument: unknown): CellBlock | CellError | undefined {
  const cell = unwrap(argument);
  if (isBlank(cell)) return missing(parameter) as CellError | undefined;
  const grid: Grid = isGrid(cell) ? cell : [[cell]];
  const rows: (string | number | boolean)[][] = [];
  for (const row of grid) {
    const cells: (string | number | boolean)[] = [];
    for (const one of row) {
      if (isErrorValue(one)) return passedOn(one).at(rows.length, cells.length);
      const plain = typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean';
      cells.push(plain ? one : '');
    }
    rows.push(cells);
  }
  return rows;
}

/** One value where a range may stand is read as a scalar: 5, TRUE or "5" are numbers, "abc" is a mistake. */
function readSingle(parameter: RangeParameter, cell: unknown): Numbers | NumberTable | CellError | undefined {
  if (isBlank(cell)) return missing(parameter) as CellError | undefined;
  if (isErrorValue(cell)) return passedOn(cell);
  let value: number | undefined;
  if (typeof cell === 'number') value = cell;
  else if (typeof cell === 'boolean') value = cell ? 1 : 0;
  else if (typeof cell === 'string') value = numberFromText(cell);
  if (value === undefined) return wrongKind(parameter, cell);
  if (!isWithin(parameter.range, value)) return outOfRange(parameter, value);
  const values = Float64Array.of(value);
  return parameter.kind === 'table' ? { rowCount: 1, columnCount: 1, values } : values;
}

/**
 * One number a cell, row by row; NaN where Excel's aggregate functions would skip the cell. A range without a single
 * number is a mistake whatever the function: of kind where it holds something else, nothing to calculate with otherwise.
 */
function readPlaces(parameter: RangeParameter, grid: Grid): Float64Array | CellError {
  const columnCount = grid[0]?.length ?? 0;
  const places = new Float64Array(grid.length * columnCount).fill(NaN);
  const { range } = parameter;
  const skipsZeros = zeroIsBlank(range);
  let place = 0;
  let count = 0;
  let other: unknown;
  for (const row of grid) {
    for (let column = 0; column < columnCount; column++, place++) {
      const cell = row[column];
      if (typeof cell === 'number') {
        if (cell === 0 && skipsZeros) continue;
        if (!isWithin(range, cell))
          return outOfRange(parameter, cell).at(Math.floor(place / columnCount), column);
        places[place] = cell;
        count += 1;
      } else if (isErrorValue(cell)) {
        return passedOn(cell).at(Math.floor(place / columnCount), column);
      } else if (other === undefined && !isBlank(cell)) {
        other = cell;
      }
    }
  }
  if (count === 0) return noNumber(parameter, other);
  return places;
}

/** Older Excels hand blank cells of a range over as 0: where no number may be 0, a 0 in a range is a blank in all. */
export function zeroIsBlank(range: NumberRange): boolean {
  return range.min > 0 || (range.min === 0 && range.minOpen);
}

function noNumber({ name }: RangeParameter, other: unknown): CellError {
  const argument = argumentName(name);
  return other === undefined
    ? new CellError('#DIV/0!', argumentTexts.noNumber, { argument })
    : new CellError('#VALUE!', argumentTexts.onlyOther, { argument, found: describe(other) });
}

function withoutGaps(places: Float64Array): Float64Array {
  let count = 0;
  for (const value of places) {
    if (!Number.isNaN(value)) places[count++] = value;
  }
  return places.subarray(0, count);
}
