import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { contrast, formatColor, mix, parseColor, type Rgb } from '../design/color';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { GridView } from '../worker/views';
import styles from './PreviewStep.module.css';

const c = classNames({ ...layout, ...styles });
const ink: Rgb = [29, 37, 38];
const white: Rgb = [255, 255, 255];

/** A heat map that is a table: the number stands in every cell, the colour only repeats it. */
export function GridTable({ grid }: { readonly grid: GridView }) {
  const { t, formats } = useWords();
  const palette = usePalette();
  const largest = Math.max(1, ...grid.counts.flat());
  const low = parseColor(palette.surface) ?? white;
  const high = parseColor(palette.accent) ?? ink;
  const lookOf = (count: number): React.CSSProperties => {
    // Lightly filled, the colour stays under the page's own text at every count.
    const fill = mix(low, high, count === 0 ? 0 : 0.06 + 0.44 * Math.sqrt(count / largest));
    const text = contrast(fill, ink) >= contrast(fill, white) ? ink : white;
    return { backgroundColor: formatColor(fill), color: formatColor(text) };
  };
  return (
    <table className={c('grid', 'numbers')}>
      <caption>{t(segmentTexts.gridCaption, { row: t(grid.rowTitle), column: t(grid.columnTitle) })}</caption>
      <thead>
        <tr>
          <td aria-hidden="true" className={c('corner')} />
          {grid.columns.map((column, index) => (
            <th key={index} scope="col" title={t(column)}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" title={t(row)}>
              {t(row)}
            </th>
            {grid.counts[index]?.map((count, column) => (
              <td key={column} style={lookOf(count)}>
                {count === 0 ? '' : formats.count(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
