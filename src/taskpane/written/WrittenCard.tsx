import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useState } from 'react';
import type { CheckedSheet, WrittenCheck } from '../../excel/written/checkWritten';
import { ownObjectWords } from '../../excel/texts';
import { useWords } from '../app/language';
import type { PaneActions } from '../store/actions';
import type { PaneState } from '../store/state';
import { writtenTexts } from '../texts/written';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import styles from './WrittenCard.module.css';

const c = classNames({ ...layout, ...styles });
const day = 86_400_000;

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The sheets that the add-in has written in this workbook, and the way to be rid of them all. */
export function WrittenCard({ state, actions }: Props) {
  const { t, formats } = useWords();
  const { writtenBefore, writtenCheck } = state;
  if (writtenBefore.length === 0) return null;
  const last = Math.max(...writtenBefore.map(({ written }) => written));
  return (
    <section className={c('card', 'tight')} aria-label={t(writtenTexts.title)}>
      <h2 className={c('section')}>{t(writtenTexts.title)}</h2>
      {writtenCheck === null || state.updating !== null ? (
        <>
          <p className={c('soft')}>
            {t(writtenTexts.intro, {
              count: formats.count(writtenBefore.length),
              date: formats.date(Math.floor(last / day)),
            })}
          </p>
          <div>
            <DefaultButton
              text={t(writtenTexts.removeAll)}
              onClick={() => void actions.writtenSheets.checkRemoval()}
            />
          </div>
        </>
      ) : (
        <RemovalForm check={writtenCheck} actions={actions} />
      )}
    </section>
  );
}

/** Sheets that hold something of the user's are not ticked at first. */
function RemovalForm({ check, actions }: { readonly check: WrittenCheck; readonly actions: PaneActions }) {
  const { t, formats } = useWords();
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    check.sheets.filter((sheet) => !isUsers(sheet)).map(({ id }) => id),
  );
  const toggle = (id: string, wanted: boolean): void =>
    setTicked((before) => (wanted ? [...before, id] : before.filter((each) => each !== id)));
  const count = formats.count(ticked.length);
  return (
    <>
      <p className={c('soft')}>{t(writtenTexts.removeText)}</p>
      <ul className={c('list')} aria-label={t(writtenTexts.removeTitle)}>
        {check.sheets.map((sheet) => (
          <li key={sheet.id}>
            <SheetTick sheet={sheet} ticked={ticked.includes(sheet.id)} onToggle={toggle} />
          </li>
        ))}
      </ul>
      {check.users > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(writtenTexts.users, { count: formats.count(check.users), first: check.firstUser ?? '' })}
        </MessageBar>
      )}
      {check.slicers.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(writtenTexts.slicersRemoved, { slicers: check.slicers.join(', ') })}
        </MessageBar>
      )}
      <div className={c('buttons')}>
        <PrimaryButton
          text={t(writtenTexts.removeThem, { count })}
          disabled={ticked.length === 0}
          onClick={() => void actions.writtenSheets.remove(ticked)}
        />
        <DefaultButton text={t(writtenTexts.keepThem)} onClick={actions.writtenSheets.dropCheck} />
      </div>
    </>
  );
}

function isUsers({ ownCells, ownObjects, isChanged }: CheckedSheet): boolean {
  return ownCells > 0 || ownObjects.length > 0 || isChanged;
}

interface SheetTickProps {
  readonly sheet: CheckedSheet;
  readonly ticked: boolean;
  readonly onToggle: (id: string, wanted: boolean) => void;
}

function SheetTick({ sheet, ticked, onToggle }: SheetTickProps) {
  const { t, formats, language } = useWords();
  const { id, name, ownCells, ownObjects, isChanged } = sheet;
  const remarks = [
    ...(ownCells > 0 ? [t(writtenTexts.ownCells, { count: formats.count(ownCells) })] : []),
    ...(ownObjects.length > 0
      ? [t(writtenTexts.ownObjects, { objects: ownObjectWords(ownObjects, language) })]
      : []),
    ...(isChanged ? [t(writtenTexts.changed)] : []),
  ].join(language === 'zh-CN' ? '，' : ', ');
  const label = remarks === '' ? name : `${name} (${remarks})`;
  return <Checkbox label={label} checked={ticked} onChange={(_, wanted) => onToggle(id, wanted === true)} />;
}
