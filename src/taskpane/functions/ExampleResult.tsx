import type { ResultBlock, ResultCell } from '../../functions/parameter';
import { useWords } from '../app/language';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import styles from './ExampleResult.module.css';

const c = classNames(styles);
const mostRows = 6;

/** What an example gives: one value in a line, a block as a small table. */
export function ExampleResult({ rows }: { readonly rows: ResultBlock }) {
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
    <div className={c('frame')} tabIndex={0} role="region" aria-label={t(functionsTexts.example)}>
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
