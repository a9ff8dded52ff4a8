/** From a purchase log in the workbench to predictions in new sheets and in the Segment page. */
import type { Frame } from 'playwright-core';
import { purchaseLog } from '../support/purchaseLog';
import { faultsOf } from './support/faultsOf';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const log = purchaseLog(300).values.map((row) => [...row]);

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

const words = {
  'en-US': {
    tab: 'Predict',
    read: 'Read these rows',
    next: 'Continue',
    fit: 'Fit and predict',
    write: 'Write the sheets',
    open: 'Go to sheet Predictions',
    segment: 'Segment by predicted value',
    preview: 'Preview',
    sheets: ['Predictions', 'Prediction method'],
    cancel: 'Cancel',
  },
  'zh-CN': {
    tab: '预测',
    read: '读取这些行',
    next: '继续',
    fit: '拟合并预测',
    write: '写入工作表',
    open: '转到工作表“客户预测”',
    segment: '按预测价值分群',
    preview: '预览',
    sheets: ['客户预测', '预测方法'],
    cancel: '取消',
  },
} as const;

/** The Predict page with the log read; the pane as it is then. */
async function readLog(language: 'en-US' | 'zh-CN'): Promise<Frame> {
  opened = await openWorkbench({ language });
  await opened.call((workbench, rows) => {
    workbench.setCells('A1', rows);
    workbench.selectRange('A1');
  }, log);
  const pane = opened.pane();
  await pane.getByRole('tab', { name: words[language].tab }).click();
  await pane.getByRole('button', { name: words[language].read }).click();
  await pane.getByRole('button', { name: words[language].next, exact: true }).click();
  await pane.getByRole('button', { name: words[language].fit }).waitFor();
  return pane;
}

describe.each(['en-US', 'zh-CN'] as const)('the Predict page in %s', (language) => {
  const say = words[language];

  it('goes from a purchase log to sheets whose totals are formulas, and to segments', async () => {
    const pane = await readLog(language);
    expect(await faultsOf(pane)).toEqual([]);
    await pane.getByRole('button', { name: say.fit }).click();
    // Both charts are there with their words, and the heat map is a table.
    await pane.getByRole('img').nth(1).waitFor();
    await pane.getByRole('table').first().waitFor();
    expect(await faultsOf(pane)).toEqual([]);

    await pane.getByRole('button', { name: say.next, exact: true }).click();
    expect(await faultsOf(pane)).toEqual([]);
    await pane.getByRole('button', { name: say.write }).click();
    await pane.getByRole('button', { name: say.open }).waitFor();
    await opened.call((workbench) => workbench.whenIdle());
    expect(await opened.call((workbench) => workbench.sheets())).toEqual(
      expect.arrayContaining([...say.sheets]),
    );

    const customers = new Set(log.slice(1).map(([id]) => id)).size;
    const [table] = say.sheets;
    const rows = await opened.call(
      (workbench, address) =>
        workbench.getCells(address).map((row) => row.map(({ value, formula }) => ({ value, formula }))),
      `'${table}'!A4:J${String(customers + 5)}`,
    );
    const [totals, , ...body] = rows;
    const numbers = (column: number): readonly number[] => body.map((row) => Number(row[column]?.value));
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(body).toHaveLength(customers);
    // x, expected purchases and lifetime value are summed, P(alive) is averaged: by formulas, to the last digits.
    expect(totals?.[1]?.formula).toMatch(/^=SUBTOTAL\(/);
    expect(totals?.[1]?.value).toBe(sum(numbers(1)));
    expect(totals?.[5]?.value).toBeCloseTo(sum(numbers(5)), 6);
    expect(totals?.[7]?.value).toBeCloseTo(sum(numbers(7)), 4);
    expect(totals?.[4]?.value).toBeCloseTo(sum(numbers(4)) / customers, 9);
    // An interval holds its value, and the greatest value comes first.
    body.forEach((row) => {
      const [value, low, high] = [row[7], row[8], row[9]].map((cell) => Number(cell?.value));
      expect(low).toBeLessThanOrEqual(value ?? NaN);
      expect(high).toBeGreaterThanOrEqual(value ?? NaN);
    });
    expect(numbers(7)[0]).toBe(Math.max(...numbers(7)));

    await pane.getByRole('button', { name: say.segment }).click();
    await pane.getByRole('button', { name: say.preview, exact: true }).last().click();
    await pane.getByText(String(customers), { exact: true }).first().waitFor();
  });
});

describe('a fit that is cancelled', () => {
  it('leaves the page as it was, and can be started again', async () => {
    const pane = await readLog('en-US');
    await pane.getByRole('button', { name: 'Fit and predict' }).click();
    // It may be done before it can be cancelled: then there is nothing to cancel.
    await pane
      .getByRole('button', { name: 'Cancel' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    const fit = pane.getByRole('button', { name: 'Fit and predict' });
    const heading = pane.getByRole('heading', { name: /How well it fits/ });
    await fit.or(heading).first().waitFor();
    if (await fit.isVisible()) await fit.click();
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
  });
});

describe('rows without purchase histories', () => {
  it('are refused before anything is fitted, with what is needed', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => {
      workbench.setCells('A1', [
        ['Customer ID', 'Satisfaction'],
        ['a', 7],
        ['b', 9],
      ]);
      workbench.selectRange('A1');
    });
    const pane = opened.pane();
    await pane.getByRole('tab', { name: 'Predict' }).click();
    await pane.getByRole('button', { name: 'Read these rows' }).click();
    await pane.getByText('These columns hold no purchase histories.').first().waitFor();
    expect(await pane.getByRole('button', { name: 'Continue', exact: true }).isDisabled()).toBe(true);
    expect(await faultsOf(pane)).toEqual([]);
  });
});
