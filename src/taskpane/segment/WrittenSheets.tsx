import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { leftOutText, type LeftOut } from '../../excel/texts';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import type { Written } from '../store/state';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import styles from './WriteStep.module.css';

const c = classNames({ ...layout, ...styles });

export interface WrittenSheetsProps {
  readonly written: Written;
  readonly title: string;
  readonly intro: string;
  readonly onOpen: (name: string) => void;
}

/** The new sheets, each a way to it, and what this Excel could not write. */
export function WrittenSheets({ written, title, intro, onOpen }: WrittenSheetsProps) {
  const { t, language, formats } = useWords();
  const { sheets, leftOut, namesTaken } = written;
  return (
    <>
      <div className={c('done')}>
        <span className={c('doneIcon')} aria-hidden="true">
          <PaneIcon name="Completed" />
        </span>
        <Heading intro={intro}>{title}</Heading>
      </div>
      <ul className={c('sheets')}>
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className={c('sheet')}
              aria-label={t(segmentTexts.openSheet, { name })}
              onClick={() => onOpen(name)}
            >
              {name}
              <PaneIcon name="ChevronRight" />
            </button>
          </li>
        ))}
      </ul>
      {namesTaken && <p className={c('soft')}>{t(segmentTexts.namesTaken)}</p>}
      {leftOut.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {/* The codes are those of the room that the text is asked of. */}
          {formats.sentences(leftOut.map((code) => leftOutText(code as LeftOut, language)))}
        </MessageBar>
      )}
    </>
  );
}
