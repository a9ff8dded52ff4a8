import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { lazy, Suspense } from 'react';
import { useWords } from '../app/language';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import type { PredictView } from '../worker/predict/views';
import { AliveTable } from './AliveTable';
import { ComparisonTable } from './ComparisonTable';
import { FitTable } from './FitTable';
import { PredictTotals } from './PredictTotals';
import { Staged } from './Staged';
import type { PredictStepProps } from './predictProps';

const FrequencyFigure = lazy(() => import('./FrequencyFigure'));
const TrackingFigure = lazy(() => import('./TrackingFigure'));

const c = classNames(layout);

/** What was found: totals, what to beware of, and whether the model tells the data well. */
export function FitStep({ state, predict }: PredictStepProps) {
  const { t } = useWords();
  const { view } = state;
  if (view === null) return <></>;
  const { chosen, spend } = view;
  return (
    <>
      <Heading intro={t(view.verdict ?? chosen.outcome)}>
        {t(predictTexts.fitTitle)} · {chosen.model}
      </Heading>
      <PredictTotals view={view} />
      <Messages view={view} onPrior={() => void predict.predictWithPrior()} />
      <Suspense fallback={null}>
        <Staged
          parts={[
            <TrackingFigure key="tracking" view={view} />,
            <FrequencyFigure key="frequency" view={view} />,
            <AliveTable key="alive" view={view} />,
          ]}
        />
      </Suspense>
      <div className={c('tight')}>
        <Disclosure title={t(predictTexts.details)}>
          <div className={c('stack')}>
            <FitTable fit={chosen} />
            {spend !== null && <FitTable fit={spend} />}
          </div>
        </Disclosure>
        {view.compared.length + view.notCompared.length > 1 && (
          <Disclosure title={t(predictTexts.comparison)}>
            <ComparisonTable compared={view.compared} notCompared={view.notCompared} />
          </Disclosure>
        )}
        <Excluded view={view} />
      </div>
    </>
  );
}

/** What to know before trusting it, the most serious first. */
function Messages({ view, onPrior }: { readonly view: PredictView; readonly onPrior: () => void }) {
  const { t } = useWords();
  const outcomes = [view.chosen, view.spend].flatMap((fit) =>
    fit === null || fit.converged ? [] : [{ model: fit.model, text: fit.outcome }],
  );
  return (
    <>
      {outcomes.map(({ model, text }) => (
        <MessageBar key={model} isMultiline messageBarType={MessageBarType.severeWarning}>
          {model}: {t(text)}
        </MessageBar>
      ))}
      {view.spendProblem !== null && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(view.spendProblem)}
        </MessageBar>
      )}
      {view.warnings.map((text) => (
        <MessageBar key={text['en-US']} isMultiline messageBarType={MessageBarType.warning}>
          {t(text)}
        </MessageBar>
      ))}
      {view.offerPrior && (
        <div>
          <DefaultButton text={t(predictTexts.offerPrior)} onClick={onPrior} />
        </div>
      )}
    </>
  );
}

function Excluded({ view: { excluded } }: { readonly view: PredictView }) {
  const { t, formats } = useWords();
  if (excluded.length === 0) return null;
  const count = excluded.reduce((total, one) => total + one.count, 0);
  return (
    <Disclosure initiallyOpen title={t(predictTexts.excluded, { count: formats.count(count) })}>
      <ul className={c('soft')}>
        {excluded.map((one) => (
          <li key={one.text['en-US']}>
            {t(predictTexts.excludedLine, {
              reason: t(one.text),
              count: formats.count(one.count),
              examples: one.examples.join(', ') + (one.count > one.examples.length ? ' …' : ''),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
