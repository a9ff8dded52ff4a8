import { FileError, readWorkbook, writeWorkbook } from '../../../src/workbench/files';
import { createNodeEngine } from '../../../src/workbench/node/nodeEngine';
import type { Engine } from '../../../src/workbench/workbook/engine';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { HostWorkbook } from '../../../src/workbench/workbook/hostWorkbook';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { hostileFiles } from '../../support/hostile/hostileFiles';

/** Promised to whoever opens a file; loading, calculating and saving each. */
const promised = 10_000;

const opening = hostileFiles.filter(({ outcome }) => 'told' in outcome);
const kept: WorkbookModel = (() => {
  const model = emptyWorkbook('Mine');
  const sheets = model.sheets.map((sheet) => ({ ...sheet, cells: { 0: { 0: { value: 'mine' } } } }));
  return { ...model, sheets, settings: { mine: 1 }, names: [{ name: 'mine', formula: '=1', visible: true }] };
})();

async function cpuTime(work: () => Promise<void> | void): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

describe('the workbook', () => {
  let engine: Engine;
  let workbook: HostWorkbook;

  beforeAll(() => {
    engine = createNodeEngine();
    workbook = new HostWorkbook(engine);
  });
  afterAll(() => {
    workbook.dispose();
    engine.univer.dispose();
  });

  test.each(opening.map((file) => [file.what, file] as const))(
    'loads, calculates and saves %s',
    async (_, file) => {
      const model = await readWorkbook(file.bytes(), file.name);
      expect(await cpuTime(() => workbook.load(model))).toBeLessThan(promised);
      const calculating = await cpuTime(async () => {
        workbook.calculation.calculateAll();
        await workbook.whenCalculated();
      });
      expect(calculating).toBeLessThan(promised);
      let saved = new Uint8Array();
      const saving = await cpuTime(async () => {
        saved = new Uint8Array(await writeWorkbook(workbook.toModel()));
      });
      expect(saving).toBeLessThan(promised);
      const again = await readWorkbook(saved, 'saved.xlsx');
      expect(again.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    },
  );

  const [sheet = kept.sheets[0]] = kept.sheets;
  const table = {
    id: 't',
    name: 'not a name',
    area: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    columns: ['a'],
    style: '',
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    showBandedRows: true,
  };
  test.each([
    [
      'names that Excel refuses',
      { ...emptyWorkbook(), names: [{ name: 'A1', formula: '=1', visible: true }] },
    ],
    [
      'a table that Excel refuses',
      { ...emptyWorkbook(), sheets: [{ ...sheet, tables: [table] }] as WorkbookModel['sheets'] },
    ],
    [
      'a name twice',
      {
        ...emptyWorkbook(),
        names: [1, 2].map((value) => ({ name: 'x', formula: `=${value}`, visible: true })),
      },
    ],
  ])('stays as it was where another one cannot be shown: %s', async (_, broken: WorkbookModel) => {
    workbook.load(kept);
    workbook.sheets()[0]?.cells.write({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, '=A1&"!"');
    await workbook.whenCalculated();
    const before = workbook.toModel();
    expect(() => workbook.load(broken)).toThrow();
    expect(workbook.toModel()).toEqual(before);
    // It is still the one that calculates.
    workbook.sheets()[0]?.cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, 'still');
    await workbook.whenCalculated();
    expect(workbook.sheets()[0]?.cells.value(1, 0)).toBe('still!');
  });

  test('is not touched by a file that is refused', async () => {
    workbook.load(kept);
    const refused = hostileFiles.filter(({ outcome }) => 'refused' in outcome).slice(0, 10);
    for (const { bytes, name } of refused) {
      await expect(readWorkbook(bytes(), name)).rejects.toBeInstanceOf(FileError);
    }
    expect(workbook.toModel().settings).toEqual({ mine: 1 });
  });
});
