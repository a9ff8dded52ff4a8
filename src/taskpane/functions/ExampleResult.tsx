import type { ResultBlock, ResultCell } from '../../functions/parameter';
import { useWords } from '../app/language';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import styles from './ExampleResult.module.css';

const c = classNames(styles);

export interface ExampleResultProps {
  readonly rows: ResultBlock;
  /** Rows that are shown. */
  readonly mostRows?: number;
  /** What the table shows, for screen readers. */
  readonly label?: string;
}

/** What a function gives: one value in a line, a block as a small table. */
export function ExampleResult({ rows, mostRows = 6, label }: ExampleResultProps) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  const shown = (cell: ResultCell | undefined): string => {
    if (typeof cell === 'number') return number.format(cell);
    return typeof cell === 'object' ? cell.error : String(cell ?? '');
  };
  if (rows.length === 1 && rows[0]?.length === 1) {
    return <p>{t(functionsTexts.exampleResult, { result: shown(rows[0][0]) })}</p>;
  }
  return (
    // Scrolls by itself where it is wide, so it must be reachable by keyboard.
    <div className={c('frame')} tabIndex={0} role="region" aria-label={label ?? t(functionsTexts.example)}>
      <table className={c('table')}>
        <tbody>
          {rows.slice(0, mostRows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
