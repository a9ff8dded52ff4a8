import type { FunctionDeclaration } from '../../functions/defineFunction';
import { argumentName } from '../../functions/argumentNames';
import { pageTexts } from '../../functions/generate/pageTexts';
import { useWords } from '../app/language';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './ArgumentForm.module.css';
import { ResultCells } from './ResultCells';
import type { Outcome } from './useArguments';

const c = classNames({ ...layout, ...styles });

export interface ResultViewProps {
  readonly declaration: FunctionDeclaration;
  readonly outcome: Outcome;
}

/** What the cell would show, or what keeps it from showing something; told to screen readers as it changes. */
export function ResultView({ declaration, outcome }: ResultViewProps) {
  const { t } = useWords();
  return (
    <div className={c('tight')} role="status" aria-live="polite">
      <h3 className={c('small')}>{t(pageTexts.result)}</h3>
      <Shown declaration={declaration} outcome={outcome} />
    </div>
  );
}

function Shown({ declaration, outcome }: ResultViewProps) {
  const { t, formats } = useWords();
  switch (outcome.kind) {
    case 'waiting':
      return <p className={c('soft')}>{t(functionsTexts.calculating)}</p>;
    case 'missing':
      return (
        <p className={c('soft')}>
          {t(functionsTexts.fillIn, {
            missing: formats.list(outcome.names.map((name) => t(argumentName(name)))),
          })}
        </p>
      );
    case 'unreadable':
      return <p className={c('fault')}>{t(functionsTexts.notReadable)}</p>;
    case 'inCell':
      return <p className={c('soft')}>{t(functionsTexts.resultInCell)}</p>;
    case 'failed':
      return <p className={c('fault')}>{t(outcome.problem.text)}</p>;
    case 'error':
      return (
        <p className={c('fault')}>
          <strong>{outcome.code}</strong> {outcome.message}
        </p>
      );
    case 'result': {
      const { rows } = outcome;
      const unit = declaration.result.kind === 'number' ? declaration.result.unit : undefined;
      const columns = rows[0]?.length ?? 0;
      return (
        <>
          <ResultCells rows={rows} label={t(pageTexts.result)} unit={unit} />
          {rows.length * columns > 1 && (
            <p className={c('small', 'soft')}>
              {t(functionsTexts.spills, {
                rows: formats.count(rows.length),
                columns: formats.count(columns),
              })}
            </p>
          )}
        </>
      );
    }
  }
}
