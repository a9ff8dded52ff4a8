import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './DataStep.module.css';
import type { StepProps } from './stepProps';

const c = classNames({ ...layout, ...styles });

/** The selection in the workbook, as it is now. */
export function SelectionCard({ state, actions }: StepProps) {
  const { t } = useWords();
  return (
    <section className={c('card')} aria-label={t(segmentTexts.selected)}>
      <Selection state={state} actions={actions} />
    </section>
  );
}

function Selection({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { selection, selectionKnown } = state;
  if (selection === null) {
    return (
      <p className={c('soft')} aria-live="polite">
        {selectionKnown ? t(segmentTexts.selectionNone) : ' '}
      </p>
    );
  }
  const cells = selection.address.slice(selection.address.lastIndexOf('!') + 1);
  const place =
    selection.tableName === undefined
      ? selection.sheetName
      : `${selection.sheetName} · ${t(segmentTexts.selectionTable, { name: selection.tableName })}`;
  const size = t(segmentTexts.selectionSize, {
    rows: formats.count(selection.rowCount),
    columns: formats.count(selection.columnCount),
  });
  return (
    <>
      <div className={c('selection')}>
        <span className={c('icon')} aria-hidden="true">
          <PaneIcon name="Table" />
        </span>
        <div className={c('details')} aria-live="polite">
          <p className={c('small', 'soft')}>{place}</p>
          <p className={c('address')}>{cells}</p>
          <p className={c('soft', 'numbers')}>{size}</p>
        </div>
      </div>
      {selection.hasHiddenRows && (
        <div className={c('toggle')}>
          <Toggle
            label={t(segmentTexts.visibleOnly)}
            inlineLabel
            checked={state.visibleOnly}
            onChange={(_, checked) => actions.setVisibleOnly(checked === true)}
          />
          <p className={c('small', 'soft')}>{t(segmentTexts.visibleOnlyHint)}</p>
        </div>
      )}
    </>
  );
}
