import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import type { Text } from '../../i18n/language';
import type { PageProps } from '../app/pageProps';
import { useWords } from '../app/language';
import type { Step } from '../store/state';
import { canEnter } from '../store/transitions/flow';
import { segmentTexts } from '../texts/segment';
import { shellTexts } from '../texts/shell';
import { workTexts } from '../texts/work';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Inert } from '../ui/Inert';
import { Later } from '../ui/Later';
import styles from '../ui/layout.module.css';
import { useStoreState } from '../ui/useStoreState';
import { DataStep } from './DataStep';
import { ProblemBar } from './ProblemBar';
import { StepFooter } from './StepFooter';
import { Stepper } from './Stepper';
import type { StepProps } from './stepProps';
import { WorkBar } from './WorkBar';

const c = classNames(styles);

const loadLater = () => import('./laterSteps');
const SettingsNotices = lazy(() => import('../settings/SettingsNotices'));
const OthersChanges = lazy(() => import('../settings/OthersChanges'));

const contents: Readonly<Record<Step, ComponentType<StepProps>>> = {
  data: DataStep,
  columns: lazy(async () => ({ default: (await loadLater()).ColumnsStep })),
  method: lazy(async () => ({ default: (await loadLater()).MethodStep })),
  preview: lazy(async () => ({ default: (await loadLater()).PreviewStep })),
  write: lazy(async () => ({ default: (await loadLater()).WriteStep })),
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
  const isWorking = work !== null;
  // While rows are read there is time to load what comes next; a failure shows when it is needed.
  useEffect(() => {
    if (isWorking) loadLater().catch(() => undefined);
  }, [isWorking]);
  return (
    <div className={c('layout')}>
      <Stepper
        steps={steps}
        current={state.step}
        canEnter={(step) => work === null && canEnter(state, step)}
        onEnter={actions.goTo}
      />
      {(state.conflicts.length > 0 || state.taken.length > 0) && (
        <Suspense fallback={null}>
          <OthersChanges state={state} actions={actions} />
        </Suspense>
      )}
      <div className={c('scroll')} key={state.step}>
        <Inert className={c('stack', work !== null && 'waiting')} when={work !== null}>
          {problem !== null && <ProblemBar problem={problem} onDismiss={actions.dismissProblem} />}
          {(state.settingsNewer !== null ||
            state.settingsBroken.length + state.settingsMisfits.length > 0) && (
            <Suspense fallback={null}>
              <SettingsNotices state={state} />
            </Suspense>
          )}
          <Suspense fallback={<Spinner label={t(shellTexts.loading)} />}>
            <Later>
              <Content state={state} actions={actions} />
            </Later>
          </Suspense>
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
