import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { classNames } from '../ui/classNames';
import type { QuestionView } from '../worker/views';
import styles from './QuestionCard.module.css';

const c = classNames(styles);

export interface QuestionNumbersProps {
  readonly question: QuestionView;
  readonly onAnswer: (code: string, option: string) => void;
}

/** A field for each number that is asked for; each is taken when it is left. */
export function QuestionNumbers({ question, onAnswer }: QuestionNumbersProps) {
  return (
    <div className={c('fields')} role="group" aria-labelledby={`question-${question.code}`}>
      {(question.numbers ?? []).map(({ key, value }) => (
        <OneNumber
          key={key}
          name={key}
          value={value}
          onChange={(number) => onAnswer(question.code, `${key}=${String(number)}`)}
        />
      ))}
    </div>
  );
}

interface OneNumberProps {
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

function OneNumber({ name, value, onChange }: OneNumberProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const number = Number(typed.trim().replace(',', '.'));
  const isGood = number > 0 && Number.isFinite(number);
  const take = (): void => {
    if (isGood && number !== value) onChange(number);
  };
  return (
    <TextField
      className={c('number')}
      label={t(segmentTexts.rateOf, { currency: name })}
      inputMode="decimal"
      value={typed}
      errorMessage={typed.trim() === '' || isGood ? '' : t(segmentTexts.rateNotNumber)}
      onChange={(_, text) => setTyped(text ?? '')}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
