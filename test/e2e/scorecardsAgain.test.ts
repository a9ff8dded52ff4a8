import { onePagerTexts } from '../../src/taskpane/texts/onePagers';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { writtenTexts } from '../../src/taskpane/texts/written';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';
import { writeScorecards } from './support/writeScorecards';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

const english = 'en-US';
const button = (text: Readonly<Record<'en-US', string>>) =>
  opened.pane().getByRole('button', { name: text[english], exact: true });
const sheets = (): Promise<readonly string[]> => opened.call((workbench) => workbench.sheets());

async function shoot(name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined) await opened.page.screenshot({ path: `${folder}/${name}.png` });
}

describe('writing scorecards again', () => {
  it('updates the sheets in place with pages of customers, and removes them all at the end', async () => {
    opened = await openWorkbench({ start: 'sample' });
    const before = await sheets();
    await opened.call((workbench) => workbench.selectRange('Customers!A5'));
    await writeScorecards(opened, english);
    const once = await sheets();

    await button(segmentTexts.again).click();
    await opened.pane().getByText(writtenTexts.title[english]).first().waitFor();
    await shoot('card');
    await opened.call((workbench) => workbench.selectRange('Customers!A7'));
    await button(segmentTexts.read).click();
    await button(segmentTexts.toMethod).click();
    await button(segmentTexts.toPreview).last().click();
    await button(segmentTexts.toWrite).click();
    await opened.pane().getByRole('button', { name: onePagerTexts.title[english] }).click();
    await button(onePagerTexts.fromRow).click();
    await opened.pane().getByPlaceholder(onePagerTexts.search[english]).fill('C1000');
    await shoot('search');
    await opened
      .pane()
      .getByRole('button', { name: /^Add .*\(/ })
      .nth(1)
      .click();
    await opened.pane().getByRole('list', { name: onePagerTexts.chosen[english] }).waitFor();
    await opened
      .pane()
      .getByRole('radio', { name: /^Update the sheets/ })
      .click({ force: true });
    await opened
      .pane()
      .getByText(/are replaced in place/)
      .waitFor();
    await shoot('update');
    await opened
      .pane()
      .getByRole('button', { name: /^Update \d+ sheets/ })
      .click();
    await opened.pane().getByText(segmentTexts.written[english]).first().waitFor();
    await opened.call((workbench) => workbench.whenIdle());
    const twice = await sheets();
    expect(twice.filter((name) => once.includes(name))).toEqual(once);
    expect(twice.length - once.length).toBe(2);
    await shoot('onepager');

    await button(segmentTexts.again).click();
    await button(writtenTexts.removeAll).click();
    await opened.pane().getByText(writtenTexts.removeText[english]).waitFor();
    await shoot('remove');
    await opened
      .pane()
      .getByRole('button', { name: /^Remove \d+ sheets/ })
      .click();
    await opened.pane().getByText(writtenTexts.title[english]).waitFor({ state: 'detached' });
    expect(await sheets()).toEqual(before);
  });
});
