import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { segmentTexts } from '../texts/segment';
import { settingsTexts } from '../texts/settings';
import { partLabel } from './conflictLabel';

/** What of the workbook's settings this add-in leaves alone, and why. */
export default function SettingsNotices({ state }: Pick<StepProps, 'state'>) {
  const { t } = useWords();
  const { settingsNewer, settingsBroken } = state;
  const broken = settingsBroken.map(partLabel).map((label) => (typeof label === 'string' ? label : t(label)));
  return (
    <>
      {settingsNewer !== null && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t(settingsTexts.newer, { version: settingsNewer })}
        </MessageBar>
      )}
      {settingsNewer === null && broken.length > 0 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t(settingsTexts.broken, { what: [...new Set(broken)].join(t(segmentTexts.listComma)) })}
        </MessageBar>
      )}
    </>
  );
}
