import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useWords } from '../app/language';
import { methodTexts } from '../texts/methods';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { StepProps } from './stepProps';

const c = classNames(layout);

/** Settings of the last time, found in the workbook, offered again. */
export function RememberedCard({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  const { remembered } = state;
  if (remembered === null) return null;
  return (
    <section className={c('card', 'tight')} aria-label={t(segmentTexts.rememberedTitle)}>
      <h2 className={c('section')}>{t(segmentTexts.rememberedTitle)}</h2>
      <p className={c('soft')}>
        {t(segmentTexts.rememberedText, {
          method: t(methodTexts[remembered.method]),
          address: remembered.address,
          date: formats.date(remembered.day),
        })}
      </p>
      <Checkbox
        label={t(segmentTexts.rememberedUse)}
        checked={state.useRemembered}
        onChange={(_, checked) => actions.setUseRemembered(checked === true)}
      />
    </section>
  );
}
