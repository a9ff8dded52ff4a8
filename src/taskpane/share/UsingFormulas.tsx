import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useState } from 'react';
import type { FoundFormula } from '../../excel/sharing/sharing';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { FormulaList } from './FormulaList';
import { foundLine } from './formulaLine';
import styles from './SharePage.module.css';
import type { SharingActions, SharingState } from './useSharing';

const c = classNames({ ...layout, ...styles });

/** Every formula that uses the add-in, what preparing would make of it, and the preparing. */
export function UsingFormulas(props: { readonly state: SharingState; readonly actions: SharingActions }) {
  const words = useWords();
  const { t, formats } = words;
  const { formulas, canCopy } = props.state;
  const { prepare, prepareCopy } = props.actions;
  const [valuesOnly, setValuesOnly] = useState(false);
  const told = formulas.map((one): FoundFormula =>
    valuesOnly && (one.kind === 'cell' || one.isLimit === true)
      ? { ...one, becomes: 'values', why: { kind: 'valuesOnly' } }
      : one,
  );
  const count = (what: FoundFormula['becomes']): number =>
    told.filter(({ becomes }) => becomes === what).length;
  const left = count('unchanged');
  const summary = t(shareTexts.summary, {
    portable: formats.count(count('portable')),
    values: formats.count(count('values')),
  });
  return (
    <section className={c('tight')}>
      <h2 className={c('section')}>{t(shareTexts.formulasTitle)}</h2>
      {formulas.length === 0 ? (
        <p className={c('soft')}>{t(shareTexts.none)}</p>
      ) : (
        <>
          {formulas.length > left && (
            <>
              <p className={c('soft')}>
                {formats.sentences([
                  summary,
                  ...(left > 0 ? [t(shareTexts.summaryLeft, { count: formats.count(left) })] : []),
                ])}
              </p>
              <p className={c('soft', 'small')}>{t(shareTexts.prepareHelp)}</p>
              <Checkbox
                label={t(shareTexts.valuesOnly)}
                checked={valuesOnly}
                ariaDescribedBy="values-only"
                onChange={(_, checked) => setValuesOnly(checked === true)}
              />
              <p id="values-only" className={c('soft', 'small')}>
                {t(shareTexts.valuesOnlyHelp)}
              </p>
              <div className={c('buttons')}>
                <PrimaryButton text={t(shareTexts.prepare)} onClick={() => prepare(valuesOnly)} />
                {canCopy && (
                  <DefaultButton text={t(shareTexts.prepareCopy)} onClick={() => prepareCopy(valuesOnly)} />
                )}
              </div>
              {canCopy && <p className={c('soft', 'small')}>{t(shareTexts.prepareCopyHelp)}</p>}
            </>
          )}
          <FormulaList label={t(shareTexts.formulasTitle)} lines={told.map((one) => foundLine(one, words))} />
        </>
      )}
    </section>
  );
}
