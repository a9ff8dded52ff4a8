import { useMemo } from 'react';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { page } from '../../functions/generate/page';
import { pageTexts } from '../../functions/generate/pageTexts';
import type { CellPlace, Host } from '../../excel/host';
import { writtenName } from '../../functions/writtenName';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ArgumentForm } from './ArgumentForm';
import styles from './FunctionsPage.module.css';
import { ResultCells } from './ResultCells';

const c = classNames({ ...layout, ...styles });

export interface FunctionRowProps {
  readonly declaration: FunctionDeclaration;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly host: Host;
  readonly onInsert: (formula: string, place: CellPlace) => void;
}

/** One function: its name and sentence; opened, the whole of its reference page in short. */
export function FunctionRow({ declaration, open, onToggle, host, onInsert }: FunctionRowProps) {
  const { t } = useWords();
  return (
    <li className={c('function', open && 'open')}>
      <button type="button" className={c('row')} aria-expanded={open} onClick={onToggle}>
        <span className={c('name')}>{writtenName(declaration.name)}</span>
        <span className={c('summary')}>{t(declaration.summary)}</span>
        <span className={c('arrow')} aria-hidden="true">
          <PaneIcon name="ChevronRight" />
        </span>
      </button>
      {open && <Details declaration={declaration} host={host} onInsert={onInsert} />}
    </li>
  );
}

type DetailsProps = Pick<FunctionRowProps, 'declaration' | 'host' | 'onInsert'>;

function Details({ declaration, host, onInsert }: DetailsProps) {
  const { t, language } = useWords();
  const text = useMemo(() => page(declaration, language), [declaration, language]);
  return (
    <div className={c('details')}>
      <p className={c('code')}>={text.syntax}</p>
      <ArgumentForm declaration={declaration} host={host} onInsert={onInsert} />
      <div>
        <h3 className={c('label')}>{t(pageTexts.result)}</h3>
        <p>{text.result}</p>
      </div>
      {text.notes.map((note) => (
        <p key={note} className={c('soft')}>
          {note}
        </p>
      ))}
      <div>
        <h3 className={c('label')}>{t(pageTexts.formula)}</h3>
        <p className={c('code')}>{text.formula}</p>
      </div>
      <div>
        <h3 className={c('label')}>{t(pageTexts.example)}</h3>
        <p className={c('code')}>{text.example.formula}</p>
        <ResultCells rows={text.example.rows} label={t(pageTexts.example)} />
        <p className={c('soft')}>{text.example.meaning}</p>
      </div>
      <div>
        <h3 className={c('label')}>{t(pageTexts.source)}</h3>
        {text.sources.map((line) => (
          <p key={line} className={c('small', 'soft')}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
