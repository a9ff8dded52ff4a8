import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { ownObjectWords } from '../../excel/texts';
import type { CheckedSheet } from '../../excel/written/checkWritten';
import { useWords } from '../app/language';
import type { PaneActions } from '../store/actions';
import { lastWritten, type SheetFamily } from '../store/lastWritten';
import type { PaneState } from '../store/state';
import { writtenTexts } from '../texts/written';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';

const c = classNames(layout);

export interface WriteModeProps {
  readonly state: Pick<PaneState, 'writtenBefore' | 'updating' | 'writtenCheck'>;
  readonly actions: PaneActions;
  readonly family: SheetFamily;
  /** Keys of the sheets that are about to be written. */
  readonly keys: readonly string[];
}

const day = 86_400_000;

/** New sheets, or the last ones brought up to date; nothing where there are none. */
export function WriteMode({ state, actions, family, keys }: WriteModeProps) {
  const { t, formats } = useWords();
  const last = lastWritten(state.writtenBefore, family);
  const [first] = last;
  if (first === undefined) return null;
  const date = formats.date(Math.floor(first.written / day));
  return (
    <section className={c('tight')}>
      <ChoiceGroup
        label={t(writtenTexts.mode)}
        selectedKey={state.updating === family ? 'update' : 'new'}
        options={[
          { key: 'new', text: t(writtenTexts.modeNew) },
          { key: 'update', text: t(writtenTexts.modeUpdate, { date }) },
        ]}
        onChange={(_, option) => void actions.writtenSheets.chooseUpdate(family, option?.key === 'update')}
      />
      {state.updating === family && <UpdateNotes state={state} names={namesOf(last, keys)} />}
    </section>
  );
}

interface Names {
  readonly replaced: readonly string[];
  readonly dropped: readonly string[];
}

function namesOf(last: PaneState['writtenBefore'], keys: readonly string[]): Names {
  const names = (wanted: boolean): string[] =>
    last.filter(({ key }) => keys.includes(key) === wanted).map(({ name }) => name);
  return { replaced: names(true), dropped: names(false) };
}

/** What the update does to what is there, before it is done. */
function UpdateNotes({ state, names }: { readonly state: WriteModeProps['state']; readonly names: Names }) {
  const { t, formats, language } = useWords();
  const list = (all: readonly string[]): string => all.join(language === 'zh-CN' ? '”、“' : ', ');
  const { sheets = [], slicers = [] } = state.writtenCheck ?? {};
  const changed = sheets.filter(({ isChanged }) => isChanged).map(({ name }) => name);
  // Names come along with the cells that they are for.
  const kinds = ({ ownObjects }: CheckedSheet) => ownObjects.filter((kind) => kind !== 'names');
  const holding = sheets.filter((sheet) => kinds(sheet).length > 0);
  const objects = [...new Set(holding.flatMap(kinds))];
  const own = sheets.reduce((sum, { ownCells }) => sum + ownCells, 0);
  return (
    <>
      <p className={c('soft')}>
        {t(writtenTexts.updateText, { sheets: list(names.replaced), count: names.replaced.length })}
      </p>
      {own > 0 && (
        <p className={c('soft')}>
          {own === 1
            ? t(writtenTexts.updateOwnCell)
            : t(writtenTexts.updateOwnCells, { count: formats.count(own) })}
        </p>
      )}
      {changed.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(writtenTexts.updateChanged, { sheets: list(changed) })}
        </MessageBar>
      )}
      {holding.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.blocked}>
          {t(writtenTexts.updateCannotKeep, {
            objects: ownObjectWords(objects, language),
            sheets: list(holding.map(({ name }) => name)),
          })}
        </MessageBar>
      )}
      {slicers.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(writtenTexts.updateSlicers, { slicers: slicers.join(', ') })}
        </MessageBar>
      )}
      {names.dropped.length > 0 && (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(writtenTexts.updateDrops, { sheets: list(names.dropped), count: names.dropped.length })}
        </MessageBar>
      )}
    </>
  );
}
