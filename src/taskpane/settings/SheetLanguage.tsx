import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { languages } from '../../i18n/language';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { languageNames, settingsTexts } from '../texts/settings';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';

const c = classNames(layout);

/** In which language sheets are written: the pane's, unless the workbook has one. */
export function SheetLanguage({ state, actions }: StepProps) {
  const { t, language } = useWords();
  return (
    <div>
      <Dropdown
        label={t(settingsTexts.sheetLanguage)}
        options={languages.map((key) => ({ key, text: languageNames[key] }))}
        selectedKey={state.sheetLanguage ?? language}
        onChange={(_, option) => {
          const chosen = languages.find((one) => one === option?.key);
          if (chosen !== undefined) actions.setSheetLanguage(chosen);
        }}
      />
      <p className={c('small', 'soft', 'help')}>{t(settingsTexts.sheetLanguageHelp)}</p>
    </div>
  );
}
