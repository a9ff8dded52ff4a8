import type { Text } from '../../i18n/language';
import type { PageProps } from '../app/pageProps';
import { useWords } from '../app/language';
import type { Step } from '../store/state';
import { canEnter } from '../store/transitions/flow';
import { segmentTexts } from '../texts/segment';
import { workTexts } from '../texts/work';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Inert } from '../ui/Inert';
import styles from '../ui/layout.module.css';
import { useStoreState } from '../ui/useStoreState';
import { ColumnsStep } from './ColumnsStep';
import { DataStep } from './DataStep';
import { MethodStep } from './MethodStep';
import { PreviewStep } from './PreviewStep';
import { ProblemBar } from './ProblemBar';
import { StepFooter } from './StepFooter';
import { Stepper } from './Stepper';
import type { StepProps } from './stepProps';
import { WorkBar } from './WorkBar';
import { WriteStep } from './WriteStep';

const c = classNames(styles);

const contents: Readonly<Record<Step, (props: StepProps) => React.JSX.Element>> = {
  data: DataStep,
  columns: ColumnsStep,
  method: MethodStep,
  preview: PreviewStep,
  write: WriteStep,
};

const steps = [
  { key: 'data', title: segmentTexts.stepData },
  { key: 'columns', title: segmentTexts.stepColumns },
  { key: 'method', title: segmentTexts.stepMethod },
  { key: 'preview', title: segmentTexts.stepPreview },
  { key: 'write', title: segmentTexts.stepWrite },
] as const satisfies readonly { readonly key: Step; readonly title: Text }[];

/** From selected rows to scorecards in five steps. */
export default function SegmentPage({ store, actions }: PageProps) {
  const { t } = useWords();
  const state = useStoreState(store, (whole) => whole);
  const Content = contents[state.step];
  const { work, problem } = state;
  return (
    <div className={c('layout')}>
      <Stepper
        steps={steps}
        current={state.step}
        canEnter={(step) => work === null && canEnter(state, step)}
        onEnter={actions.goTo}
      />
      <div className={c('scroll')} key={state.step}>
        <Inert className={c('stack', work !== null && 'waiting')} when={work !== null}>
          {problem !== null && <ProblemBar problem={problem} onDismiss={actions.dismissProblem} />}
          <Content state={state} actions={actions} />
        </Inert>
      </div>
      {work === null ? (
        <StepFooter state={state} actions={actions} />
      ) : (
        <WorkBar work={work} onCancel={actions.cancel} />
      )}
      <Announcer text={work === null ? '' : t(workTexts[work.name])} />
    </div>
  );
}
