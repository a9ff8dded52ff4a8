import { useWords } from '../app/language';
import type { Text } from '../../i18n/language';
import { canEnter, stepBefore } from '../store/transitions/flow';
import { segmentTexts } from '../texts/segment';
import { writtenTexts } from '../texts/written';
import { StepButtons } from './StepButtons';
import type { StepProps } from './stepProps';

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
        disabled: false,
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
        disabled: state.method === null || state.buildStale,
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
        return { text: segmentTexts.again, disabled: false, run: () => void actions.restart() };
      }
      return {
        text: state.updating === 'scorecards' ? writtenTexts.updateButton : segmentTexts.write,
        values: { count: state.chosen.length + state.onePagers.length },
        disabled: state.chosen.length === 0 || state.previewStale,
        run: () => void actions.write(),
      };
  }
}

export function StepFooter(props: StepProps) {
  const { t } = useWords();
  const before = stepBefore(props.state.step);
  const forward = forwardOf(props);
  return (
    <StepButtons
      {...(before === null ? {} : { onBack: () => props.actions.goTo(before) })}
      text={t(forward.text, forward.values)}
      disabled={forward.disabled}
      onForward={forward.run}
    />
  );
}
