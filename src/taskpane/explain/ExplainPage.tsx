import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import { PaneIcon } from '../design/icons';
import { ProblemBar } from '../segment/ProblemBar';
import { excelErrorTexts, explainTexts } from '../texts/explain';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import { CallSection } from './CallSection';
import type { CellExplanation } from './explainCell';
import styles from './ExplainPage.module.css';
import { useExplain, type ExplainActions } from './useExplain';

const c = classNames({ ...layout, ...styles });

/** Why the selected cell shows what it shows, for cells with our functions; follows the selection. */
export default function ExplainPage({ host, showPage }: Pick<PageProps, 'host' | 'showPage'>) {
  const { t } = useWords();
  const [state, actions] = useExplain(host);
  const { explanation, isReading, isAway, problem } = state;
  const address = explanation?.cell.address ?? '';
  return (
    <div className={c('layout')}>
      <div className={c('scroll')}>
        <div className={c('stack')}>
          <button type="button" className={c('back')} onClick={() => showPage('functions')}>
            <PaneIcon name="Back" /> {t(explainTexts.back)}
          </button>
          <Heading
            {...(explanation === null
              ? {}
              : { intro: t(explainTexts.place, { address, sheet: explanation.cell.sheetName }) })}
          >
            {t(explainTexts.title)}
          </Heading>
          {problem !== null && <ProblemBar problem={problem} onDismiss={actions.again} />}
          {isAway && (
            <MessageBar
              messageBarType={MessageBarType.info}
              isMultiline
              actions={
                <div className={c('choices')}>
                  <DefaultButton text={t(explainTexts.backTo, { address })} onClick={actions.goBack} />
                  <DefaultButton text={t(explainTexts.explainHere)} onClick={actions.again} />
                </div>
              }
            >
              {t(explainTexts.away, { address })}
            </MessageBar>
          )}
          {explanation !== null && <Explanation explanation={explanation} actions={actions} />}
          {isReading && explanation === null && <Spinner label={t(explainTexts.reading)} />}
        </div>
      </div>
      <Announcer text={isReading || explanation === null ? '' : t(explainTexts.ready, { address })} />
    </div>
  );
}

function Explanation({
  explanation,
  actions,
}: {
  readonly explanation: CellExplanation;
  readonly actions: ExplainActions;
}) {
  const { t, formats } = useWords();
  const { cell } = explanation;
  const { address, spill } = cell;
  if (explanation.kind === 'noFormula') {
    return (
      <>
        <p>{t(explainTexts.noFormula, { address })}</p>
        {cell.isProtected && <p className={c('soft')}>{t(explainTexts.mayBeHidden)}</p>}
      </>
    );
  }
  const excelError = cell.isError ? excelErrorTexts[String(cell.value)] : undefined;
  return (
    <>
      <p className={c('code', 'formula')} tabIndex={0} role="region" aria-label={t(explainTexts.formula)}>
        {explanation.formula}
      </p>
      {spill !== undefined && spill.anchor !== address && (
        <p className={c('small', 'soft')}>
          {t(explainTexts.spilled, {
            anchor: spill.anchor,
            row: formats.count(cell.row - spill.row + 1),
            column: cell.column - spill.column + 1,
            rows: formats.count(spill.rowCount),
            columns: spill.columnCount,
          })}
        </p>
      )}
      {excelError !== undefined && (
        <div className={c('card', 'bad')}>
          <p>
            <strong>{cell.value}</strong> {t(excelError)}
          </p>
        </div>
      )}
      {explanation.kind === 'noFunction' ? (
        <p>{t(explainTexts.noFunction, { address })}</p>
      ) : (
        <>
          {explanation.calls.map((call, index) => (
            <CallSection
              key={index}
              call={call}
              of={explanation}
              isWhole={explanation.isWhole && index === 0}
              onGoTo={actions.goTo}
            />
          ))}
          {explanation.more > 0 && <p>{t(explainTexts.more, { count: explanation.more })}</p>}
        </>
      )}
      <DefaultButton className={c('start')} text={t(explainTexts.again)} onClick={actions.again} />
    </>
  );
}
