import { describeQuestion } from '../../customers/describeQuestion';
import type { AskedQuestion } from '../../customers/questions';
import type { QuestionView } from './views';

/** A question as the pane asks it. */
export function questionView(question: AskedQuestion): QuestionView {
  const { code, options, numbers, taken, many, required, answered } = question;
  const { text, why, options: words } = describeQuestion(question);
  return {
    code,
    text,
    ...(why === undefined ? {} : { why }),
    ...(required === true ? { required } : {}),
    ...(answered === true ? { answered } : {}),
    many: many === true,
    ...(numbers === undefined
      ? {}
      : {
          numbers: numbers.map(({ key, value }) => ({ key, value: Number.isNaN(value) ? null : value })),
        }),
    options: options.map(({ key, unready }) => ({
      key,
      text: words.get(key) ?? { 'en-US': key, 'zh-CN': key },
      taken: taken.includes(key),
      ...(unready === true ? { unready: true } : {}),
    })),
  };
}
