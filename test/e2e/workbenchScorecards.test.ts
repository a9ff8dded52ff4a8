import type { Language } from '../../src/workbench/browser/language';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';
import { writeScorecards } from './support/writeScorecards';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

/** The table of customers and the pane's words, by language. */
const sample = { 'en-US': 'Customers', 'zh-CN': '客户' } as const satisfies Record<Language, string>;

describe('the scorecards that the add-in writes', () => {
  it.each(['en-US', 'zh-CN'] as const)('have no formula without a good result in %s', async (language) => {
    opened = await openWorkbench({ language, start: 'sample' });
    const before = await opened.call((workbench) => workbench.sheets());
    await opened.call((workbench, sheet) => workbench.selectRange(`'${sheet}'!A5`), sample[language]);
    await writeScorecards(opened, language);
    await opened.call((workbench) => workbench.whenIdle());
    const written = await opened.call((workbench, old) => {
      const sheets = workbench.model().sheets.filter(({ name }) => !old.includes(name));
      return sheets.map(({ name, cells, tables }) => {
        const formulas = Object.values(cells).flatMap((row) =>
          Object.values(row).filter(({ formula }) => formula !== undefined),
        );
        const isBad = (value: unknown): boolean =>
          value === null || value === undefined || typeof value === 'object';
        return {
          name,
          tables: tables.length,
          formulas: formulas.length,
          bad: formulas.filter(({ value }) => isBad(value)).map(({ formula }) => formula),
        };
      });
    }, before);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.flatMap(({ bad }) => bad)).toEqual([]);
    expect(written.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(100);
    expect(written.reduce((sum, { tables }) => sum + tables, 0)).toBeGreaterThan(0);
  });
});

describe('the ribbon’s button for the selection', () => {
  it('takes the selected table to a preview at one click', async () => {
    opened = await openWorkbench({ start: 'sample' });
    await opened.call((workbench) => workbench.selectRange('Customers!A5'));
    await opened.page.getByRole('button', { name: 'Close the task pane' }).click();
    await opened.page.locator('[data-addin]').getByRole('button', { name: 'Segment selection' }).click();
    await opened.page.locator('.task-pane').waitFor({ state: 'visible' });
    const { previewNothing } = segmentTexts;
    await opened.pane().getByText(previewNothing['en-US']).first().waitFor();
    expect(await opened.pane().getByText('500', { exact: true }).count()).toBeGreaterThan(0);
  });
});
