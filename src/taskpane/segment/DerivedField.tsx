import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { useId } from 'react';
import { notDerived } from '../../customers/derivations';
import type { FieldName } from '../../customers/fields';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { DerivableView } from '../worker/views';
import styles from './DerivedField.module.css';

const c = classNames({ ...layout, ...styles });

export interface DerivedFieldProps {
  readonly derivable: DerivableView;
  readonly customers: number;
  /** What the user chose, before it has come about. */
  readonly choice: string | undefined;
  readonly onChange: (field: FieldName, choice: string) => void;
}

/** A lacking field that follows from columns that are there: how, for how many customers, and whether it is wanted. */
export function DerivedField({ derivable, customers, choice, onChange }: DerivedFieldProps) {
  const { t, formats } = useWords();
  const how = useId();
  const { field, name, ways, taken, filled } = derivable;
  const wanted = choice ?? taken ?? notDerived;
  const way =
    wanted === notDerived
      ? undefined
      : (ways.find(({ key }) => key === wanted) ?? ways.find(({ key }) => key === taken));
  const text = t((way ?? ways[0])?.text ?? name);
  return (
    <div className={c('derived')}>
      <Checkbox
        label={t(name)}
        checked={way !== undefined}
        inputProps={{ 'aria-describedby': how }}
        onChange={(_, isWanted) =>
          onChange(field, isWanted === true ? (ways[0]?.key ?? notDerived) : notDerived)
        }
      />
      <p id={how} className={c('how', 'small', 'soft')}>
        {way === undefined
          ? t(segmentTexts.derivedOff, { how: text })
          : way.key !== taken
            ? t(segmentTexts.derivedFrom, { how: text })
            : t(segmentTexts.derivedOn, {
                how: text,
                filled: formats.count(filled),
                count: formats.count(customers),
              })}
      </p>
      {way !== undefined && ways.length > 1 && (
        <Dropdown
          className={c('how')}
          ariaLabel={t(segmentTexts.derivedWay, { name: t(name) })}
          options={ways.map(({ key, text: option }) => ({ key, text: t(option) }))}
          selectedKey={way.key}
          onChange={(_, option) => {
            if (option !== undefined) onChange(field, String(option.key));
          }}
        />
      )}
    </div>
  );
}
