import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { settingsTexts } from '../texts/settings';
import { conflictLabel, conflictValue } from './conflictLabel';

/** Conflicts told at once; the others are counted. */
const shown = 3;

/** What stands between this pane's settings and those in the workbook. */
export default function SettingsNotices({ state, actions }: StepProps) {
  const words = useWords();
  const { t, formats } = words;
  const { settingsNewer, conflicts } = state;
  return (
    <>
      {settingsNewer !== null && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t(settingsTexts.newer, { version: settingsNewer })}
        </MessageBar>
      )}
      {conflicts.length > 0 && (
        <MessageBar
          messageBarType={MessageBarType.warning}
          isMultiline
          actions={
            <div>
              <MessageBarButton
                text={t(settingsTexts.keepMine)}
                onClick={() => void actions.settleConflicts('mine')}
              />
              <MessageBarButton
                text={t(settingsTexts.keepTheirs)}
                onClick={() => void actions.settleConflicts('theirs')}
              />
            </div>
          }
        >
          {t(settingsTexts.conflict)}
          <ul>
            {conflicts.slice(0, shown).map((conflict) => (
              <li key={[conflict.part, ...conflict.path].join('/')}>
                {t(settingsTexts.conflictLine, {
                  what: conflictLabel(conflict, state)
                    .map((label) => (typeof label === 'string' ? label : t(label)))
                    .join(', '),
                  mine: conflictValue(conflict, conflict.mine, words),
                  theirs: conflictValue(conflict, conflict.theirs, words),
                })}
              </li>
            ))}
          </ul>
          {conflicts.length > shown &&
            t(settingsTexts.more, { count: formats.count(conflicts.length - shown) })}
        </MessageBar>
      )}
    </>
  );
}
