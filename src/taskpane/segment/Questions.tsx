import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import layout from '../ui/layout.module.css';
import { QuestionCard } from './QuestionCard';
import type { StepProps } from './stepProps';

const c = classNames(layout);

/** Everything that the rows leave open, each with what comes of every way to read it. */
export function Questions({ state, actions }: StepProps) {
  const { t } = useWords();
  const { build, readings, mapping } = state;
  if (build === null || mapping === null || build.questions.length === 0) return <></>;
  return (
    <section className={c('card', 'stack')} aria-label={t(segmentTexts.questionsTitle)}>
      <div>
        <h2 className={c('section')}>{t(segmentTexts.questionsTitle)}</h2>
        <p className={c('soft', 'help')}>{t(segmentTexts.questionsIntro)}</p>
      </div>
      {build.questions.map((question) => (
        <QuestionCard
          key={question.code}
          question={question}
          result={build.result}
          readings={readings}
          stale={state.buildStale}
          onAnswer={actions.answerQuestion}
        />
      ))}
    </section>
  );
}
