import { buildFormulas } from '../../../src/scorecards/formulas/buildFormulas';
import { portableVersion } from '../../../src/functions/portable/portableFunctions';
import { openXmlErrors } from '../../support/openXmlValidator';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

let room: SharingRoom;
beforeEach(async () => {
  room = await startSharingRoom();
});
afterEach(() => room.workbench.stop());

const rows = [
  [100, 0.8, '=CLV(A1,B1,0.1)', '=IF(LTVRATIO(C1,NETVALUE(10,2,1))>1,"good","bad")'],
  [80, 0.7, '=CRM.CLV(A2,B2,0.1,,,)', '=CONVERSION(A1:A2)'],
  [60, 0.6, '=CLV(A1:A3,B1:B3,0.1)', null],
  [null, null, null, null],
  [null, null, null, null],
  ['=CLV(A3,2,0.1)', '=SUM(CAC(Rates!$A$1:$A$2,A1:A3))', null, null],
];

async function filled(): Promise<void> {
  room.workbench.workbook.addSheet("Ann's");
  room.fill([['=CSAT({9,10,3},9)'], ['=ROW()+CHURN(10,9,2)'], ['=1+1'], ['CLV(1)']], "Ann's");
  room.workbench.workbook.addSheet('Rates');
  room.fill([[300], [200]], 'Rates');
  const { names } = room.workbench.workbook;
  names.add({ name: 'Target', formula: '=CLV(Rates!$A$1,0.8,0.1)', comment: '', visible: true });
  await room.sharing.addPortable();
  room.fill(rows, 'Sheet1');
  await room.settled();
}

it('tells of every formula what it calls, what it gives, and whether both forms agree', async () => {
  await filled();
  const before = room.contents();
  const found = await room.sharing.audit();
  expect(
    found.map(({ sheetName, address, form, calls, agreement }) => [
      `${sheetName}!${address}`,
      form,
      calls.map(({ name }) => name).join(),
      agreement.kind,
    ]),
  ).toEqual([
    ['Sheet1!C1', 'live', 'CLV', 'agrees'],
    ['Sheet1!D1', 'live', 'LTVRATIO,NETVALUE', 'agrees'],
    ['Sheet1!C2', 'portable', 'CRM.CLV', 'agrees'],
    ['Sheet1!D2', 'live', 'CONVERSION', 'noPortable'],
    ['Sheet1!C3', 'live', 'CLV', 'agrees'],
    ['Sheet1!A6', 'live', 'CLV', 'agrees'],
    ['Sheet1!B6', 'live', 'CAC', 'agrees'],
    ["Ann's!A1", 'live', 'CSAT', 'agrees'],
    ["Ann's!A2", 'live', 'CHURN', 'notCompared'],
    ['!Target', 'live', 'CLV', 'notCompared'],
  ]);
  expect(found[0]?.calls[0]).toEqual({
    name: 'CLV',
    meaning: expect.stringContaining('value') as string,
    arguments: [
      { name: 'margin', text: 'A1' },
      { name: 'retention', text: 'B1' },
      { name: 'discount', text: '0.1' },
    ],
  });
  expect(found[7]?.calls[0]?.arguments).toEqual([
    { name: 'scores', text: '{9,10,3}' },
    { name: 'topFrom', text: '9' },
  ]);
  expect(found[4]).toMatchObject({ rowCount: 3, columnCount: 1 });
  expect(found[5]).toMatchObject({ result: '#NUM!' });
  // What it was calculated on is gone.
  expect(room.contents()).toEqual(before);
  expect(room.sheetNames()).toEqual(['Sheet1', "Ann's", 'Rates']);
});

it('finds a portable function that somebody changed, and takes its own names away again', async () => {
  room.fill([[100, 0.8, '=CRM.CLV(A1,B1,0.1,,,)', '=CHURN(10,9,2)']]);
  const { names } = room.workbench.workbook;
  names.add({
    name: 'CRM.CLV',
    formula: '=LAMBDA(a,b,c,d,e,f,a*b)',
    comment: `Lifetime value [Clientele ${portableVersion}]`,
    visible: true,
  });
  await room.settled();
  const [changed, churn] = await room.sharing.audit();
  expect(changed).toMatchObject({ form: 'portable', result: 80, agreement: { kind: 'differs' } });
  expect((changed?.agreement as { other: number }).other).toBeCloseTo(266.6667, 3);
  expect(churn).toMatchObject({ agreement: { kind: 'agrees' } });
  expect(names.list().map(({ name }) => name)).toEqual(['CRM.CLV']);
});

it('compares with a portable function of an older version as it is, and does not renew it', async () => {
  room.fill([[100, 0.8, '=CLV(A1,B1,0.1)', '=CRM.CLV(A1,B1,0.1,,,)']]);
  const { names } = room.workbench.workbook;
  const older = { formula: '=LAMBDA(a,b,c,d,e,f,a*b)', comment: 'Lifetime value [Clientele 0]' };
  names.add({ name: 'CRM.CLV', ...older, visible: true });
  await room.settled();
  const found = await room.sharing.audit();
  expect(found.map(({ form, agreement }) => [form, agreement.kind])).toEqual([
    ['live', 'differs'],
    ['portable', 'differs'],
  ]);
  expect(found[0]?.agreement).toMatchObject({ other: 80 });
  expect(names.find('CRM.CLV')).toMatchObject(older);
});

it.each(['en-US', 'zh-CN'] as const)('becomes a sheet with texts that do not run (%s)', async (language) => {
  await filled();
  const spec = buildFormulas({ language, formulas: await room.sharing.audit(), now: 0, version: '1.2.3' });
  // The same arguments need a line more in the wider letters of the Chinese font.
  const heights = Object.fromEntries(spec.rowHeights?.map(({ row, points }) => [row, points]) ?? []);
  expect(heights[5]).toBe({ 'en-US': 46, 'zh-CN': 60 }[language]);
  const { sheetNames } = await room.room.writeSheets([spec], {});
  await room.settled();
  const sheet = room.workbench.workbook.sheet(sheetNames['formulas'] ?? '');
  const row = (index: number): unknown[] =>
    Array.from({ length: 9 }, (_, column) => sheet?.cells.value(index, column));
  expect(row(4).slice(0, 3)).toEqual(['Sheet1', 'C1', '=CLV(A1,B1,0.1)']);
  expect(row(4)[6]).toBe('CLV');
  expect(sheet?.cells.formula(4, 2)).toBeUndefined();
  expect(sheet?.cells.formula(4, 1)).toBe(`=HYPERLINK("#'Sheet1'!C1","C1")`);
  expect(sheet?.cells.formula(11, 1)).toBe(`=HYPERLINK("#'Ann''s'!A1","A1")`);
  expect(row(9)[3]).toBe('#NUM!');
  expect(row(4)[3]).toBeCloseTo(266.6667, 3);
  expect(openXmlErrors(await room.save())).toEqual([]);
  // The report itself holds no formula of ours.
  expect(await room.sharing.audit()).toHaveLength(10);
});
