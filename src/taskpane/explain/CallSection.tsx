import { useId } from 'react';
import { columnLetters } from '../../excel/address';
import { argumentName } from '../../functions/argumentNames';
import type { ExplainedCall, Fault } from '../../functions/explain/explainCall';
import { formulaText } from '../../functions/formula';
import { useWords, type Words } from '../app/language';
import { ResultCells } from '../functions/ResultCells';
import { explainTexts } from '../texts/explain';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ArgumentRow } from './ArgumentRow';
import type { CellCall, CellExplanation } from './explainCell';
import styles from './ExplainPage.module.css';
import { showValue } from './showValue';

const c = classNames({ ...layout, ...styles });

/** Rows of a block that are shown: a fit whole. */
const mostRows = 24;

type Calls = Extract<CellExplanation, { kind: 'calls' }>;

export interface CallSectionProps {
  readonly call: CellCall;
  readonly of: Calls;
  /** The call is the whole formula: its result is what the cell shows. */
  readonly isWhole: boolean;
  readonly onGoTo: (sheetName: string, address: string) => void;
}

/** One call of ours: what it gives or what is wrong, its formula with numbers, its arguments, the cells that fail. */
export function CallSection({ call: { name, explained }, of, isWhole, onGoTo }: CallSectionProps) {
  const { t, language } = useWords();
  const title = useId();
  const { declaration, outcome, equation, surplus } = explained;
  const { sheetName } = of.cell;
  return (
    <section className={c('call')} aria-labelledby={title}>
      <div>
        <h2 id={title} className={c('section')}>
          {name}
        </h2>
        <p className={c('small', 'soft')}>{declaration.summary[language]}</p>
      </div>
      <Outcome explained={explained} of={of} isWhole={isWhole} />
      {explained.spill !== undefined && (
        <Failing spill={explained.spill} of={of} isWhole={isWhole} onGoTo={onGoTo} />
      )}
      {surplus.length > 0 && (
        <p className={c('fault')}>{t(explainTexts.surplus, { count: surplus.length })}</p>
      )}
      <div>
        <h3 className={c('label')}>{t(explainTexts.formula)}</h3>
        <p className={c('code')}>{equation?.formula ?? formulaText(declaration.formula, language)}</p>
      </div>
      {equation?.numbers !== undefined && outcome.kind === 'value' && (
        <div>
          <h3 className={c('label')}>{t(explainTexts.withNumbers)}</h3>
          <p className={c('code')}>
            {equation.numbers}
            {'\n= '}
            <strong>{showNumber(outcome.rows[0]?.[0], language)}</strong>
          </p>
        </div>
      )}
      <div>
        <h3 className={c('label')}>{t(explainTexts.arguments)}</h3>
        <dl className={c('arguments')}>
          {explained.arguments.map((argument) => (
            <ArgumentRow
              key={argument.parameter.name}
              argument={argument}
              sheetName={sheetName}
              onGoTo={onGoTo}
            />
          ))}
        </dl>
      </div>
    </section>
  );
}

function Outcome({
  explained,
  of,
  isWhole,
}: Pick<CallSectionProps, 'of' | 'isWhole'> & { explained: ExplainedCall }) {
  const { t, language } = useWords();
  const words = useWords();
  const { outcome } = explained;
  const { cell } = of;
  const shown = showValue(cell.value, undefined, language);
  if (outcome.kind === 'unseen')
    return <p className={c('card')}>{t(explainTexts.cannotTell, { value: shown })}</p>;
  if (outcome.kind === 'fault') {
    return (
      <div className={c('card', 'bad')}>
        <h3 className={c('label')}>{t(explainTexts.wrong)}</h3>
        <p>
          <strong>{outcome.fault.code}</strong> {faultText(explained, outcome.fault, words)}
        </p>
      </div>
    );
  }
  const single = outcome.rows.length === 1 && outcome.rows[0]?.length === 1 ? outcome.rows[0][0] : undefined;
  const isStale =
    isWhole && typeof single === 'number' && typeof cell.value === 'number' && !isNear(single, cell.value);
  return (
    <div className={c('card')}>
      <h3 className={c('label')}>{t(explainTexts.gives)}</h3>
      {single === undefined ? (
        <ResultCells rows={outcome.rows} mostRows={mostRows} label={t(explainTexts.table)} />
      ) : (
        <p className={c('value')}>{showNumber(single, language)}</p>
      )}
      {isStale && <p className={c('fault')}>{t(explainTexts.stale, { value: shown })}</p>}
    </div>
  );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function showNumber(value: unknown, language: Words['language']): string {
  return typeof value === 'object' && value !== null && 'error' in value
    ? String(value.error)
    : showValue(value, undefined, language);
}

/** The function's own words; for an error that came in with an argument, which argument it was. */
function faultText(
  { arguments: args }: ExplainedCall,
  { code, message }: Fault,
  { t, language }: Words,
): string {
  if (message !== '') return message;
  const from = args.find(({ fault }) => fault?.code === code);
  const argument = from === undefined ? '' : argumentName(from.parameter.name)[language];
  return t(explainTexts.comesIn, { argument, code });
}

interface FailingProps extends Pick<CallSectionProps, 'of' | 'isWhole' | 'onGoTo'> {
  readonly spill: NonNullable<ExplainedCall['spill']>;
}

/** The first cells of a spill that fail, with what is wrong there. */
function Failing({ spill, of, isWhole, onGoTo }: FailingProps) {
  const { t, formats } = useWords();
  const { rowCount, columnCount, failing, isCut } = spill;
  const { cell } = of;
  const origin = cell.spill ?? cell;
  if (failing.length === 0) {
    const count = formats.count(rowCount * columnCount);
    return isCut ? null : <p className={c('small', 'soft')}>{t(explainTexts.failingNone, { count })}</p>;
  }
  return (
    <div>
      <h3 className={c('label')}>{t(explainTexts.failing)}</h3>
      <ul className={c('failing')}>
        {failing.map(({ row, column, code, message }) => {
          const address = `${columnLetters(origin.column + column + 1)}${origin.row + row + 1}`;
          const place = t(columnCount === 1 ? explainTexts.failingRow : explainTexts.failingCell, {
            row: formats.count(row + 1),
            column: column + 1,
          });
          return (
            <li key={`${row},${column}`}>
              {isWhole ? (
                <button
                  type="button"
                  className={c('address')}
                  onClick={() => onGoTo(cell.sheetName, address)}
                >
                  {place} · {address}
                </button>
              ) : (
                <strong>{place}</strong>
              )}
              <p>
                {code} {message}
              </p>
            </li>
          );
        })}
      </ul>
      {isCut && <p className={c('small', 'soft')}>{t(explainTexts.failingMore)}</p>}
    </div>
  );
}
