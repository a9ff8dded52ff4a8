import { useWords } from '../app/language';
import { PaneIcon } from '../design/icons';
import { steps, type Step } from '../store/state';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import styles from './Stepper.module.css';

const c = classNames(styles);

export const stepTexts = {
  data: segmentTexts.stepData,
  columns: segmentTexts.stepColumns,
  method: segmentTexts.stepMethod,
  preview: segmentTexts.stepPreview,
  write: segmentTexts.stepWrite,
} as const;

export interface StepperProps {
  readonly current: Step;
  readonly canEnter: (step: Step) => boolean;
  readonly onEnter: (step: Step) => void;
}

/** Where the user is on the way from rows to sheets; steps that can be entered are buttons. */
export function Stepper({ current, canEnter, onEnter }: StepperProps) {
  const { t } = useWords();
  const at = steps.indexOf(current);
  return (
    <nav aria-label={t(segmentTexts.steps)}>
      <ol className={c('steps')}>
        {steps.map((step, index) => {
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
                <span className={c('label')}>{t(stepTexts[step])}</span>
                {state === 'done' && <span className={c('hidden')}>{t(segmentTexts.stepDone)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
