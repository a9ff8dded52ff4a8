import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { useState } from 'react';
import type { FoundFormula, SharingStatus } from '../../excel/sharing/sharing';
import { useWords } from '../app/language';
import type { PageProps } from '../app/pageProps';
import { ProblemBar } from '../segment/ProblemBar';
import { shareTexts } from '../texts/share';
import { Announcer } from '../ui/Announcer';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import { Inert } from '../ui/Inert';
import layout from '../ui/layout.module.css';
import { FormulaList, type FormulaLine } from './FormulaList';
import { OutcomeBar } from './OutcomeBar';
import { unreadableTexts } from './unreadableTexts';
import styles from './SharePage.module.css';
import { useSharing, type SharingActions, type SharingState } from './useSharing';

const c = classNames({ ...layout, ...styles });

/** Workbooks that go to people without the add-in, and that come back. */
export default function SharePage({ host }: Pick<PageProps, 'host'>) {
  const { t } = useWords();
  const [state, actions] = useSharing(host);
  const { status, busy, problem, outcome } = state;
  const waiting = t(status === null ? shareTexts.looking : shareTexts.working);
  return (
    <div className={c('layout')}>
      <div className={c('scroll')}>
        <Inert className={c('stack', busy && status !== null && 'waiting')} when={busy}>
          <Heading intro={t(shareTexts.intro)}>{t(shareTexts.title)}</Heading>
          {problem !== null && <ProblemBar problem={problem} onDismiss={actions.dismiss} />}
          {outcome !== null && <OutcomeBar outcome={outcome} onDismiss={actions.dismiss} />}
          {status !== null && <Content status={status} state={state} actions={actions} />}
        </Inert>
        {busy && <Spinner label={waiting} />}
      </div>
      <Announcer text={busy ? waiting : ''} />
    </div>
  );
}

interface ContentProps {
  readonly status: SharingStatus;
  readonly state: SharingState;
  readonly actions: SharingActions;
}

function Content({ status, state, actions }: ContentProps) {
  return (
    <>
      <Repairs status={status} actions={actions} />
      {state.outcome?.kind === 'live' && <UnmatchedList state={state} />}
      <Formulas state={state} actions={actions} />
      <Portable status={status} actions={actions} />
      <Audit state={state} status={status} actions={actions} />
    </>
  );
}

function Repairs({ status, actions }: Omit<ContentProps, 'state'>) {
  const { t, formats } = useWords();
  const [first] = status.failing;
  return (
    <>
      {status.unreadable !== undefined && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t(unreadableTexts[status.unreadable])}
        </MessageBar>
      )}
      {status.keptFormulas > 0 && (
        <section className={c('card', 'tight')} aria-label={t(shareTexts.preparedTitle)}>
          <h2 className={c('section')}>{t(shareTexts.preparedTitle)}</h2>
          <p className={c('soft')}>
            {t(shareTexts.preparedText, { count: formats.count(status.keptFormulas) })}
          </p>
          <PrimaryButton className={c('start')} text={t(shareTexts.makeLive)} onClick={actions.makeLive} />
        </section>
      )}
      {status.stale && first === undefined && (
        <section className={c('card', 'tight')}>
          <p>{t(shareTexts.stale)}</p>
          <DefaultButton
            className={c('start')}
            text={t(shareTexts.recalculate)}
            onClick={actions.recalculate}
          />
        </section>
      )}
      {first !== undefined && (
        <section className={c('card', 'tight')}>
          <p>
            {t(shareTexts.failing, {
              count: formats.count(status.failing.length),
              place: `${first.sheetName}!${first.address}`,
            })}
          </p>
          <DefaultButton
            className={c('start')}
            text={t(shareTexts.recalculate)}
            onClick={actions.recalculate}
          />
        </section>
      )}
    </>
  );
}

function UnmatchedList({ state }: { readonly state: SharingState }) {
  const { t } = useWords();
  if (state.outcome?.kind !== 'live') return null;
  const { unmatched } = state.outcome.result;
  const lines = unmatched.map(({ sheetName, address, formula, reason }): FormulaLine => ({
    place: sheetName === '' ? address : `${sheetName}!${address}`,
    formula,
    note: shareTexts[reason],
  }));
  return lines.length === 0 ? null : <FormulaList lines={lines} label={t(shareTexts.unmatched)} />;
}

