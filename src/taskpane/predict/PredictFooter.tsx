import { useWords } from '../app/language';
import { StepButtons } from '../segment/StepButtons';
import { predictTexts } from '../texts/predict';
import { segmentTexts } from '../texts/segment';
import { canEnterPredict } from './canEnterPredict';
import type { PredictStepProps } from './predictProps';
import { predictSteps } from './predictState';

/** One way back and one way on: each step has a single main button. */
export function PredictFooter({ pane, state, predict }: PredictStepProps) {
  const { t } = useWords();
  const before = predictSteps[predictSteps.indexOf(state.step) - 1];
  const back = before === undefined ? {} : { onBack: () => predict.goTo(before) };
  switch (state.step) {
    case 'data':
      return (
        <StepButtons text={t(segmentTexts.read)} disabled={false} onForward={() => void predict.read()} />
      );
    case 'columns':
      return (
        <StepButtons
          {...back}
          text={t(predictTexts.toSettings)}
          disabled={!canEnterPredict(pane, state, 'model')}
          onForward={() => predict.goTo('model')}
        />
      );
    case 'model':
      return (
        <StepButtons
          {...back}
          text={t(predictTexts.fit)}
          disabled={!canEnterPredict(pane, state, 'model')}
          onForward={() => void predict.predict()}
        />
      );
    case 'fit':
      return (
        <StepButtons
          {...back}
          text={t(predictTexts.toWrite)}
          disabled={state.view === null}
          onForward={() => predict.goTo('write')}
        />
      );
    case 'write':
      return (
        <StepButtons
          {...back}
          text={t(state.written === null ? predictTexts.write : predictTexts.writeAgain)}
          disabled={state.view === null}
          onForward={state.written === null ? () => void predict.write() : predict.writeAgain}
        />
      );
  }
}
