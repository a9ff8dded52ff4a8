import { useWords } from '../app/language';
import { RememberedCard } from '../settings/RememberedCard';
import { methodTexts } from '../texts/methods';
import { settingsTexts } from '../texts/settings';
import type { StepProps } from './stepProps';

/** How this workbook's customers were divided last. */
export function RememberedSegment({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { remembered } = state;
  if (remembered === null || remembered.method === null) return null;
  const { method, address, day, asOf } = remembered;
  const lines = [
    t(settingsTexts.rememberedText, { method: t(methodTexts[method]), address, date: formats.date(day) }),
    ...(asOf === null ? [] : [t(settingsTexts.rememberedAsOf, { date: formats.date(asOf) })]),
  ];
  return <RememberedCard state={state} actions={actions} lines={lines} />;
}
