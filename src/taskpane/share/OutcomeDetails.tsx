import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ForgetKept } from './ForgetKept';
import { FormulaList } from './FormulaList';
import { placeText, reasonTexts } from './formulaLine';
import type { Outcome } from './useSharing';

const c = classNames(layout);

/** Every formula that the last action had to leave: those not put back, or those that still use portable functions. */
export function OutcomeDetails(props: { readonly outcome: Outcome; readonly onForget: () => void }) {
  const { t, formats } = useWords();
  const { outcome } = props;
  if (outcome.kind === 'live' && outcome.result.unmatched.length > 0) {
    const lines = outcome.result.unmatched.map((one) => ({
      place: placeText(one, t),
      formula: one.formula,
      note: t(reasonTexts[one.reason]),
    }));
    return (
      <section className={c('tight')}>
        <h2 className={c('section')}>{t(shareTexts.unmatchedTitle)}</h2>
        <FormulaList lines={lines} label={t(shareTexts.unmatchedTitle)} />
        <p className={c('soft')}>{t(shareTexts.forgetText)}</p>
        <ForgetKept text={shareTexts.forget} onForget={props.onForget} />
      </section>
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
