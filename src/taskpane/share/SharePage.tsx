import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import { ProblemBar } from '../segment/ProblemBar';
import { WorkBar } from '../segment/WorkBar';
import { shareTexts } from '../texts/share';
import { workTexts } from '../texts/work';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import { Inert } from '../ui/Inert';
import layout from '../ui/layout.module.css';
import { OutcomeBar } from './OutcomeBar';
import { OutcomeDetails } from './OutcomeDetails';
import { PortableFunctions } from './PortableFunctions';
import { Repairs } from './Repairs';
import styles from './SharePage.module.css';
import { useSharing, type SharingActions, type SharingState } from './useSharing';
import { UsingFormulas } from './UsingFormulas';

const c = classNames({ ...layout, ...styles });

/** Workbooks that go to people without the add-in, and that come back. */
export default function SharePage({ host }: Pick<PageProps, 'host'>) {
  const { t } = useWords();
  const [state, actions] = useSharing(host);
  const { status, work, problem, outcome } = state;
  return (
    <div className={c('layout')}>
      <div className={c('scroll')}>
        <Inert className={c('stack', work !== null && status !== null && 'waiting')} when={work !== null}>
          <Heading intro={t(shareTexts.intro)}>{t(shareTexts.title)}</Heading>
          {problem !== null && <ProblemBar problem={problem} onDismiss={actions.dismiss} />}
          {outcome !== null && <OutcomeBar outcome={outcome} onDismiss={actions.dismiss} />}
          {status === null && work === null && (
            <DefaultButton className={c('start')} text={t(shareTexts.lookAgain)} onClick={actions.look} />
          )}
          {status !== null && (
            <>
              <Repairs status={status} actions={actions} />
              {outcome !== null && <OutcomeDetails outcome={outcome} actions={actions} />}
              <UsingFormulas state={state} actions={actions} />
              <PortableFunctions state={{ ...state, status }} actions={actions} />
              <Audit state={{ ...state, status }} actions={actions} />
            </>
          )}
        </Inert>
      </div>
      {work !== null && <WorkBar work={work} onCancel={actions.cancel} />}
      <Announcer text={work === null ? '' : t(workTexts[work.name])} />
    </div>
  );
}

function Audit(props: {
  readonly state: SharingState & { readonly status: NonNullable<SharingState['status']> };
  readonly actions: SharingActions;
}) {
  const { t } = useWords();
  const { formulas, status } = props.state;
  const isEmpty = formulas.length === 0 && status.keptFormulas + status.portableNames.length === 0;
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.auditTitle)}</h2>
      <p className={c('soft')}>{t(isEmpty ? shareTexts.auditNone : shareTexts.auditText)}</p>
      {!isEmpty && (
        <DefaultButton className={c('start')} text={t(shareTexts.audit)} onClick={props.actions.report} />
      )}
    </section>
  );
}
