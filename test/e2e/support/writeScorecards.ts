import { segmentTexts } from '../../../src/taskpane/texts/segment';
import type { Language } from '../../../src/workbench/browser/language';
import type { OpenedWorkbench } from './openWorkbench';

/** Goes through the pane as a person does: reads what is selected, segments it by RFM, writes the scorecards. */
export async function writeScorecards({ pane }: OpenedWorkbench, language: Language): Promise<void> {
  const frame = pane();
  const button = (text: Readonly<Record<Language, string>>) =>
    frame.getByRole('button', { name: text[language], exact: true });
  await button(segmentTexts.read).click();
  await button(segmentTexts.toMethod).click();
  await frame.getByRole('radio', { name: /RFM/ }).first().click({ force: true });
  await button(segmentTexts.toPreview).last().click();
  await button(segmentTexts.toWrite).click();
  const [writeWord = ''] = segmentTexts.write[language].split('{count}');
  await frame.getByRole('button', { name: new RegExp(`^${writeWord}\\d`) }).click();
  await frame.getByText(segmentTexts.written[language]).first().waitFor({ timeout: 60_000 });
}
