import { supports } from '../requirements';
import { entryPrefix, entryText, temporaryComment, unfinishedProperty, type ListedSheet } from './entry';
import { owner } from './owner';
import { randomId } from './randomId';

/**
 * The sheets of one write, from the request that adds them until they are finished. They are listed in the workbook
 * with an owner and a time, and each carries its token from the first moment: should Excel or the add-in end in
 * between, a later start can tell them from all others and removes them.
 */
export class UnfinishedRun {
  readonly id = randomId();
  /** The sheets as this run added them; ids hold as long as this run lives. */
  sheets: readonly Excel.Worksheet[] = [];
  #listed: readonly ListedSheet[] = [];
  #temporaryNames: readonly string[] = [];
  readonly #begun = Date.now();

  /** Defined names that this run added for a while. */
  get temporaryNames(): readonly string[] {
    return this.#temporaryNames;
  }

  get names(): readonly string[] {
    return this.#listed.map(({ name }) => name);
  }

  /** Queues the sheets, hidden, listed before they come. A name that is undefined is Excel's to choose. */
  add(context: Excel.RequestContext, names: readonly (string | undefined)[]): readonly Excel.Worksheet[] {
    this.#list(
      context,
      names.map((name, i) => ({ token: `${this.id}.${String(i)}`, name: name ?? '' })),
    );
    this.sheets = names.map((name, i) => {
      const sheet = context.workbook.worksheets.add(name);
      mark(sheet, `${this.id}.${String(i)}`);
      sheet.visibility = 'Hidden';
      sheet.load('id');
      return sheet;
    });
    return this.sheets;
  }

  /** Queues defined names that go again with the run, listed before they come. */
  addNames(
    context: Excel.RequestContext,
    names: readonly { readonly name: string; readonly formula: string }[],
  ): void {
    this.#temporaryNames = names.map(({ name }) => name);
    this.#list(context, this.#listed);
    for (const { name, formula } of names) {
      context.workbook.names.add(name, formula, temporaryComment(this.id));
    }
  }

  /** Whether the token is that of a sheet that this run added, not of one that was to give way. */
  hasAdded(token: string | undefined): boolean {
    return token !== undefined && this.sheets.some((_, i) => token === `${this.id}.${String(i)}`);
  }

  /** Says that the run is alive. */
  beat(context: Excel.RequestContext): void {
    this.#list(context, this.#listed);
  }

  /** The sheets are finished; nothing of this run is left to remove. */
  finish(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): void {
    for (const sheet of sheets) unmark(sheet);
    this.close(context);
  }

  /** The new sheets are finished, and old ones are to go in their place. */
  giveWay(
    context: Excel.RequestContext,
    coming: readonly Excel.Worksheet[],
    leaving: readonly { readonly sheet: Excel.Worksheet; readonly name: string }[],
  ): void {
    for (const sheet of coming) unmark(sheet);
    const listed = leaving.map(({ name }, i) => ({ token: `${this.id}.old${String(i)}`, name }));
    leaving.forEach(({ sheet }, i) => mark(sheet, listed[i]?.token ?? ''));
    this.#list(context, listed);
  }

  /** Takes `giveWay` back. */
  takeBack(
    context: Excel.RequestContext,
    coming: readonly { readonly sheet: Excel.Worksheet; readonly name: string }[],
    staying: readonly Excel.Worksheet[],
  ): void {
    for (const sheet of staying) unmark(sheet);
    const listed = coming.map(({ name }, i) => ({ token: `${this.id}.${String(i)}`, name }));
    coming.forEach(({ sheet }, i) => mark(sheet, listed[i]?.token ?? ''));
    this.#list(context, listed);
  }

  /** Nothing is listed any more. */
  close(context: Excel.RequestContext): void {
    // Added once more, it can be deleted even where somebody else has removed it.
    context.workbook.settings.add(entryPrefix + this.id, '').delete();
  }

  #list(context: Excel.RequestContext, sheets: readonly ListedSheet[]): void {
    this.#listed = sheets;
    const entry = { owner, begun: this.#begun, beat: Date.now(), sheets, names: this.#temporaryNames };
    context.workbook.settings.add(entryPrefix + this.id, entryText(entry));
  }
}

/** An Excel without sheet properties has no place for the token; nothing is removed there at a later start. */
function mark(sheet: Excel.Worksheet, token: string): void {
  if (supports('sheetProperties')) sheet.customProperties.add(unfinishedProperty, token);
}

function unmark(sheet: Excel.Worksheet): void {
  if (supports('sheetProperties')) sheet.customProperties.add(unfinishedProperty, 'finished').delete();
}
