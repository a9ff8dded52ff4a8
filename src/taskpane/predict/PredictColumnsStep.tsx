import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import { ColumnsStep } from '../segment/ColumnsStep';
import { sourceTexts } from '../texts/predict';
import { predictProblemTexts } from '../worker/predict/texts';
import { sourceOf } from './canEnterPredict';
import type { PredictStepProps } from './predictProps';

/** The columns, and whether they hold purchase histories. */
export function PredictColumnsStep({ pane, actions }: PredictStepProps) {
  const { t } = useWords();
  const source = sourceOf(pane);
  return (
    <>
      {source === null ? (
        <MessageBar isMultiline messageBarType={MessageBarType.warning}>
          {t(predictProblemTexts.noHistories)}
        </MessageBar>
      ) : (
        <MessageBar isMultiline>{t(sourceTexts[source])}</MessageBar>
      )}
      <ColumnsStep state={pane} actions={actions} />
    </>
  );
}
