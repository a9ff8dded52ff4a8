import { segmentTexts } from '../../../src/taskpane/texts/segment';
import type { Language } from '../../../src/workbench/browser/language';
import type { OpenedWorkbench } from './openWorkbench';
import { whenShown } from './shown';

/**
 * Goes through the pane as a person does: reads what is selected, segments it by RFM, writes the scorecards.
 * `onStep` hears when each step that takes time begins.
 */
export async function writeScorecards(
  { pane }: OpenedWorkbench,
  language: Language,
  onStep: (step: 'read' | 'preview' | 'write') => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const frame = pane();
  const button = (text: Readonly<Record<Language, string>>) =>
    frame.getByRole('button', { name: text[language], exact: true });
  await onStep('read');
  await button(segmentTexts.read).click();
  await whenShown(frame, segmentTexts.toMethod[language], 'button');
  await button(segmentTexts.toMethod).click();
  await frame.getByRole('radio', { name: /RFM/ }).first().click({ force: true });
  await onStep('preview');
  await button(segmentTexts.toPreview).last().click();
  await whenShown(frame, segmentTexts.toWrite[language], 'button');
  await button(segmentTexts.toWrite).click();
  const [writeWord = ''] = segmentTexts.write[language].split('{count}');
  await onStep('write');
  await frame.getByRole('button', { name: new RegExp(`^${writeWord}\\d`) }).click();
  await whenShown(frame, segmentTexts.written[language]);
}