function Formulas({ state: { formulas, canCopy }, actions }: Omit<ContentProps, 'status'>) {
  const { t, formats } = useWords();
  const [valuesOnly, setValuesOnly] = useState(false);
  const count = (becomes: FoundFormula['becomes']): string =>
    formats.count(formulas.filter((one) => one.becomes === becomes).length);
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.formulasTitle)}</h2>
      {formulas.length === 0 ? (
        <p className={c('soft')}>{t(shareTexts.none)}</p>
      ) : (
        <>
          {formulas.some(({ becomes }) => becomes !== 'unchanged') && (
            <>
              <p className={c('soft')}>
                {t(shareTexts.summary, { portable: count('portable'), values: count('values') })}
              </p>
              <div className={c('buttons')}>
                <PrimaryButton text={t(shareTexts.prepare)} onClick={() => actions.prepare(valuesOnly)} />
                {canCopy && (
                  <DefaultButton
                    text={t(shareTexts.prepareCopy)}
                    onClick={() => actions.prepareCopy(valuesOnly)}
                  />
                )}
              </div>
              <Checkbox
                label={t(shareTexts.valuesOnly)}
                checked={valuesOnly}
                ariaDescribedBy="values-only"
                onChange={(_, checked) => setValuesOnly(checked === true)}
              />
              <p id="values-only" className={c('soft', 'small')}>
                {t(shareTexts.valuesOnlyHelp)}
              </p>
              <p className={c('soft', 'small')}>{t(shareTexts.prepareHelp)}</p>
              {canCopy && <p className={c('soft', 'small')}>{t(shareTexts.prepareCopyHelp)}</p>}
            </>
          )}
          <FormulaList lines={formulas.map((one) => lineOf(one, t))} label={t(shareTexts.formulasTitle)} />
        </>
      )}
    </section>
  );
}

const notes = {
  portable: shareTexts.staysFormula,
  values: shareTexts.becomesValues,
  unchanged: shareTexts.leftAlone,
} as const;

function lineOf(found: FoundFormula, t: ReturnType<typeof useWords>['t']): FormulaLine {
  const address = found.sheetName === '' ? found.address : `${found.sheetName}!${found.address}`;
  const place = found.kind === 'cell' ? address : t(shareTexts[found.kind], { address });
  return { place, formula: found.formula, note: notes[found.becomes] };
}

function Audit({ state, status, actions }: ContentProps) {
  const { t } = useWords();
  const isEmpty = state.formulas.length === 0 && status.keptFormulas + status.portableNames === 0;
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.auditTitle)}</h2>
      <p className={c('soft')}>{t(isEmpty ? shareTexts.auditNone : shareTexts.auditText)}</p>
      {!isEmpty && (
        <DefaultButton className={c('start')} text={t(shareTexts.audit)} onClick={actions.report} />
      )}
    </section>
  );
}

function Portable({ status, actions }: Omit<ContentProps, 'state'>) {
  const { t, formats } = useWords();
  const { portableNames, outdatedNames } = status;
  const facts = [
    ...(portableNames > 0 ? [t(shareTexts.portablePresent, { count: formats.count(portableNames) })] : []),
    ...(outdatedNames > 0 ? [t(shareTexts.outdated, { count: formats.count(outdatedNames) })] : []),
  ];
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.portableTitle)}</h2>
      <p className={c('soft')}>{t(shareTexts.portableText)}</p>
      {facts.length > 0 && <p className={c('soft')}>{facts.join(' ')}</p>}
      <div className={c('buttons')}>
        <DefaultButton
          text={t(outdatedNames > 0 ? shareTexts.updatePortable : shareTexts.addPortable)}
          onClick={actions.addPortable}
        />
        {portableNames > 0 && (
          <DefaultButton text={t(shareTexts.removePortable)} onClick={actions.removePortable} />
        )}
      </div>
    </section>
  );
}
