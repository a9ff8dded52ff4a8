import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { FieldName } from '../../customers/fields';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { NumberSetting, SettingDescriptor, SettingValue } from '../../segmentation/settings';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { readNumber, showNumber } from './readNumber';

const c = classNames(layout);

export interface SettingFieldProps {
  readonly setting: SettingDescriptor;
  readonly value: SettingValue;
  readonly fields: readonly FieldName[];
  /** What is taken where no field is chosen. */
  readonly automatic: readonly FieldName[];
  readonly onChange: (value: SettingValue) => void;
}

/** One threshold or choice, as its descriptor asks for it. */
export function SettingField({ setting, value, fields, automatic, onChange }: SettingFieldProps) {
  const { t } = useWords();
  switch (setting.kind) {
    case 'number':
      return <NumberField setting={setting} value={Number(value)} onChange={onChange} />;
    case 'choice':
      return (
        <>
          <Dropdown
            label={t(setting.name)}
            options={setting.options.map((option) => ({ key: option.value, text: t(option.name) }))}
            selectedKey={String(value)}
            onChange={(_, option) => {
              if (option !== undefined) onChange(String(option.key));
            }}
          />
          <p className={c('small', 'soft', 'help')}>{t(setting.help)}</p>
        </>
      );
    case 'fields': {
      const chosen = typeof value === 'object' ? value : [];
      return (
        <>
          <Dropdown
            label={t(setting.name)}
            placeholder={t(segmentTexts.settingAutomatic)}
            multiSelect
            options={fields.map((field) => ({ key: field, text: t(fieldTexts[field]) }))}
            selectedKeys={[...chosen]}
            onChange={(_, option) => {
              if (option === undefined) return;
              const others = chosen.filter((key) => key !== option.key);
              onChange(option.selected === true ? [...others, String(option.key)] : others);
            }}
          />
          <p className={c('small', 'soft', 'help')}>{t(setting.help)}</p>
          {chosen.length === 0 && automatic.length > 0 && (
            <p className={c('small', 'help')}>
              {t(segmentTexts.settingTaken, {
                fields: automatic.map((field) => t(fieldTexts[field])).join(t(segmentTexts.listComma)),
              })}
            </p>
          )}
        </>
      );
    }
  }
}

export interface NumberFieldProps {
  readonly setting: NumberSetting;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Keeps what is being typed; hands on only numbers that are allowed. */
export function NumberField({ setting, value, onChange }: NumberFieldProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? showNumber(value, setting);
  const reading = readNumber(text, setting);
  const fault = 'fault' in reading ? faultTexts[reading.fault] : null;
  const suffix = setting.format === 'percent' ? '%' : setting.unit === undefined ? '' : t(setting.unit);
  return (
    <TextField
      label={t(setting.name)}
      description={t(setting.help)}
      {...(suffix === '' ? {} : { suffix })}
      inputMode="decimal"
      value={text}
      errorMessage={
        fault === null
          ? ''
          : t(fault, {
              minimum: showNumber(setting.minimum, setting),
              maximum: showNumber(setting.maximum, setting),
            })
      }
      onChange={(_, typed = '') => {
        setDraft(typed);
        const next = readNumber(typed, setting);
        if ('value' in next && next.value !== value) onChange(next.value);
      }}
      onBlur={() => {
        if (fault === null) setDraft(null);
      }}
    />
  );
}

const faultTexts = {
  notNumber: segmentTexts.settingNotNumber,
  notWhole: segmentTexts.settingNotWhole,
  outOfRange: segmentTexts.settingRange,
} as const;
