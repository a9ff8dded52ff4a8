import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { SharingStatus } from '../../excel/sharing/sharing';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ForgetKept } from './ForgetKept';
import { FormulaList } from './FormulaList';
import { failingLine } from './formulaLine';
import styles from './SharePage.module.css';
import { unreadableTexts } from './unreadableTexts';
import type { SharingActions } from './useSharing';

const c = classNames({ ...layout, ...styles });

/** What the workbook needs as it stands: kept formulas put back, or cells calculated again. */
export function Repairs(props: { readonly status: SharingStatus; readonly actions: SharingActions }) {
  const words = useWords();
  const { t, formats } = words;
  const { unreadable, keptFormulas, failing, stale } = props.status;
  const { makeLive, forget, recalculate } = props.actions;
  const again = (
    <DefaultButton className={c('start')} text={t(shareTexts.recalculate)} onClick={recalculate} />
  );
  return (
    <>
      {unreadable !== undefined && (
        <section className={c('tight')}>
          <MessageBar messageBarType={MessageBarType.warning} isMultiline>
            {t(unreadableTexts[unreadable])}
          </MessageBar>
          {/* What a newer version wrote, that version can still read. */}
          {unreadable !== 'newer' && <ForgetKept text={shareTexts.forgetLost} onForget={forget} />}
        </section>
      )}
      {keptFormulas > 0 && (
        <section className={c('card', 'tight')} aria-label={t(shareTexts.preparedTitle)}>
          <h2 className={c('section')}>{t(shareTexts.preparedTitle)}</h2>
          <p className={c('soft')}>{t(shareTexts.preparedText, { count: formats.count(keptFormulas) })}</p>
          <PrimaryButton className={c('start')} text={t(shareTexts.makeLive)} onClick={() => makeLive()} />
        </section>
      )}
      {failing.length > 0 ? (
        <section className={c('card', 'tight')}>
          <h2 className={c('section')}>{t(shareTexts.failingTitle)}</h2>
          <p className={c('soft')}>{t(shareTexts.failing)}</p>
          {again}
          <FormulaList
            label={t(shareTexts.failingTitle)}
            lines={failing.map((one) => failingLine(one, words))}
          />
        </section>
      ) : (
        stale && (
          <section className={c('card', 'tight')}>
            <p>{t(shareTexts.stale)}</p>
            {again}
          </section>
        )
      )}
    </>
  );
}
