import type { ResultBlock, ResultCell } from '../../functions/parameter';
import type { Unit } from '../../functions/units';
import { useWords } from '../app/language';
import { shownNumber } from './shownNumber';
import { classNames } from '../ui/classNames';
import styles from './ResultCells.module.css';

const c = classNames(styles);
const shares: ReadonlySet<Unit> = new Set(['fraction', 'rate']);

export interface ResultCellsProps {
  readonly rows: ResultBlock;
  readonly label: string;
  /** Rows that are shown. */
  readonly mostRows?: number;
  /** Of a number: shares are shown as percentages, too. */
  readonly unit?: Unit | undefined;
}

/** What a function gives: one value in a line, a block as a small table. */
export function ResultCells({ rows, label, unit, mostRows = 6 }: ResultCellsProps) {
  const { language, formats } = useWords();
  const shown = (cell: ResultCell | undefined): string => {
    if (typeof cell === 'number') return shownNumber(cell, language);
    return typeof cell === 'object' ? cell.error : String(cell ?? '');
  };
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined) {
    const isShare = unit !== undefined && shares.has(unit) && typeof only === 'number';
    return <p className={c('value')}>{shown(only) + (isShare ? ` (${formats.share(only)})` : '')}</p>;
  }
  return (
    // Scrolls by itself where it is wide, so it must be reachable by keyboard.
    <div className={c('frame')} tabIndex={0} role="region" aria-label={label}>
      <table className={c('table')}>
        <tbody>
          {rows.slice(0, mostRows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
          {rows.length > mostRows && (
            <tr>
              <td colSpan={rows[0]?.length}>…</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
