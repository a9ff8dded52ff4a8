import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { segmentTexts } from '../texts/segment';
import { settingsTexts } from '../texts/settings';
import { conflictLabel, conflictValue, cut, partLabel } from './conflictLabel';

/** Values named at once; the others are counted. */
const mostNamed = 5;

/** What of the workbook's settings this add-in leaves alone, and why. */
export default function SettingsNotices({ state }: Pick<StepProps, 'state'>) {
  const words = useWords();
  const { t, formats } = words;
  const { settingsNewer, settingsBroken, settingsMisfits } = state;
  const broken = settingsBroken.map(partLabel).map((label) => (typeof label === 'string' ? label : t(label)));
  const misfits = settingsMisfits.slice(0, mostNamed).map((misfit) => {
    const place = { ...misfit, mine: null, theirs: misfit.value };
    const what = conflictLabel(place, state).map((label) =>
      typeof label === 'string' ? cut(label) : t(label),
    );
    return t(settingsTexts.misfit, {
      what: [...new Set(what)].filter((label) => label !== '').join(' › '),
      value: conflictValue(place, misfit.value, words, state),
    });
  });
  const rest = settingsMisfits.length - misfits.length;
  const named = rest === 0 ? misfits : [...misfits, t(settingsTexts.more, { count: formats.count(rest) })];
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
      {settingsNewer === null && misfits.length > 0 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t(settingsTexts.misfits, { what: named.join(t(segmentTexts.listComma)) })}
        </MessageBar>
      )}
    </>
  );
}
