import { portableFunctions } from '../../../src/functions/portable/portableFunctions';
import { allFunctions } from '../../../src/functions/catalogue';
import { isOptional, type Parameter } from '../../../src/functions/parameter';
import { libreOfficeFiles } from '../../support/libreOffice';
import { openXmlErrors } from '../../support/openXmlValidator';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

const all = portableFunctions('en-US');
/** Something that each function takes: four cells or shares, or a number within the argument's range. */
function argumentFor(parameter: Parameter): string {
  if (!('range' in parameter)) throw new Error(parameter.kind);
  const { min, max } = parameter.range;
  if (parameter.kind !== 'number') return max === 1 ? '{0.9;0.8;0.7;0.6}' : '$A$1:$A$4';
  const isShare = max === 1 || parameter.unit === 'rate';
  return isShare ? '0.4' : String(Math.max(min, Math.min(5, max)));
}

function shownInColumnB(bytes: Uint8Array): readonly string[] {
  const [csv] = [...libreOfficeFiles(bytes, 'csv').values()];
  const lines = (csv?.toString('utf8') ?? '').trim().split('\n');
  return lines.map((line) => line.split(',')[1]?.replaceAll('"', '') ?? '');
}

let room: SharingRoom;
beforeEach(async () => {
  room = await startSharingRoom();
});
afterEach(() => room.workbench.stop());

describe('portable functions in a workbook', () => {
  it('are added once, with comments, and calculate', async () => {
    expect(await room.sharing.addPortable()).toEqual({ added: all.length, updated: 0, taken: [] });
    expect(await room.sharing.addPortable()).toEqual({ added: 0, updated: 0, taken: [] });
    const name = room.workbench.workbook.names.find('CRM.CLV');
    expect(name).toMatchObject({ formula: all[0]?.formula, comment: all[0]?.comment });
    room.fill([['=CRM.CLV(100,0.8,0.1,,,)', '=CLV(100,0.8,0.1)']]);
    await room.settled();
    const values = Object.values(room.values()) as number[];
    expect(values[0]).toBeCloseTo(values[1] ?? 0, 9);
    expect(openXmlErrors(await room.save())).toEqual([]);
  });

  it('replace an older version, and leave a name that is the user’s own', async () => {
    const { names } = room.workbench.workbook;
    const add = (name: string, comment: string) => names.add({ name, formula: '=1', comment, visible: true });
    add('CRM.CLV', 'Lifetime value [Clientele 0]');
    add('CRM.CAC', 'Our customers per county');
    expect(await room.sharing.status()).toMatchObject({ portableNames: ['CRM.CLV'], outdatedNames: 1 });
    expect(await room.sharing.addPortable()).toEqual({
      added: all.length - 2,
      updated: 1,
      taken: ['CRM.CAC'],
    });
    expect(names.find('CRM.CLV')?.formula).toBe(all[0]?.formula);
    expect(names.find('CRM.CAC')?.formula).toBe('=1');
  });

  it('are removed only where nothing uses them, and say what does', async () => {
    await room.sharing.addPortable();
    room.workbench.workbook.names.add({ name: 'Goal', formula: '=crm.cac(1,2)', comment: '', visible: true });
    room.fill([[1, '=IF(A1>0,CRM.CLV(1,0.5,0.1,,,),"CRM.NPS(1)")']]);
    await room.settled();
    expect(await room.sharing.removePortable()).toEqual({
      removed: all.length - 2,
      users: [
        {
          kind: 'cell',
          sheetName: 'Sheet1',
          address: 'B1',
          formula: '=IF(A1>0,CRM.CLV(1,0.5,0.1,,,),"CRM.NPS(1)")',
          functions: ['CRM.CLV'],
        },
        { kind: 'name', sheetName: '', address: 'Goal', formula: '=crm.cac(1,2)', functions: ['CRM.CAC'] },
      ],
    });
    expect(
      room.workbench.workbook.names
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['CRM.CAC', 'CRM.CLV', 'Goal']);
  });

  it('exist for every function with all that it may leave out; LibreOffice reads no call of a LAMBDA, but every value', async () => {
    const range = [[3], [4], [9], [2]];
    const calls = allFunctions
      .filter(({ name }) => all.some(({ live }) => live === name))
      .map(({ name, parameters }) => {
        const given = parameters.filter((one) => !isOptional(one));
        return `=${name}(${given.map((one) => argumentFor(one)).join(',')})`;
      });
    room.fill(range);
    const sheet = room.workbench.workbook.activeSheet();
    sheet.cells.write(
      { row: 0, column: 1, rowCount: calls.length, columnCount: 1 },
      calls.map((call) => [call]),
    );
    await room.settled();
    const before = calls.map((_, row) => sheet.cells.value(row, 1));
    expect(before.filter((value) => typeof value !== 'number')).toEqual([]);
    expect(await room.sharing.prepare({ valuesOnly: false })).toEqual({
      portable: all.length,
      values: [],
      differing: [],
      unchanged: [],
    });
    // Its own limit: a call of a name does not parse there, so that the stored value is not shown either.
    const portable = await room.save();
    expect(openXmlErrors(portable)).toEqual([]);
    expect(new Set(shownInColumnB(portable))).toEqual(new Set(['Err:509']));

    await room.sharing.makeLive();
    await room.settled();
    await room.sharing.prepare({ valuesOnly: true });
    const values = await room.save();
    expect(openXmlErrors(values)).toEqual([]);
    expect(shownInColumnB(values).map(Number)).toEqual(
      before.map((value) => expect.closeTo(value as number, 6) as number),
    );
  });

  it('are left out where values only are wanted: LibreOffice, without LAMBDA, shows every one', async () => {
    room.fill([
      [100, 0.8, '=CLV(A1,B1,0.1)'],
      [80, 0.5, '=CONVERSION(A1:A2)'],
    ]);
    await room.settled();
    await room.sharing.prepare({ valuesOnly: true });
    const [csv] = [...libreOfficeFiles(await room.save(), 'csv').values()];
    const lines = csv?.toString('utf8').trim().split('\n') ?? [];
    const cells = lines.map((line) => line.replaceAll('"', '').split(','));
    expect(Number(cells[0]?.[2])).toBeCloseTo(266.666666666667, 6);
    expect(cells[1]).toEqual(['80', '0.5', 'Stage', 'Count', 'Step rate', 'Overall rate']);
    expect(cells[3]).toEqual(['', '', '2', '80', '0.8', '0.8']);
    expect(csv?.toString('utf8')).not.toMatch(/#NAME|Err:/);
  });
});
