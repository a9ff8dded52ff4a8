import type { Frame } from 'playwright-core';
import type { Language, Text } from '../../../src/i18n/language';
import type { Automation } from '../../../src/workbench/browser/automation/automation';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { limit } from '../../support/machine';
import type { OpenedWorkbench } from '../support/openWorkbench';

/** What is in the picture: the whole workbench, the task pane, or the grid with its formula bar. */
export type PicturePart = 'all' | 'pane' | 'sheet';

/** What the steps of a guide are done with: the same for its pictures and for the test that they still work. */
export interface GuideTools {
  readonly language: Language;
  /** In the guide's language. */
  readonly t: (text: Text) => string;
  readonly pane: () => Frame;
  readonly call: OpenedWorkbench['call'];
  /** Opens a page of the pane. */
  readonly tab: (text: Text) => Promise<void>;
  /** Presses a button of the pane once it can be pressed. */
  readonly press: (text: Text) => Promise<void>;
  /** Waits until the pane shows a text. */
  readonly shown: (text: Text) => Promise<void>;
  /** Writes rows of cells on the active sheet as if typed, and waits for their results. */
  readonly type: (address: string, rows: readonly (readonly (string | number)[])[]) => Promise<void>;
  /** Makes a column of the active sheet wide enough for its words, as a reader would with the mouse. */
  readonly widen: (column: string, points: number) => Promise<void>;
  /** Shows a range, with its sheet. */
  readonly select: (address: string) => Promise<void>;
  /** Takes a picture; in the test nothing. `top` scrolls the pane to a heading or text first. */
  readonly picture: (part: PicturePart, top?: Text) => Promise<void>;
}

/** One guide: what a reader does, step by step. */
export interface Guide {
  /** The name of its page and of its pictures. */
  readonly id: string;
  readonly start: 'empty' | 'sample';
  readonly steps: (tools: GuideTools) => Promise<void>;
}

/** The tools for a workbench that is open. */
export function guideTools(
  opened: OpenedWorkbench,
  language: Language,
  picture: GuideTools['picture'],
): GuideTools {
  const t = (text: Text) => text[language];
  const { pane, call } = opened;
  return {
    language,
    t,
    pane,
    call,
    picture,
    tab: async (text) => {
      // In a narrow pane the last pages stand behind a button.
      const tab = pane().getByRole('tab', { name: t(text), exact: true });
      if (!(await tab.isVisible()))
        await pane()
          .getByRole('tab', { name: t(shellTexts.morePages) })
          .or(pane().getByRole('button', { name: t(shellTexts.morePages) }))
          .click();
      await pane()
        .getByRole('tab', { name: t(text), exact: true })
        .or(pane().getByRole('menuitem', { name: t(text), exact: true }))
        .first()
        .click();
    },
    press: (text) =>
      pane()
        .getByRole('button', { name: nameOf(t(text)), exact: true })
        .last()
        .click({ timeout: limit(20_000) }),
    shown: (text) =>
      pane()
        .getByText(nameOf(t(text)), { exact: true })
        .first()
        .waitFor({ timeout: limit(20_000) }),
    type: async (address, rows) => {
      await call(
        async (workbench: Automation, given: { address: string; rows: (string | number)[][] }) => {
          workbench.setCells(given.address, given.rows);
          await workbench.whenIdle();
        },
        { address, rows: rows.map((row) => [...row]) },
      );
    },
    widen: async (column, points) => {
      await pane().evaluate(
        ([address, width]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange(address).format.columnWidth = width;
            await context.sync();
          }),
        [`${column}:${column}`, points] as const,
      );
    },
    select: (address) =>
      call((workbench: Automation, given: string) => workbench.selectRange(given), address),
  };
}

/** A text with places stands for any words in them. */
function nameOf(text: string): string | RegExp {
  if (!text.includes('{')) return text;
  const parts = text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
