import { removeLeftovers, staleAfter, type Leftovers } from '../../../src/excel/unfinished/removeLeftovers';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/workbench/files';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { scorecardFixture } from '../../support/scorecardFixtures';

const scorecards = buildScorecards(
  scorecardFixture({ count: 20, language: 'en-US', which: ['overview', 'method'] }),
);
const oldList = 'clientele.pendingSheets';
const run = 'abcdefghijklmnopqrstuv';

let excel: ExcelRoom;
beforeEach(async () => {
  excel = await startExcelRoom();
  await excel.workbench.workbook.renameSheet(excel.workbench.workbook.activeSheet().id, 'Customers');
  excel.fill([['Ann', 1]]);
  for (const name of ['Costs', 'Secret', 'Plan']) {
    excel.workbench.workbook.addSheet(name);
    excel.fill([[`of ${name}`, 2]], name);
  }
  hide('Secret');
  hide('Plan');
});
afterEach(() => excel.workbench.stop());

function hide(name: string): void {
  excel.workbench.workbook.setVisibility(idOf(name), 'hidden');
}
function idOf(name: string): string {
  return excel.workbench.workbook.sheet(name)?.id ?? '';
}
function model(): WorkbookModel {
  return JSON.parse(JSON.stringify(excel.workbench.workbook.toModel())) as WorkbookModel;
}
const names = (): readonly string[] => excel.sheetNames();
const listed = (): readonly string[] =>
  [...excel.workbench.workbook.settings.keys()].filter((key) => /unfinished|pending/.test(key));
/** A start long after whatever wrote the lists has ended. */
const startLater = (): Promise<Leftovers> =>
  removeLeftovers({ now: () => Date.now() + staleAfter + 1, wait: () => Promise.resolve() });

function entry(changes: object = {}): string {
  const sheets = [{ token: `${run}.0`, name: 'Secret' }];
  return JSON.stringify({ version: 1, owner: 'somebody', begun: 1000, beat: 1000, sheets, ...changes });
}
function markUnfinished(name: string, token: string): void {
  excel.workbench.workbook.sheet(name)?.extras.customProperties.set('clientele.unfinished', token);
}

/** The workbook as it stands when the add-in ends just before one of a write's requests. */
async function interruptedAt(request: number): Promise<WorkbookModel> {
  let count = 0;
  let left: WorkbookModel | undefined;
  excel.workbench.host.failRequest = () => {
    if (++count === request) left = model();
    return undefined;
  };
  await excel.room.writeSheets(scorecards, {});
  excel.workbench.host.failRequest = undefined;
  if (left === undefined) throw new Error(`there is no request ${request}`);
  return left;
}

/** The file as another program opens it: sheets bear ids by their place, which others bore before. */
async function reopen(
  left: WorkbookModel,
  idAt: (place: number) => number = (place) => place + 1,
): Promise<void> {
  const saved = await readWorkbook(await writeWorkbook(left), 'saved.xlsx');
  const sheets = saved.sheets.map((sheet, i): SheetModel => ({
    ...sheet,
    id: `{00000000-0001-0000-0000-${idAt(i).toString(16).toUpperCase().padStart(12, '0')}}`,
  }));
  excel.workbench.workbook.load({ ...saved, sheets });
}

