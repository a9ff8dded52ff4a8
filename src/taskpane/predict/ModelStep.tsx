import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import { continuousRate } from '../../models/discounting';
import { daysPerUnit } from '../../models/timeUnits';
import type { Text } from '../../i18n/language';
import { useWords } from '../app/language';
import { NumberField } from '../segment/SettingField';
import formStyles from '../segment/SettingsForm.module.css';
import { predictTexts, unitTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import { historyModels, predictUnits, type PredictRequest } from '../worker/predict/request';
import { sourceOf } from './canEnterPredict';
import type { PredictStepProps } from './predictProps';
import styles from './Predict.module.css';
import { predictSettings } from './predictSettings';

const c = classNames({ ...layout, ...formStyles, ...styles });

const modelHints: Readonly<Record<PredictRequest['model'], Text>> = {
  auto: predictTexts.modelAutoHint,
  'BG/NBD': predictTexts.modelBg,
  'MBG/NBD': predictTexts.modelMbg,
  'Pareto/NBD': predictTexts.modelPareto,
};
const holdouts = [
  { share: 0.5, text: predictTexts.holdoutHalf },
  { share: 1 / 3, text: predictTexts.holdoutThird },
  { share: 0.25, text: predictTexts.holdoutQuarter },
  { share: 0, text: predictTexts.holdoutNone },
] as const;

/** How far ahead, in which unit, at which margin and discount, and by which model. */
export function ModelStep({ pane, state, predict }: PredictStepProps) {
  const { t, formats } = useWords();
  const { request } = state;
  const { unit, model, holdout } = request;
  const source = sourceOf(pane);
  const settings = predictSettings(unit);
  const hasOwnUnit = source === 'summary' || source === 'lifetimes';
  return (
    <>
      <Heading intro={t(predictTexts.modelIntro, { count: formats.count(pane.build?.customers ?? 0) })}>
        {t(predictTexts.modelTitle)}
      </Heading>
      <div className={c('form')}>
        <div>
          <Dropdown
            label={t(predictTexts.unit)}
            options={predictUnits.map((key) => ({ key, text: t(unitTexts[key].one) }))}
            selectedKey={unit}
            onChange={(_, option) => {
              const chosen = predictUnits.find((key) => key === option?.key);
              if (chosen !== undefined) predict.change({ unit: chosen });
            }}
          />
          {hasOwnUnit && <Help text={t(predictTexts.unitHelpColumns)} />}
        </div>
        <div className={c('pair')}>
          <NumberField
            setting={settings.horizon}
            value={request.horizon}
            onChange={(horizon) => predict.change({ horizon })}
          />
          <NumberField
            setting={settings.margin}
            value={request.margin}
            onChange={(margin) => predict.change({ margin })}
          />
        </div>
        <div>
          <NumberField
            setting={settings.discountPerYear}
            value={request.discountPerYear}
            onChange={(discountPerYear) => predict.change({ discountPerYear })}
          />
          <Discount request={request} />
        </div>
        <div>
          <Dropdown
            label={t(predictTexts.model)}
            options={[
              { key: 'auto', text: t(predictTexts.modelAuto) },
              ...historyModels.map((key) => ({ key, text: key })),
            ]}
            selectedKey={model}
            onChange={(_, option) =>
              predict.change({ model: historyModels.find((key) => key === option?.key) ?? 'auto' })
            }
          />
          <Help text={t(modelHints[model])} />
        </div>
        {source === 'log' && (
          <div>
            <Dropdown
              label={t(predictTexts.holdout)}
              options={holdouts.map(({ share, text }) => ({ key: share, text: t(text) }))}
              selectedKey={holdout}
              onChange={(_, option) => predict.change({ holdout: Number(option?.key ?? 0) })}
            />
            <Help text={t(predictTexts.holdoutHelp)} />
          </div>
        )}
        <div>
          <Toggle
            label={t(predictTexts.prior)}
            inlineLabel
            checked={request.prior}
            onChange={(_, checked) => predict.change({ prior: checked === true })}
          />
          <Help text={t(predictTexts.priorHelp)} />
        </div>
      </div>
    </>
  );
}

function Help({ text }: { readonly text: string }) {
  return <p className={c('small', 'soft', 'help')}>{text}</p>;
}

/** The yearly discount as the model uses it. */
function Discount({ request: { discountPerYear, unit } }: { readonly request: PredictRequest }) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });
  const rate = continuousRate(discountPerYear, daysPerUnit[unit]);
  return (
    <Help
      text={t(predictTexts.discountShown, {
        year: percent.format(discountPerYear),
        period: percent.format(Math.expm1(rate)),
        unit: t(unitTexts[unit].one),
        rate: Number(rate.toPrecision(3)),
      })}
    />
  );
}
