import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { RememberedCard } from '../settings/RememberedCard';
import { predictTexts, unitTexts } from '../texts/predict';
import { settingsTexts } from '../texts/settings';

/** How this workbook's customers were predicted last. */
export function RememberedPredict({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const kept = state.remembered?.predict ?? null;
  if (kept === null) return null;
  const line = t(settingsTexts.rememberedPredict, {
    model: kept.model === 'auto' ? t(predictTexts.modelAuto) : kept.model,
    horizon: formats.amount(kept.horizon),
    unit: t(unitTexts[kept.unit].many),
    margin: formats.share(kept.margin),
    discount: formats.share(kept.discountPerYear),
  });
  return <RememberedCard state={state} actions={actions} lines={[line]} />;
}