describe('a list in the workbook deletes nothing of the user’s at start', () => {
  it.each<[string, () => void]>([
    ['by name', () => excel.workbench.workbook.settings.set(oldList, '["Customers","Secret","Plan"]')],
    [
      'by id',
      () => excel.workbench.workbook.settings.set(oldList, JSON.stringify(['Customers', 'Secret'].map(idOf))),
    ],
    ['without a token on the sheet', () => put(entry())],
    [
      'under the token of a sheet that is visible',
      () => {
        markUnfinished('Customers', `${run}.0`);
        put(entry());
      },
    ],
    [
      'under a token that two sheets carry',
      () => {
        markUnfinished('Secret', `${run}.0`);
        markUnfinished('Plan', `${run}.0`);
        put(entry());
      },
    ],
    [
      'under a token of another run',
      () => {
        markUnfinished('Secret', 'another-run-altogether.0');
        put(entry({ sheets: [{ token: 'another-run-altogether.0', name: 'Secret' }] }));
      },
    ],
    [
      'without an owner',
      () => {
        markUnfinished('Secret', `${run}.0`);
        put(entry({ owner: undefined }));
      },
    ],
    [
      'without a time',
      () => {
        markUnfinished('Secret', `${run}.0`);
        put(entry({ beat: undefined }));
      },
    ],
    [
      'of a sheet that was finished',
      () => {
        markUnfinished('Secret', `${run}.0`);
        excel.workbench.workbook.sheet('Secret')?.extras.customProperties.set('clientele.sheet', 'done');
        const record = { id: 'x', token: 'done', key: 'overview', written: 1, rowCount: 1, columnCount: 1 };
        excel.workbench.workbook.settings.set(
          'clientele.written',
          JSON.stringify({ version: 1, sheets: [{ ...record, charts: 0, tables: [], digest: '' }] }),
        );
        put(entry());
      },
    ],
  ])('%s', async (_, forge) => {
    forge();
    const before = model().sheets;
    const told = await startLater();
    expect(model().sheets).toEqual(before);
    expect(told.removed).toEqual([]);
    expect(listed()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '["Secr'],
    ['no text', 7],
    ['null', 'null'],
    ['a list', '["Secret"]'],
    ['a long text', `"${'x'.repeat(400_000)}"`],
    ['many sheets', entry({ sheets: Array(2000).fill({ token: `${run}.0`, name: 'Secret' }) })],
    ['sheets of other kinds', entry({ sheets: ['Secret', null] })],
    ['a time beyond all', entry({ beat: 1e300 })],
    ['prototype names', '{"__proto__":{"version":1},"constructor":1}'],
  ])('that is damaged: %s; it is cleared, and told', async (_, value) => {
    markUnfinished('Secret', `${run}.0`);
    put(value);
    excel.workbench.workbook.settings.set(oldList, value);
    const before = model().sheets;
    const told = await startLater();
    expect(told).toMatchObject({ removed: [], damaged: 1 });
    expect(model().sheets).toEqual(before);
    expect(listed()).toEqual([]);
  });

  it('of a later version: it stays as it is', async () => {
    markUnfinished('Secret', `${run}.0`);
    put(entry({ version: 2 }));
    const before = model();
    expect(await startLater()).toMatchObject({ removed: [], damaged: 0 });
    expect(model()).toEqual(before);
  });

  it('of an earlier version: hidden sheets that it names are told, and stay', async () => {
    excel.workbench.workbook.settings.set(oldList, JSON.stringify(['Customers', 'Plan'].map(idOf)));
    expect(await startLater()).toMatchObject({ removed: [], doubtful: ['Plan'] });
    expect(names()).toEqual(['Customers', 'Costs', 'Secret', 'Plan']);
  });

  function put(value: unknown): void {
    excel.workbench.workbook.settings.set(`clientele.unfinished.${run}`, value);
  }
});

describe('a write that ended in the middle', () => {
  it('is cleaned up in a reopened file, whose ids name other sheets, and nothing else goes', async () => {
    const before = model();
    const left = await interruptedAt(3);
    expect(left.sheets).toHaveLength(7);
    await reopen(left, (place) => ((place + 3) % 7) + 1);
    expect((await startLater()).removed).toEqual(['Overview', 'Customers (2)', 'Method']);
    expect(names()).toEqual(['Customers', 'Costs', 'Secret', 'Plan']);
    const content = (sheets: readonly SheetModel[]): unknown =>
      sheets.map(({ name, cells }) => [name, cells]);
    expect(content(model().sheets)).toEqual(content(before.sheets));
    expect(listed()).toEqual([]);
  });

  it('is left alone for ten minutes: its owner may be writing', async () => {
    await reopen(await interruptedAt(3));
    const told = await removeLeftovers({ wait: () => Promise.resolve() });
    expect(told.removed).toEqual([]);
    expect(told.next).toBeGreaterThan(staleAfter - 60_000);
    expect(names()).toHaveLength(7);
  });

  it('is left alone while its owner gives signs of life, whatever the two clocks say', async () => {
    await reopen(await interruptedAt(3));
    const [key = ''] = listed();
    const told = await removeLeftovers({
      now: () => Date.now() + 2 * staleAfter,
      wait: () => {
        const text = excel.workbench.workbook.settings.get(key) as string;
        const list = JSON.parse(text) as { beat: number };
        excel.workbench.workbook.settings.set(key, JSON.stringify({ ...list, beat: list.beat + 1 }));
        return Promise.resolve();
      },
    });
    expect(told.removed).toEqual([]);
    expect(names()).toHaveLength(7);
  });

  it('stays in a workbook whose structure is protected, and is told', async () => {
    await reopen(await interruptedAt(3));
    await excel.workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await startLater()).toMatchObject({ removed: [], kept: ['Overview', 'Customers (2)', 'Method'] });
    expect(names()).toHaveLength(7);
    expect(listed()).toHaveLength(1);
  });
});
