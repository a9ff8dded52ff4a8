/** A workbook whose functions show errors is opened in the workbench, told of and repaired. */
import { languages } from '../../src/i18n/language';
import { shareTexts } from '../../src/taskpane/texts/share';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench({ isShared: false });

test.each(languages)('tells of functions without their names, and repairs them, in %s', async (language) => {
  const opened = await openWorkbench({ language });
  const bytes = await opened.call(async (workbench) => {
    // Portable functions take every argument here: the grid's engine has no optional ones.
    workbench.setCells('A1', [[400, 0.8, '=CRM.CLV(A1,B1,0.1,,,)']]);
    await workbench.whenIdle();
    return [...(await workbench.save())];
  });
  await opened.call((workbench, saved) => workbench.open(new Uint8Array(saved), 'sent.xlsx'), bytes);

  const pane = opened.pane();
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await pane.getByText(shareTexts.noticeFailing[language].replace('{count}', '1')).waitFor();
  await button(shareTexts.openShare[language]).click();
  await button(shareTexts.recalculate[language]).click();
  await pane.getByText(shareTexts.recalculatedLeft[language].replace('{count}', '1')).waitFor();
  expect(await opened.call((workbench) => workbench.getCell('C1').text)).toBe('#NAME?');
  await button(shareTexts.addPortable[language]).click();
  await button(shareTexts.recalculate[language]).waitFor({ state: 'detached' });
  // 400 · 0.8 / (1 + 0.1 − 0.8).
  const value = await opened.call((workbench) => workbench.getCell('C1').value);
  expect(value).toBeCloseTo(1066.666_667, 5);
});
