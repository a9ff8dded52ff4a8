import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { useWords } from '../app/language';
import { isOpen } from '../store/transitions/flow';
import { readingKey } from '../store/otherReadings';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import type { QuestionView, ReadingView } from '../worker/views';
import styles from './QuestionCard.module.css';
import { QuestionNumbers } from './QuestionNumbers';
import { useReadingWords } from './useReadingWords';

const c = classNames({ ...layout, ...styles });

export interface QuestionCardProps {
  readonly question: QuestionView;
  /** What comes of the reading that was taken. */
  readonly result: ReadingView;
  readonly readings: Readonly<Record<string, ReadingView | null>>;
  /** True while the rows are being read in another way. */
  readonly stale: boolean;
  readonly onAnswer: (code: string, option: string) => void;
}

/** One question: its ways to read the rows, what comes of each, and the choice. */
export function QuestionCard(props: QuestionCardProps) {
  const { t } = useWords();
  const { question } = props;
  return (
    <div className={c('question', isOpen(question) && 'open')}>
      <p className={c('text')} id={`question-${question.code}`}>
        {t(question.text)}
      </p>
      {question.why !== undefined && <p className={c('soft')}>{t(question.why)}</p>}
      <Answers {...props} />
    </div>
  );
}

function Answers(props: QuestionCardProps) {
  if (props.question.numbers !== undefined) return <QuestionNumbers {...props} />;
  return props.question.many ? <Many {...props} /> : <OneOf {...props} />;
}

function OneOf({ question, result, readings, stale, onAnswer }: QuestionCardProps) {
  const { t } = useWords();
  const say = useReadingWords();
  return (
    <ChoiceGroup
      className={c('ways')}
      ariaLabelledBy={`question-${question.code}`}
      selectedKey={isOpen(question) ? null : (question.options.find(({ taken }) => taken)?.key ?? null)}
      options={question.options.map(({ key, text, taken, unready }) => ({
        key,
        text: t(text),
        onRenderLabel: () => (
          <span className={c('way')}>
            <span>{t(text)}</span>
            <span className={c('small', 'soft', 'numbers')}>
              {unready === true
                ? t(segmentTexts.readingUnready)
                : say(stale ? undefined : taken ? result : readings[readingKey(question.code, key)])}
            </span>
          </span>
        ),
      }))}
      onChange={(_, option) => {
        if (option !== undefined) onAnswer(question.code, option.key);
      }}
    />
  );
}

function Many({ question, result, readings, stale, onAnswer }: QuestionCardProps) {
  const { t } = useWords();
  const say = useReadingWords();
  const isAny = question.options.some(({ taken }) => taken);
  return (
    <>
      <div className={c('marks')} role="group" aria-labelledby={`question-${question.code}`}>
        {question.options.map(({ key, text, taken }) => (
          <Checkbox key={key} label={t(text)} checked={taken} onChange={() => onAnswer(question.code, key)} />
        ))}
      </div>
      <p className={c('small', 'soft', 'numbers')}>
        {t(segmentTexts.readingChosen, { result: say(stale ? undefined : result) })}
      </p>
      {isAny && (
        <p className={c('small', 'soft', 'numbers')}>
          {t(segmentTexts.readingAll, {
            result: say(stale ? undefined : readings[readingKey(question.code)]),
          })}
        </p>
      )}
    </>
  );
}
