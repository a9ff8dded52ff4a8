import { removeLeftovers, staleAfter } from '../../../src/excel/unfinished/removeLeftovers';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/workbook/model';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { atEachRequest, modelOf, reopen, startLater } from '../../support/interrupted';
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
const model = (): WorkbookModel => modelOf(excel);
const names = (): readonly string[] => excel.sheetNames();
const listed = (): readonly string[] =>
  [...excel.workbench.workbook.settings.keys()].filter((key) => /unfinished|pending/.test(key));

function entry(changes: object = {}): string {
  const sheets = [{ token: `${run}.0`, name: 'Secret' }];
  return JSON.stringify({ version: 1, owner: 'somebody', begun: 1000, beat: 1000, sheets, ...changes });
}
function markUnfinished(name: string, token: string): void {
  excel.workbench.workbook.sheet(name)?.extras.customProperties.set('clientele.unfinished', token);
}

/** The workbook as it stands when the add-in ends in the middle of a write. */
async function interrupted(): Promise<WorkbookModel> {
  const models = await atEachRequest(excel, () => excel.room.writeSheets(scorecards, {}));
  const left = models[2];
  if (left === undefined) throw new Error('there is no third request');
  return left;
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

describe('the list of finished sheets', () => {
  const record = {
    ...{ id: 'x', token: 'done', key: 'overview', written: 1, rowCount: 1, columnCount: 1 },
    ...{ charts: 0, tables: [], digest: '' },
  };
  it.each<[string, unknown, number]>([
    ['no JSON', '{"version":1', 1],
    ['no list', '{"version":1,"sheets":"all"}', 1],
    ['entries of other kinds', JSON.stringify({ version: 1, sheets: [null, 'a', record] }), 2],
    ['places before the sheet', JSON.stringify({ version: 1, sheets: [{ ...record, rowCount: -1 }] }), 1],
    ['charts without names', JSON.stringify({ version: 1, sheets: [{ ...record, chartNames: [1] }] }), 1],
    ['a later version', '{"version":2,"sheets":7}', 0],
  ])('is told where it is damaged, and names no sheet as ours: %s', async (_, value, misfits) => {
    excel.workbench.workbook.settings.set('clientele.written', value);
    expect(await startLater()).toMatchObject({ removed: [], records: misfits });
    expect(await excel.room.findWritten()).toEqual([]);
  });
});

describe('a write that ended in the middle', () => {
  it('is cleaned up in a reopened file, whose ids name other sheets, and nothing else goes', async () => {
    const before = model();
    const left = await interrupted();
    expect(left.sheets).toHaveLength(7);
    await reopen(excel, left, (place) => ((place + 3) % 7) + 1);
    expect((await startLater()).removed).toEqual(['Overview', 'Customers (2)', 'Method']);
    expect(names()).toEqual(['Customers', 'Costs', 'Secret', 'Plan']);
    const content = (sheets: readonly SheetModel[]): unknown =>
      sheets.map(({ name, cells }) => [name, cells]);
    expect(content(model().sheets)).toEqual(content(before.sheets));
    expect(listed()).toEqual([]);
  });

  it('is left alone for ten minutes: its owner may be writing', async () => {
    await reopen(excel, await interrupted());
    const told = await removeLeftovers({ wait: () => Promise.resolve() });
    expect(told.removed).toEqual([]);
    expect(told.next).toBeGreaterThan(staleAfter - 60_000);
    expect(names()).toHaveLength(7);
  });

  it('is left alone while its owner gives signs of life, whatever the two clocks say', async () => {
    await reopen(excel, await interrupted());
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

  it('is cleaned up at once where its owner has certainly ended', async () => {
    await reopen(excel, await interrupted());
    const asked: string[] = [];
    const told = await removeLeftovers({
      wait: () => Promise.reject(new Error('it waits')),
      isOver: (owner) => Promise.resolve(asked.push(owner) > 0),
    });
    expect(told.removed).toHaveLength(3);
    expect(asked).toHaveLength(1);
    expect(names()).toEqual(['Customers', 'Costs', 'Secret', 'Plan']);
  });

  it('stays in a workbook whose structure is protected, and is told', async () => {
    await reopen(excel, await interrupted());
    await excel.workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await startLater()).toMatchObject({ removed: [], kept: ['Overview', 'Customers (2)', 'Method'] });
    expect(names()).toHaveLength(7);
    expect(listed()).toHaveLength(1);
  });
});

describe('names that an interrupted comparison of formulas had added for a while', () => {
  const lambda = '=LAMBDA(x,x)';
  const { names: nameOf } = { names: (name: string) => excel.workbench.workbook.names.find(name) };
  function put(listed: readonly string[], comment: string, name = 'CRM.CLV'): void {
    excel.workbench.workbook.names.add({ name, formula: lambda, comment, visible: true });
    excel.workbench.workbook.settings.set(
      `clientele.unfinished.${run}`,
      entry({ sheets: [], names: listed }),
    );
  }

  it('go at a later start, and that is said', async () => {
    put(['CRM.CLV', 'CRM.CAC'], `${run} [Clientele 0]`);
    expect(await startLater()).toMatchObject({ removed: [], removedNames: ['CRM.CLV'], damaged: 0 });
    expect(nameOf('CRM.CLV')).toBeUndefined();
    expect(listed()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['of the user’s, by the same name', () => put(['CRM.CLV'], 'mine')],
    ['of another run', () => put(['CRM.CLV'], 'zyxwvutsrqponmlkjihgfe [Clientele 0]')],
    ['that were updated since', () => put(['CRM.CLV'], 'Customer lifetime value [Clientele 2]')],
    ['that the list does not name', () => put(['CRM.CAC'], `${run} [Clientele 0]`)],
    [
      'that a cell calls by now',
      () => {
        put(['CRM.CLV'], `${run} [Clientele 0]`);
        excel.fill([['=CRM.CLV(1)']]);
      },
    ],
  ])('stay: %s', async (_, forge) => {
    forge();
    expect((await startLater()).removedNames).toEqual([]);
    expect(nameOf('CRM.CLV')).toBeDefined();
    expect(listed()).toEqual([]);
  });

  it('that are no names damage the list: it goes, and nothing else', async () => {
    put(['CRM.CLV'], `${run} [Clientele 0]`);
    excel.workbench.workbook.settings.set(`clientele.unfinished.${run}`, entry({ names: [7] }));
    expect(await startLater()).toMatchObject({ removedNames: [], damaged: 1 });
    expect(nameOf('CRM.CLV')).toBeDefined();
  });
});
