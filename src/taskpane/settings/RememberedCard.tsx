import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useWords } from '../app/language';
import type { StepProps } from '../segment/stepProps';
import { settingsTexts } from '../texts/settings';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';

const c = classNames(layout);

export interface RememberedCardProps extends StepProps {
  /** What they were, in a line or two. */
  readonly lines: readonly string[];
}

/** Settings of the last time, found in the workbook, offered again. */
export function RememberedCard({ state, actions, lines }: RememberedCardProps) {
  const { t } = useWords();
  return (
    <section className={c('card', 'tight')} aria-label={t(settingsTexts.rememberedTitle)}>
      <h2 className={c('section')}>{t(settingsTexts.rememberedTitle)}</h2>
      {lines.map((line) => (
        <p key={line} className={c('soft')}>
          {line}
        </p>
      ))}
      <Checkbox
        label={t(settingsTexts.rememberedUse)}
        checked={state.useRemembered}
        onChange={(_, checked) => actions.setUseRemembered(checked === true)}
      />
    </section>
  );
}
