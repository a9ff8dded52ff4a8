import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useId } from 'react';
import { onePagerKeys } from '../../scorecards/onePager/onePagerKey';
import { useWords } from '../app/language';
import { SheetLanguage } from '../settings/SheetLanguage';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import { Heading } from '../ui/Heading';
import layout from '../ui/layout.module.css';
import type { ScorecardView } from '../worker/views';
import { OnePagers } from './OnePagers';
import type { StepProps } from './stepProps';
import styles from './WriteStep.module.css';
import { WriteMode } from '../written/WriteMode';
import { WrittenSheets } from './WrittenSheets';

const c = classNames({ ...layout, ...styles });

/** Which scorecards to write; afterwards, where they are. */
export function WriteStep({ state, actions }: StepProps) {
  const { t, formats } = useWords();
  if (state.written !== null) {
    const count = formats.count(state.written.sheets.length);
    return (
      <>
        <WrittenSheets
          written={state.written}
          title={t(segmentTexts.written)}
          intro={t(segmentTexts.writtenText, { count })}
          onOpen={(name) => void actions.activateSheet(name)}
        />
        <p className={c('soft')}>{t(segmentTexts.settingsKept)}</p>
      </>
    );
  }
  const keys = [...state.chosen, ...onePagerKeys(state.onePagers.map(({ id }) => id))];
  return (
    <>
      <Heading intro={t(segmentTexts.writeIntro)}>{t(segmentTexts.writeTitle)}</Heading>
      <ul className={c('cards')} aria-label={t(segmentTexts.scorecards)}>
        {state.scorecards.map((card) => (
          <Card
            key={card.key}
            card={card}
            chosen={state.chosen.includes(card.key)}
            onToggle={(wanted) => actions.toggleScorecard(card.key, wanted)}
          />
        ))}
      </ul>
      <OnePagers state={state} actions={actions} />
      <SheetLanguage state={state} actions={actions} />
      <WriteMode state={state} actions={actions} family="scorecards" keys={keys} />
      {state.chosen.length === 0 && (
        <MessageBar messageBarType={MessageBarType.info}>{t(segmentTexts.writeNone)}</MessageBar>
      )}
    </>
  );
}

interface CardProps {
  readonly card: ScorecardView;
  readonly chosen: boolean;
  readonly onToggle: (wanted: boolean) => void;
}

function Card({ card, chosen, onToggle }: CardProps) {
  const { t } = useWords();
  const description = useId();
  return (
    <li className={c('cardRow')}>
      <Checkbox
        label={t(card.name)}
        checked={chosen || card.always}
        disabled={!card.available || card.always}
        ariaDescribedBy={description}
        onChange={(_, checked) => onToggle(checked === true)}
      />
      <p id={description} className={c('description', 'soft')}>
        {t(card.available ? card.description : (card.because ?? card.description))}
      </p>
    </li>
  );
}
