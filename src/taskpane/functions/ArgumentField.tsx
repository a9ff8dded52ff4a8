import { useId, useRef, type ReactNode } from 'react';
import { argumentName } from '../../functions/argumentNames';
import { isOptional, type Parameter } from '../../functions/parameter';
import { units } from '../../functions/units';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './ArgumentForm.module.css';

const c = classNames({ ...layout, ...styles });

export interface PickedFieldProps {
  readonly label: ReactNode;
  /** The field's name in sentences. */
  readonly name: string;
  readonly value: string;
  readonly choices?: readonly string[];
  /** What it is; what it holds; both are read with the field. */
  readonly help: string;
  readonly hint: string;
  readonly isFaulty: boolean;
  readonly isRequired: boolean;
  readonly isPicking: boolean;
  readonly isReadOnly?: boolean;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
  readonly onTake: () => void;
}

/** A field that is typed into, or takes the cells that are selected in the workbook. */
export function PickedField(props: PickedFieldProps) {
  const { label, name, value, choices = [], help, hint, isFaulty, isRequired, isPicking, isReadOnly } = props;
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const leave = (): void => {
    // Focus that goes to the workbook leaves the pane as a whole: the field then follows what is selected there.
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement !== input.current) props.onLeave();
    }, 0);
  };
  return (
    <div className={c('field', isPicking && 'picking', isFaulty && 'faulty')}>
      <label htmlFor={id}>{label}</label>
      <div className={c('entry')}>
        <input
          id={id}
          ref={input}
          type="text"
          value={value}
          readOnly={isReadOnly}
          required={isRequired}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isFaulty}
          aria-describedby={`${id}-help ${id}-hint`}
          {...(choices.length > 0 ? { list: `${id}-choices` } : {})}
          onChange={({ target }) => props.onType(target.value)}
          onFocus={props.onFocus}
          onBlur={leave}
        />
        {choices.length > 0 && (
          <datalist id={`${id}-choices`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
        <button
          type="button"
          title={t(functionsTexts.useSelection)}
          aria-label={t(functionsTexts.useSelectionFor, { name })}
          onClick={() => {
            props.onTake();
            input.current?.focus();
          }}
        >
          <PaneIcon name="Table" />
        </button>
      </div>
      {help !== '' && (
        <p id={`${id}-help`} className={c('small', 'soft')}>
          {help}
        </p>
      )}
      {hint !== '' && (
        <p id={`${id}-hint`} className={c('small', 'numbers', isFaulty && 'fault')}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** An argument's name, unit, and whether it may be left out. */
export function ArgumentLabel({ parameter }: { readonly parameter: Parameter }) {
  const { t } = useWords();
  const unit = 'unit' in parameter && parameter.unit !== 'any' ? t(units[parameter.unit].text) : '';
  const facts = [unit, isOptional(parameter) ? t(functionsTexts.optional) : ''].filter(Boolean);
  return (
    <>
      {t(argumentName(parameter.name))}
      {facts.length > 0 && <span>{` · ${facts.join(' · ')}`}</span>}
    </>
  );
}
