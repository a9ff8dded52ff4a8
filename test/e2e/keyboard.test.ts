/** From the grid into the pane, through a segmentation and out again, by the keyboard alone. */
import type { Frame } from 'playwright-core';
import { languages, type Language, type Text } from '../../src/i18n/language';
import { methodCatalogue } from '../../src/segmentation/methodCatalogue';
import { aspectTexts } from '../../src/segmentation/texts/playbook/aspectTexts';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { faultsOf } from './support/faultsOf';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

interface Stop {
  /** What a screen reader calls it, as far as this test needs it. */
  readonly name: string;
  readonly role: string;
  readonly isMarked: boolean;
}

/** What has the focus in the pane, and whether one sees that it has. */
const focused = (pane: Frame): Promise<Stop> =>
  pane.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus() || !(at instanceof HTMLElement))
      return { name: '', role: 'outside', isMarked: true };
    const labels = [
      at.getAttribute('aria-label'),
      ...(at.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
      ...(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
        ? [...(at.labels ?? [])].map(({ textContent }) => textContent)
        : [at.textContent]),
    ];
    // A ring is drawn by the element, by its frame, or by what stands over either; no other stop has one.
    const places = [at, at.parentElement, at.nextElementSibling].filter((place) => place !== null);
    const styles = places.flatMap((place) => [
      getComputedStyle(place),
      getComputedStyle(place, '::after'),
      getComputedStyle(place, '::before'),
    ]);
    const hasLine = (width: string, style: string): boolean => style !== 'none' && parseFloat(width) > 0;
    return {
      name: labels.find((label) => (label ?? '').trim() !== '')?.trim() ?? '',
      role: at.getAttribute('role') ?? (at instanceof HTMLInputElement ? at.type : at.tagName.toLowerCase()),
      isMarked: styles.some(
        (style, index) =>
          hasLine(style.outlineWidth, style.outlineStyle) ||
          (index % 3 > 0 && style.content !== 'none' && hasLine(style.borderTopWidth, style.borderTopStyle)),
      ),
    };
  });

/** Presses Tab until the wanted stop is there; each stop on the way shows that it has the focus. */
async function tabTo(pane: Frame, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  const seen: string[] = [];
  for (;;) {
    await opened.page.keyboard.press(key);
    const stop = await focused(pane);
    seen.push(`${stop.role} ${stop.name}`);
    if (!stop.isMarked) throw new Error(`No focus is seen on ${stop.role} ${stop.name}`);
    if (typeof wanted === 'string' ? stop.name === wanted : wanted.test(stop.name)) return stop;
    if (stop.role === 'outside' || seen.length > 90)
      throw new Error(`${String(wanted)} not among ${seen.join(', ')}`);
  }
}

const sample = { 'en-US': 'Customers', 'zh-CN': '客户' } as const satisfies Record<Language, string>;

describe.each(languages)('in %s', (language) => {
  const say = (text: Text): string => text[language];
  const title = (id: string): string =>
    methodCatalogue.find((method) => method.id === id)?.title[language] ?? '';
  const press = (key: string): Promise<void> => opened.page.keyboard.press(key);

  test('two methods are crossed, a threshold and the playbook changed, and the grid reached again', async () => {
    opened = await openWorkbench({ language, start: 'sample' });
    await opened.call((workbench, sheet) => workbench.selectRange(`'${sheet}'!A5`), sample[language]);
    const pane = opened.pane();
    const heading = (text: string) => pane.getByRole('heading', { level: 1, name: text });
    await pane.getByText(/A1:/).first().waitFor();
    await opened.call((workbench) => workbench.whenIdle());
    await press('F6');
    await tabTo(pane, say(segmentTexts.read));
    await press('Enter');
    await heading(say(segmentTexts.columnsTitle)).waitFor();
    // The heading, at which a screen reader begins, is no stop of Tab's; what follows it is reached all the same.
    await pane.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await press('Shift+Tab');
    expect((await focused(pane)).name).toContain(say(segmentTexts.stepMethod));
    await tabTo(pane, say(segmentTexts.toMethod));
    await press('Enter');
    await heading(say(segmentTexts.methodTitle)).waitFor();

    // The arrows choose among the methods, which are drawn a moment after the heading.
    await pane
      .getByRole('radio', { name: title('rfm'), disabled: false })
      .first()
      .waitFor();
    await tabTo(pane, title('rfm'));
    await press('ArrowUp');
    expect((await focused(pane)).name).toBe(title('valueTiers'));
    await tabTo(pane, say(segmentTexts.cross));
    await press('Enter');
    await press('Escape');
    // The list gives the focus back when it is gone.
    await pane.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await press('Enter');
    while (
      !(await pane
        .getByRole('option', { name: title('lifecycle') })
        .evaluate((one) => one === document.activeElement))
    )
      await press('ArrowDown');
    await press('Enter');
    await tabTo(pane, say(segmentTexts.toPreview));
    await press('Enter');
    await pane.getByText(say(segmentTexts.previewNothing)).waitFor();
    // The heat map is a table: its numbers are read, not stopped at.
    expect(await pane.getByRole('table').first().getByRole('rowheader').count()).toBe(3);

    await tabTo(pane, say(segmentTexts.settings));
    await press('Enter');
    const list = pane.getByRole('list', { name: say(segmentTexts.segments) });
    const before = await list.textContent();
    while ((await tabTo(pane, /./)).role !== 'text');
    await press('Control+a');
    await opened.page.keyboard.type('5');
    await pane.waitForFunction(
      ([label, old]) => document.querySelector(`ul[aria-label="${label}"]`)?.textContent !== old,
      [say(segmentTexts.segments), before ?? ''] as const,
    );

    const [first = ''] = await list
      .getByRole('button')
      .evaluateAll((rows) =>
        rows.filter(({ children }) => children[2]?.textContent !== '0').map(({ textContent }) => textContent),
      );
    await tabTo(pane, first);
    await press('Enter');
    await pane.getByRole('columnheader', { name: say(segmentTexts.topTitle) }).waitFor();
    await tabTo(pane, say(segmentTexts.playbookEdit));
    await press('Enter');
    expect((await focused(pane)).name).toBe(say(segmentTexts.playbookDone));
    await tabTo(pane, say(aspectTexts.communication), 'Shift+Tab');
    await press('Control+End');
    await opened.page.keyboard.type(' VIP');
    await tabTo(pane, say(segmentTexts.playbookDone));
    await press(' ');
    await pane.getByText(/ VIP$/).waitFor();
    await tabTo(pane, say(segmentTexts.playbookReset));
    await press('Enter');
    await pane.getByText(/ VIP$/).waitFor({ state: 'detached' });
    expect(await faultsOf(pane)).toEqual([]);

    // Past its last stop the pane gives the focus back; F6 returns to it.
    await tabTo(pane, say(segmentTexts.toWrite));
    await press('Tab');
    await opened.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await press('F6');
    await press('Control+F6');
    await opened.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  });
});
