import { answered, type Answers } from '../../customers/questions';
import type { QuestionView } from '../worker/views';

/** A reading of the rows that was not taken, and the answers that give it. */
export interface OtherReading {
  readonly key: string;
  readonly answers: Answers;
}

/** Under what the result of an option is kept; without option, of a question none of whose options hold. */
export function readingKey(code: string, option = ''): string {
  return `${code} ${option}`;
}

/** Each other option of every question; where many may hold, the reading in which none does. */
export function otherReadings(
  questions: readonly QuestionView[],
  answers: Answers = {},
): readonly OtherReading[] {
  return questions.flatMap((question) => {
    const { code, many, options } = question;
    if (!many) {
      return options
        .filter(({ taken, unready }) => !taken && unready !== true)
        .map(({ key }) => ({ key: readingKey(code, key), answers: answered(question, answers, key) }));
    }
    const held = options.filter(({ taken }) => taken);
    if (held.length === 0) return [];
    return [
      {
        key: readingKey(code),
        answers: held.reduce((before, { key }) => answered(question, before, key), answers),
      },
    ];
  });
}
