import { useStore } from 'zustand/react';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import { ProblemBar } from '../segment/ProblemBar';
import { Stepper } from '../segment/Stepper';
import { WorkBar } from '../segment/WorkBar';
import OthersChanges from '../settings/OthersChanges';
import SettingsNotices from '../settings/SettingsNotices';
import { predictTexts } from '../texts/predict';
import { workTexts } from '../texts/work';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Inert } from '../ui/Inert';
import styles from '../ui/layout.module.css';
import { useStoreState } from '../ui/useStoreState';
import { canEnterPredict } from './canEnterPredict';
import { FitStep } from './FitStep';
import { ModelStep } from './ModelStep';
import { PredictColumnsStep } from './PredictColumnsStep';
import { PredictDataStep } from './PredictDataStep';
import { PredictFooter } from './PredictFooter';
import type { PredictStepProps } from './predictProps';
import type { PredictStep } from './predictState';
import { PredictWriteStep } from './PredictWriteStep';

const c = classNames(styles);

const contents: Readonly<Record<PredictStep, (props: PredictStepProps) => React.JSX.Element>> = {
  data: PredictDataStep,
  columns: PredictColumnsStep,
  model: ModelStep,
  fit: FitStep,
  write: PredictWriteStep,
};

const steps = [
  { key: 'data', title: predictTexts.stepData },
  { key: 'columns', title: predictTexts.stepColumns },
  { key: 'model', title: predictTexts.stepModel },
  { key: 'fit', title: predictTexts.stepFit },
  { key: 'write', title: predictTexts.stepWrite },
] as const;

/** From purchases to P(alive), expected purchases and lifetime value of every customer, in five steps. */
export default function PredictPage({ store, actions, predict, showPage }: PageProps) {
  const { t } = useWords();
  const pane = useStoreState(store, (whole) => whole);
  const state = useStore(predict.store);
  const props: PredictStepProps = { pane, actions, state, predict, showPage };
  const Content = contents[state.step];
  const work = state.work ?? pane.work;
  const problem = state.problem ?? pane.problem;
  return (
    <div className={c('layout')}>
      <Stepper
        steps={steps}
        current={state.step}
        canEnter={(step) => work === null && canEnterPredict(pane, state, step)}
        onEnter={predict.goTo}
      />
      <OthersChanges state={pane} actions={actions} />
      <div className={c('scroll')} key={state.step}>
        <Inert className={c('stack', work !== null && 'waiting')} when={work !== null}>
          {problem !== null && (
            <ProblemBar
              problem={problem}
              onDismiss={state.problem === null ? actions.dismissProblem : predict.dismissProblem}
            />
          )}
          <SettingsNotices state={pane} />
          <Content {...props} />
        </Inert>
      </div>
      {work === null ? <PredictFooter {...props} /> : <WorkBar work={work} onCancel={predict.cancel} />}
      <Announcer text={work === null ? '' : t(workTexts[work.name])} />
    </div>
  );
}
