import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { page } from '../../functions/generate/page';
import { pageTexts } from '../../functions/generate/pageTexts';
import { isOptional } from '../../functions/parameter';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { ExampleResult } from './ExampleResult';
import styles from './FunctionsPage.module.css';

const c = classNames({ ...layout, ...styles });

export interface FunctionRowProps {
  readonly declaration: FunctionDeclaration;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onInsert: () => void;
}

/** One function: its name and sentence; opened, the whole of its reference page in short. */
export function FunctionRow({ declaration, open, onToggle, onInsert }: FunctionRowProps) {
  const { t } = useWords();
  return (
    <li className={c('function', open && 'open')}>
      <button type="button" className={c('row')} aria-expanded={open} onClick={onToggle}>
        <span className={c('name')}>{declaration.name}</span>
        <span className={c('summary')}>{t(declaration.summary)}</span>
        <span className={c('arrow')} aria-hidden="true">
          <PaneIcon name="ChevronRight" />
        </span>
      </button>
      {open && <Details declaration={declaration} onInsert={onInsert} />}
    </li>
  );
}

type DetailsProps = Pick<FunctionRowProps, 'declaration' | 'onInsert'>;

function Details({ declaration, onInsert }: DetailsProps) {
  const { t, language } = useWords();
  const text = useMemo(() => page(declaration, language), [declaration, language]);
  return (
    <div className={c('details')}>
      <p className={c('code')}>={text.syntax}</p>
      <PrimaryButton
        text={t(functionsTexts.insert)}
        ariaLabel={t(functionsTexts.insertNamed, { name: declaration.name })}
        styles={{ root: { alignSelf: 'flex-start' } }}
        onClick={onInsert}
      />
      <div>
        <h3 className={c('label')}>{t(pageTexts.arguments)}</h3>
        <dl className={c('arguments')}>
          {text.parameters.map(({ name, text: meaning, unit, values, ifLeftOut }, index) => (
            <div key={name}>
              <dt>
                {name}
                <span>
                  {unit !== '' && ` · ${unit}`}
                  {isOptionalAt(declaration, index) && ` · ${t(functionsTexts.optional)}`}
                </span>
              </dt>
              <dd title={[values, ifLeftOut].join(' · ')}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
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
        <ExampleResult rows={text.example.rows} />
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

function isOptionalAt({ parameters }: FunctionDeclaration, index: number): boolean {
  const parameter = parameters[index];
  return parameter !== undefined && isOptional(parameter);
}
