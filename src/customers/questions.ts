/** One way to read the cells that a question is about. */
export interface QuestionOption {
  /** Under what the choice is kept. */
  readonly key: string;
  /** What the option's text is filled with (counts, words of the cells). */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Dates to fill it with, as days since 1970-01-01: each language writes them in its own way. */
  readonly days?: Readonly<Record<string, number>>;
  /** True where what comes of it depends on answers that are not there yet. */
  readonly unready?: boolean;
}

/** A number that a person has to give. */
export interface QuestionNumber {
  readonly key: string;
  /** NaN as long as it is not given. */
  readonly value: number;
}

/** A place where the same cells can be read in two ways or more. Its words are in `questionTexts`. */
export interface Question {
  readonly code: string;
  readonly options: readonly QuestionOption[];
  /** The options that hold unless a person chooses: one, or, where `many`, any number. */
  readonly standard: readonly string[];
  /** True where each option is a yes or no of its own ("leave out rows that are 'refunded'"). */
  readonly many?: boolean;
  /** True where no reading is likely enough to go on with: the standard only shows what comes of it. */
  readonly required?: boolean;
  /** Where numbers are asked for in place of a choice: positive ones. */
  readonly numbers?: readonly QuestionNumber[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A question with what was taken. */
export interface AskedQuestion extends Question {
  readonly taken: readonly string[];
  /** True where a person chose it. */
  readonly answered?: boolean;
}

/**
 * What a person chose, by the code of the question. Where only one option holds: its key. Where many may hold:
 * the keys that differ from the standard, so that words which come up later are still read as usual.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What holds of a question, given the answers of a person. */
export function takenOf(question: Question, answers: Answers = {}): readonly string[] {
  const answer = answers[question.code] ?? [];
  const { options, standard, many } = question;
  if (many === true) {
    return options
      .map(({ key }) => key)
      .filter((key) => (answer.includes(key) ? !standard.includes(key) : standard.includes(key)));
  }
  const chosen = options.find(({ key }) => answer.includes(key));
  return chosen === undefined ? standard : [chosen.key];
}

/** The number that a person gave under a key, as "EUR=1.08" among the answers; NaN where there is none. */
export function numberOf(answer: readonly string[], key: string): number {
  const entry = answer.find((one) => one.startsWith(`${key}=`));
  const value = Number(entry?.slice(key.length + 1) ?? NaN);
  return value > 0 && Number.isFinite(value) ? value : NaN;
}

function withNumber(before: readonly string[], entry: string): readonly string[] {
  const key = entry.slice(0, entry.indexOf('=') + 1);
  return [...before.filter((one) => !one.startsWith(key)), entry];
}

/** Whether a person chose among the options that there are. */
export function isAnswered(
  { code, options, numbers }: Pick<Question, 'code' | 'options' | 'numbers'>,
  answers: Answers,
): boolean {
  if (numbers !== undefined) return numbers.every(({ value }) => value > 0);
  return options.some(({ key }) => answers[code]?.includes(key) === true);
}

/** The answers after a person takes an option, or, where many may hold, switches it on or off. */
export function answered(
  question: Pick<Question, 'code' | 'many'> & { readonly numbers?: readonly unknown[] },
  answers: Answers,
  key: string,
): Answers {
  const before = answers[question.code] ?? [];
  if (question.numbers !== undefined) return { ...answers, [question.code]: withNumber(before, key) };
  if (question.many !== true) return { ...answers, [question.code]: [key] };
  const after = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  return { ...answers, [question.code]: after };
}

/** True for what `Answers` may hold of one question: it comes out of a workbook that anybody may have edited. */
export function isAnswer(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}
