import { usePalette } from '../app/palette';
import { contrast, formatColor, mix, parseColor, type Rgb } from '../design/color';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './HeatTable.module.css';
import { roomForWords } from './roomForWords';

const c = classNames({ ...layout, ...styles });
const ink: Rgb = [29, 37, 38];
const white: Rgb = [255, 255, 255];

export interface HeatTableProps {
  readonly caption: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row-major. */
  readonly values: readonly (readonly number[])[];
  /** What stands in a cell. */
  readonly show: (value: number) => string;
  /** How strongly it is filled, 0-1. */
  readonly strength: (value: number) => number;
}

/** A heat map that is a table: the number stands in every cell, the colour only repeats it. */
export function HeatTable({ caption, rows, columns, values, show, strength }: HeatTableProps) {
  const palette = usePalette();
  const low = parseColor(palette.surface) ?? white;
  const high = parseColor(palette.accent) ?? ink;
  const lookOf = (value: number): React.CSSProperties => {
    // Lightly filled, the colour stays under the page's own text at every value.
    const share = strength(value);
    const fill = mix(low, high, share === 0 ? 0 : 0.06 + 0.44 * share);
    const text = contrast(fill, ink) >= contrast(fill, white) ? ink : white;
    return { backgroundColor: formatColor(fill), color: formatColor(text) };
  };
  const byWords = roomForWords([
    rows,
    ...columns.map((column, index) => [column, ...values.map((row) => show(row[index] ?? 0))]),
  ]);
  return (
    <table className={c('grid', 'numbers', byWords && 'byWords')}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td aria-hidden="true" className={c('corner')} />
          {columns.map((column, index) => (
            <th key={index} scope="col" title={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" title={row}>
              {row}
            </th>
            {values[index]?.map((value, column) => (
              <td key={column} style={lookOf(value)}>
                {show(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
