import { Dropdown, DropdownMenuItemType, type IDropdownOption } from 'office-ui-fabric-react/lib/Dropdown';
import { memo, useMemo } from 'react';
import { fieldNames, type FieldName } from '../../customers/fields';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { ColumnView } from '../worker/views';
import styles from './ColumnsStep.module.css';
import { fieldGroups } from './fieldGroups';

const c = classNames({ ...layout, ...styles });
const unused = 'unused';

export interface ColumnChoiceProps {
  readonly column: ColumnView;
  /** The field it has now. */
  readonly field: FieldName | null;
  readonly onChange: (column: number, field: FieldName | null) => void;
}

/**
 * One column: its header, some of its cells, why it was taken for its field, and the choice. Drawn again only when one of
 * these changes: a long list of drop-down lists takes long.
 */
export const ColumnChoice = memo(function ColumnChoice({ column, field, onChange }: ColumnChoiceProps) {
  const { t } = useWords();
  const options = useMemo<IDropdownOption[]>(
    () => [
      { key: unused, text: t(segmentTexts.columnUnused) },
      ...fieldGroups.flatMap(({ title, fields }) => [
        { key: t(title), text: t(title), itemType: DropdownMenuItemType.Header },
        ...fields.map((name) => ({ key: name, text: t(fieldTexts[name]) })),
      ]),
    ],
    [t],
  );
  const isOwn = field !== column.field;
  const because = isOwn ? segmentTexts.columnChanged : (column.because ?? segmentTexts.columnUnknown);
  return (
    <li className={c('column')}>
      <div className={c('columnHead')}>
        <span className={c('header')}>{column.header}</span>
        <span className={c('because', 'small', 'soft')}>{t(because)}</span>
      </div>
      {column.examples.length > 0 && (
        <p className={c('examples', 'small', 'soft')}>
          {t(segmentTexts.columnExamples, { examples: column.examples.join(' · ') })}
        </p>
      )}
      <Dropdown
        ariaLabel={t(segmentTexts.columnField, { header: column.header })}
        options={options}
        selectedKey={field ?? unused}
        onChange={(_, option) =>
          onChange(column.index, fieldNames.find((name) => name === option?.key) ?? null)
        }
      />
    </li>
  );
});
