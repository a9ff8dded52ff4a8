import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { FieldName } from '../../customers/fields';
import type { SettingDescriptor, Settings, SettingValue } from '../../segmentation/settings';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { MethodView } from '../worker/views';
import { hasNeighbour } from './hasNeighbour';
import { SettingField } from './SettingField';
import styles from './SettingsForm.module.css';

const c = classNames({ ...layout, ...styles });

export interface SettingsFormProps {
  readonly method: MethodView;
  readonly settings: Settings;
  /** Fields with numbers, for settings that choose columns. */
  readonly fields: readonly FieldName[];
  readonly onChange: (key: string, value: SettingValue) => void;
  readonly onReset: () => void;
}

/** A method's thresholds and choices, drawn from its descriptors. */
export function SettingsForm({ method, settings, fields, onChange, onReset }: SettingsFormProps) {
  const { t } = useWords();
  const valueOf = (setting: SettingDescriptor): SettingValue => settings[setting.key] ?? setting.default;
  const isOwn = method.parameters.some(
    (setting) => JSON.stringify(valueOf(setting)) !== JSON.stringify(setting.default),
  );
  const shown = method.parameters.filter(
    ({ visibleWhen }) => visibleWhen === undefined || settings[visibleWhen.key] === visibleWhen.value,
  );
  return (
    <div className={c('form')} role="group" aria-label={t(segmentTexts.settings)}>
      <div className={c('fields')}>
        {shown.map((setting, index) => (
          <div key={setting.key} className={c(!hasNeighbour(shown, index) && 'wide')}>
            <SettingField
              setting={setting}
              value={valueOf(setting)}
              fields={fields}
              automatic={method.automatic}
              onChange={(value) => onChange(setting.key, value)}
            />
          </div>
        ))}
      </div>
      {isOwn && (
        <ActionButton
          iconProps={{ iconName: 'Undo' }}
          text={t(segmentTexts.settingsReset)}
          onClick={onReset}
        />
      )}
    </div>
  );
}
