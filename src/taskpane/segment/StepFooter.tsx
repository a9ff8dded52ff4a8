import { DefaultButton, PrimaryButton, type IButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/language';
import type { Text } from '../../i18n/language';
import { canEnter, stepBefore } from '../store/transitions/flow';
import { segmentTexts } from '../texts/segment';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import styles from '../ui/layout.module.css';
import type { StepProps } from './stepProps';

const c = classNames(styles);

interface Forward {
  readonly text: Text;
  readonly values?: Readonly<Record<string, number>>;
  readonly disabled: boolean;
  readonly run: () => void;
}

/** One way back and one way on: each step has a single main button. */
function forwardOf({ state, actions }: StepProps): Forward {
  switch (state.step) {
    case 'data':
      return {
        text: segmentTexts.read,
        disabled: state.selection === null,
        run: () => void actions.read(),
      };
    case 'columns':
      return {
        text: segmentTexts.toMethod,
        disabled: !canEnter(state, 'method'),
        run: () => actions.goTo('method'),
      };
    case 'method':
      return {
        text: segmentTexts.toPreview,
        disabled: state.method === null,
        run: () => void actions.preview(),
      };
    case 'preview':
      return {
        text: segmentTexts.toWrite,
        disabled: !canEnter(state, 'write'),
        run: () => actions.goTo('write'),
      };
    case 'write':
      if (state.written !== null) {
        return { text: segmentTexts.again, disabled: false, run: actions.restart };
      }
      return {
        text: state.chosen.length === 1 ? segmentTexts.writeOne : segmentTexts.write,
        values: { count: state.chosen.length },
        disabled: state.chosen.length === 0 || state.previewStale,
        run: () => void actions.write(),
      };
  }
}

export function StepFooter(props: StepProps) {
  const { t } = useWords();
  const before = stepBefore(props.state.step);
  const forward = forwardOf(props);
  const main = useRef<IButton>(null);
  // After cancelled work the focus would be nowhere: it comes back to where the work was started.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) main.current?.focus();
  }, []);
  return (
    <div className={c('footer')}>
      {before !== null && (
        <DefaultButton text={t(shellTexts.back)} onClick={() => props.actions.goTo(before)} />
      )}
      <PrimaryButton
        componentRef={main}
        text={t(forward.text, forward.values)}
        disabled={forward.disabled}
        onClick={forward.run}
      />
    </div>
  );
}
