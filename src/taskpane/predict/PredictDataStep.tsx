import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useWords } from '../app/language';
import { SelectionCard } from '../segment/SelectionCard';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import { canEnterPredict } from './canEnterPredict';
import type { PredictStepProps } from './predictProps';
import { RememberedPredict } from './RememberedPredict';

const c = classNames(layout);

/** What is selected in the workbook now; rows that the pane has read already can be taken as they are. */
export function PredictDataStep({ pane, actions, state, predict }: PredictStepProps) {
  const { t } = useWords();
  return (
    <>
      <Heading intro={t(predictTexts.dataIntro)}>{t(predictTexts.dataTitle)}</Heading>
      <SelectionCard state={pane} actions={actions} />
      {canEnterPredict(pane, state, 'columns') && (
        <section className={c('card', 'tight')}>
          <p className={c('soft')}>{t(predictTexts.haveRows, { address: pane.address ?? '' })}</p>
          <DefaultButton text={t(predictTexts.continueWithRows)} onClick={() => predict.goTo('columns')} />
        </section>
      )}
      <RememberedPredict state={pane} actions={actions} />
    </>
  );
}
