import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useWords } from '../app/language';
import { WrittenSheets } from '../segment/WrittenSheets';
import { SheetLanguage } from '../settings/SheetLanguage';
import { predictTexts } from '../texts/predict';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import { WriteMode } from '../written/WriteMode';
import type { PredictStepProps } from './predictProps';

const c = classNames(layout);

/** The specifications that a prediction is written from. */
const sheetKeys = ['predictions', 'predictionMethod'];

/** Where the predictions go: a new sheet, and the segments. */
export function PredictWriteStep({ pane, actions, state, predict, showPage }: PredictStepProps) {
  const { t, formats } = useWords();
  const { view, written } = state;
  if (view === null) return <></>;
  const hasValue = view.totals.clv !== null;
  const segment = async (): Promise<void> => {
    if (await predict.segmentByPrediction()) showPage('segment');
  };
  return (
    <>
      {written === null ? (
        <>
          <Heading intro={t(predictTexts.writeIntro, { count: formats.count(view.totals.customers) })}>
            {t(predictTexts.writeTitle)}
          </Heading>
          <section className={c('card', 'tight')}>
            <h2 className={c('section')}>{t(predictTexts.sheetTitle)}</h2>
            <p className={c('soft')}>{t(predictTexts.sheetText)}</p>
          </section>
          <WriteMode state={pane} actions={actions} family="predictions" keys={sheetKeys} />
          <SheetLanguage state={pane} actions={actions} />
        </>
      ) : (
        <WrittenSheets
          written={written}
          title={t(predictTexts.written)}
          intro={t(predictTexts.writtenText, { count: formats.count(written.sheets.length) })}
          onOpen={(name) => void predict.activateSheet(name)}
        />
      )}
      <section className={c('card', 'tight')}>
        <h2 className={c('section')}>{t(predictTexts.segmentTitle)}</h2>
        <p className={c('soft')}>{t(hasValue ? predictTexts.segmentText : predictTexts.segmentTextAlive)}</p>
        <div>
          <DefaultButton
            text={t(hasValue ? predictTexts.segment : predictTexts.segmentAlive)}
            onClick={() => void segment()}
          />
        </div>
      </section>
    </>
  );
}
