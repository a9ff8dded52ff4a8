import type { Text } from '../../i18n/language';
import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import styles from './Stepper.module.css';

const c = classNames(styles);

export interface StepperProps<Key extends string> {
  readonly steps: readonly { readonly key: Key; readonly title: Text }[];
  readonly current: Key;
  readonly canEnter: (step: Key) => boolean;
  readonly onEnter: (step: Key) => void;
}

/** Where the user is on the way from rows to sheets; steps that can be entered are buttons. */
export function Stepper<Key extends string>({ steps, current, canEnter, onEnter }: StepperProps<Key>) {
  const { t } = useWords();
  const at = steps.findIndex(({ key }) => key === current);
  return (
    <nav aria-label={t(segmentTexts.steps)}>
      <ol className={c('steps')}>
        {steps.map(({ key: step, title }, index) => {
          const state = index === at ? 'current' : index < at ? 'done' : 'ahead';
          return (
            <li key={step} className={c('item', state, index <= at && 'reached')}>
              <button
                type="button"
                className={c('button')}
                disabled={!canEnter(step)}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onEnter(step)}
              >
                <span className={c('circle')} aria-hidden="true">
                  {state === 'done' ? <PaneIcon name="CheckMark" /> : index + 1}
                </span>
                <span className={c('label')}>{t(title)}</span>
                {state === 'done' && <span className={c('hidden')}>{t(segmentTexts.stepDone)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
