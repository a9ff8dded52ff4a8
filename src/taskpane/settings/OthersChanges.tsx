import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Text } from '../../i18n/language';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { settingsTexts } from '../texts/settings';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { conflictLabel, conflictValue } from './conflictLabel';
import type { SettingsDifference } from './mergeParts';

const c = classNames(layout);

/** Changes told at once; the others are counted. */
const shown = 3;

/** What somebody else changed in the workbook's settings while this pane was open: said where the user is looking. */
export default function OthersChanges({ state, actions }: StepProps) {
  const { t } = useWords();
  const { conflicts, taken } = state;
  return (
    <>
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
          <Differences of={conflicts} line={settingsTexts.conflictLine} state={state} />
        </MessageBar>
      )}
      {taken.length > 0 && (
        <MessageBar
          messageBarType={MessageBarType.info}
          isMultiline
          onDismiss={actions.dismissTaken}
          dismissButtonAriaLabel={t(shellTexts.dismiss)}
        >
          {t(settingsTexts.taken)}
          <Differences of={taken} line={settingsTexts.takenLine} state={state} />
        </MessageBar>
      )}
    </>
  );
}

interface DifferencesProps extends Pick<StepProps, 'state'> {
  readonly of: readonly SettingsDifference[];
  readonly line: Text;
}

function Differences({ of, line, state }: DifferencesProps) {
  const words = useWords();
  const { t, formats } = words;
  return (
    <>
      <ul className={c('help', 'tight')}>
        {of.slice(0, shown).map((one) => (
          <li key={[one.part, ...one.path].join('/')}>
            {t(line, {
              what: conflictLabel(one, state)
                .map((label) => (typeof label === 'string' ? label : t(label)))
                .join(' · '),
              mine: conflictValue(one, one.mine, words, state),
              theirs: conflictValue(one, one.theirs, words, state),
            })}
          </li>
        ))}
      </ul>
      {of.length > shown && t(settingsTexts.more, { count: formats.count(of.length - shown) })}
    </>
  );
}
