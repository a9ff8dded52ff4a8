import { CustomersError } from '../../customers/customersError';
import { HostError } from '../../excel/hostError';
import { hostErrorText } from '../../excel/texts';
import { fill, type Text } from '../../i18n/language';
import { errorTexts } from '../../customers/texts/errorTexts';
import { SegmentationError } from '../../segmentation/segmentationError';
import { errorTexts as segmentationErrorTexts } from '../../segmentation/texts/errorTexts';
import { faultTexts } from '../../workers/faultTexts';
import { WorkerFault } from '../../workers/workerFault';
import { unexpectedText, workerTexts } from '../texts/problems';
import type { Problem } from './state';

/** A failure that already has its words, such as one that came out of the worker. */
export class PaneError extends Error {
  override readonly name = 'PaneError';
  constructor(readonly problem: Problem) {
    super(problem.text['en-US']);
  }
}

/** True for the end that the user asked for, whichever room reports it. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof HostError) return error.code === 'cancelled';
  if (error instanceof PaneError) return error.problem.code === 'cancelled';
  return error instanceof Error && error.name === 'AbortError';
}

/**
 * The problem behind a failure, in the words of the room that it comes from. A failure of no room is a
 * mistake of the program: it is shown with its own message, for the person who has to report it.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof PaneError) return error.problem;
  if (error instanceof HostError) {
    return { code: error.code, text: inBoth((language) => hostErrorText(error, language)) };
  }
  if (error instanceof CustomersError) {
    return {
      code: error.code,
      text: inBoth((language) => fill(errorTexts[error.code][language], error.values)),
    };
  }
  if (error instanceof SegmentationError) {
    return {
      code: error.code,
      text: inBoth((language) => fill(segmentationErrorTexts[error.code][language], error.values)),
    };
  }
  if (error instanceof WorkerFault) {
    const { code, values } = error;
    return {
      code,
      text: inBoth((language) =>
        fill(workerTexts[code][language], { what: fill(faultTexts[code][language], { ...values }) }),
      ),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'unexpected',
    text: inBoth((language) => fill(unexpectedText[language], { message })),
  };
}

function inBoth(textIn: (language: keyof Text) => string): Text {
  return { 'en-US': textIn('en-US'), 'zh-CN': textIn('zh-CN') };
}
