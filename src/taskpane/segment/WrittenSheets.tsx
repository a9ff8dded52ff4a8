import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { leftOutText, type LeftOut } from '../../excel/texts';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import type { PaneActions } from '../store/actions';
import type { Written } from '../store/state';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import styles from './WriteStep.module.css';

const c = classNames({ ...layout, ...styles });

/** The new sheets, each a way to it. */
export function WrittenSheets(props: { readonly written: Written; readonly actions: PaneActions }) {
  const { t, formats, language } = useWords();
  const { sheets, leftOut } = props.written;
  return (
    <>
      <div className={c('done')}>
        <span className={c('doneIcon')} aria-hidden="true">
          <PaneIcon name="Completed" />
        </span>
        <Heading intro={t(segmentTexts.writtenText, { count: formats.count(sheets.length) })}>
          {t(segmentTexts.written)}
        </Heading>
      </div>
      <ul className={c('sheets')}>
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className={c('sheet')}
              aria-label={t(segmentTexts.openSheet, { name })}
              onClick={() => void props.actions.activateSheet(name)}
            >
              {name}
              <PaneIcon name="ChevronRight" />
            </button>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {/* The codes are those of the room that the text is asked of. */}
          {leftOut.map((code) => leftOutText(code as LeftOut, language)).join(' ')}
        </MessageBar>
      )}
      <p className={c('soft')}>{t(segmentTexts.settingsKept)}</p>
    </>
  );
}
