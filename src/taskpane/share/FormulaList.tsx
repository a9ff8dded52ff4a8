import { useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useWords } from '../app/language';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './SharePage.module.css';

const c = classNames({ ...layout, ...styles });

export interface FormulaLine {
  readonly place: string;
  readonly formula: string;
  readonly note: string;
  /** More to say, in a line of its own. */
  readonly detail?: string;
}

/** Lines shown at first, and by each press on the button. */
const step = 20;

/** Formulas with where they are and what there is to say of each. */
export function FormulaList({
  lines,
  label,
}: {
  readonly lines: readonly FormulaLine[];
  readonly label: string;
}) {
  const { t, formats } = useWords();
  const [shown, setShown] = useState(step);
  const rest = Math.min(step, lines.length - shown);
  return (
    <>
      <ul className={c('formulas')} aria-label={label}>
        {lines.slice(0, shown).map(({ place, formula, note, detail }) => (
          <li key={`${place} ${formula}`}>
            <div className={c('where')}>
              <span>{place}</span>
              <span className={c('soft')}>{note}</span>
            </div>
            <code className={c('code')}>{formula}</code>
            {detail !== undefined && <span className={c('soft', 'small')}>{detail}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <DefaultButton
          className={c('start')}
          text={t(shellTexts.showMore, { count: formats.count(rest) })}
          onClick={() => setShown(shown + step)}
        />
      )}
    </>
  );
}
