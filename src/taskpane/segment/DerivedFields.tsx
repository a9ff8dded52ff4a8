import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { DerivedField } from './DerivedField';
import type { StepProps } from './stepProps';

const c = classNames(layout);

/** Everything that no column holds and others give. */
export function DerivedFields({ state, actions }: StepProps) {
  const { t } = useWords();
  const { build, mapping } = state;
  if (build === null || build.derivable.length === 0) return <></>;
  return (
    <section className={c('card', 'stack')} aria-label={t(segmentTexts.derivedTitle)}>
      <div>
        <h2 className={c('section')}>{t(segmentTexts.derivedTitle)}</h2>
        <p className={c('soft', 'help')}>{t(segmentTexts.derivedIntro)}</p>
      </div>
      {build.derivable.map((derivable) => (
        <DerivedField
          key={derivable.field}
          derivable={derivable}
          customers={build.customers}
          choice={mapping?.derive?.[derivable.field]}
          onChange={actions.setDerivation}
        />
      ))}
    </section>
  );
}
