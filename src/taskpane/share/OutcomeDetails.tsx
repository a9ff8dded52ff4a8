import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Unmatched } from '../../excel/sharing/sharing';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ForgetKept } from './ForgetKept';
import { FormulaList } from './FormulaList';
import { foundLine, placeText, reasonTexts } from './formulaLine';
import type { Outcome, SharingActions } from './useSharing';

const c = classNames(layout);

/**
 * Every formula that the last action is about: those that became values, those that the user is asked about, those not
 * put back, or those that still use portable functions.
 */
export function OutcomeDetails(props: { readonly outcome: Outcome; readonly actions: SharingActions }) {
  const words = useWords();
  const { t, formats } = words;
  const { outcome } = props;
  if (outcome.kind === 'asks') {
    return (
      <section className={c('card', 'tight')} aria-label={t(shareTexts.asksTitle)}>
        <h2 className={c('section')}>{t(shareTexts.asksTitle)}</h2>
        <FormulaList
          lines={outcome.result.differing.map((one) => foundLine(one, words))}
          label={t(shareTexts.asksTitle)}
        />
        <div className={c('buttons')}>
          <PrimaryButton text={t(shareTexts.asksValues)} onClick={() => outcome.decide('asValues')} />
          <DefaultButton text={t(shareTexts.asksFormulas)} onClick={() => outcome.decide('asFormulas')} />
          <DefaultButton text={t(shellTexts.cancel)} onClick={props.actions.dismiss} />
        </div>
      </section>
    );
  }
  if ((outcome.kind === 'prepared' || outcome.kind === 'copied') && outcome.result.values.length > 0) {
    return (
      <section className={c('tight')}>
        <h2 className={c('section')}>{t(shareTexts.becameTitle)}</h2>
        <FormulaList
          lines={outcome.result.values.map((one) => foundLine(one, words))}
          label={t(shareTexts.becameTitle)}
        />
      </section>
    );
  }
  if (outcome.kind === 'live' && outcome.result.unmatched.length > 0) {
    const { unmatched } = outcome.result;
    const asking = unmatched.filter(({ reason }) => reason === 'asks');
    const left = unmatched.filter((one) => !asking.includes(one));
    const lines = left.map((one) => ({
      place: placeText(one, t),
      formula: one.formula,
      note: t(reasonTexts[one.reason]),
    }));
    return (
      <>
        {asking.length > 0 && <Asking formulas={asking} onConsent={props.actions.makeLive} />}
        <section className={c('tight')}>
          {left.length > 0 && (
            <>
              <h2 className={c('section')}>{t(shareTexts.unmatchedTitle)}</h2>
              <FormulaList lines={lines} label={t(shareTexts.unmatchedTitle)} />
            </>
          )}
          <p className={c('soft')}>{t(shareTexts.forgetText)}</p>
          <ForgetKept text={shareTexts.forget} onForget={props.actions.forget} />
        </section>
      </>
    );
  }
  if (outcome.kind === 'removed' && outcome.result.users.length > 0) {
    const lines = outcome.result.users.map((one) => ({
      place: placeText(one, t),
      formula: one.formula,
      note: formats.list(one.functions),
    }));
    return (
      <section className={c('tight')}>
        <h2 className={c('section')}>{t(shareTexts.usersTitle)}</h2>
        <FormulaList lines={lines} label={t(shareTexts.usersTitle)} />
      </section>
    );
  }
  return null;
}

/** Formulas that would reach out of the workbook: seen first, written only then. */
function Asking(props: {
  readonly formulas: readonly Unmatched[];
  readonly onConsent: (consented: readonly string[]) => void;
}) {
  const { t, formats } = useWords();
  const { formulas, onConsent } = props;
  const lines = formulas.map((one) => ({
    place: placeText(one, t),
    formula: one.formula,
    note: t(shareTexts.outwardFor, { parts: formats.list(one.parts ?? []) }),
  }));
  return (
    <section className={c('card', 'tight')}>
      <h2 className={c('section')}>{t(shareTexts.outwardTitle)}</h2>
      <p>{t(shareTexts.outwardText)}</p>
      <FormulaList lines={lines} label={t(shareTexts.outwardTitle)} />
      <DefaultButton
        className={c('start')}
        text={t(shareTexts.outwardYes, { count: formats.count(formulas.length) })}
        onClick={() => onConsent(formulas.map(({ formula }) => formula))}
      />
    </section>
  );
}
