import fc from 'fast-check';
import { portableFunctions } from '../../../src/functions/portable/portableFunctions';
import { libreOfficeFiles } from '../../support/libreOffice';
import { openXmlErrors } from '../../support/openXmlValidator';
import { hostErrorCode } from '../../support/excelRoom';
import { open, startSharingRoom, type SharingRoom } from './sharingRoom';

const rows = [
  ['margin', 'retention', 'clv', 'nested', 'report', null, null, null],
  [
    100,
    0.8,
    '=CLV(A2,B2,0.1)',
    '=IF(CLV($A2,B2,0.1,5)>200,"high: CLV(1)","low")',
    '=CONVERSION(A2:A4)',
    null,
    null,
    null,
  ],
  [80, 0.7, '=CLV(A3,B3,0.1)', '=SUM(C2:C3)+NETVALUE(C2,C3,1)', null, null, null, null],
  [60, 0.6, '=CLV(A4,B4,0.1,,50)', '=RETENTION(10,9,2)', null, null, null, null],
  [null, null, null, '=CAC(Rates!A1:A2,A:A)', null, null, null, null],
  ['=CLV(A2:A4,B2:B4,0.1)', null, '=CLV(A2,2,0.1)', null, null, null, null, null],
];

/** The one formula of the rows that becomes values. */
const report = {
  ...{ kind: 'cell', sheetName: 'Sheet1', address: 'E2', formula: '=CONVERSION(A2:A4)' },
  ...{ functions: ['CONVERSION'], becomes: 'values' },
  why: { kind: 'noPortable', functions: ['CONVERSION'] },
};

let room: SharingRoom;
const rooms: SharingRoom[] = [];
async function start(...options: Parameters<typeof startSharingRoom>): Promise<SharingRoom> {
  const started = await startSharingRoom(...options);
  rooms.push(started);
  return started;
}
function stopAll(): void {
  for (const one of rooms.splice(0)) one.workbench.stop();
}
afterEach(stopAll);

async function filled(): Promise<SharingRoom> {
  room = await start();
  room.workbench.workbook.addSheet('Rates');
  room.fill([[300], [200]], 'Rates');
  room.fill(rows, 'Sheet1');
  await room.settled();
  return room;
}

/** What a colleague does: a row inserted above and one within, a sheet renamed. */
async function passOn(one: SharingRoom): Promise<void> {
  await one.workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
    await context.sync();
    worksheets.getItem('Rates').getRange('2:2').insert('Down');
    await context.sync();
    worksheets.getItem('Sheet1').name = "Ann's copy";
    await context.sync();
  });
}

const isError = (value: unknown): boolean => typeof value === 'object';

describe('prepare for sharing', () => {
  it('leaves no call of the add-in, and every value as it was', async () => {
    await filled();
    const before = room.values();
    expect(await room.sharing.prepare({ valuesOnly: false })).toEqual({
      portable: 9,
      values: [report],
      unchanged: [],
      differing: [],
    });
    const after = room.values();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [cell, value] of Object.entries(before)) {
      if (typeof value === 'number') expect(after[cell]).toBeCloseTo(value, 9);
      else expect(after[cell]).toEqual(value);
    }
    expect((await room.sharing.find()).formulas).toEqual([]);
  });

  it('opens whole for a colleague without the add-in', async () => {
    await filled();
    const before = room.values();
    await room.sharing.prepare({ valuesOnly: false });
    const bytes = await room.save();
    expect(openXmlErrors(bytes)).toEqual([]);
    const colleague = await start({ model: await open(bytes), withAddIn: false });
    await colleague.workbench.workbook.whenCalculated();
    const shown = colleague.values();
    expect(Object.values(shown).filter(isError)).toEqual(Object.values(before).filter(isError));
    expect(Object.keys(shown).sort()).toEqual(Object.keys(before).sort());
  });

  it('finds the cells that show errors where the add-in is missing', async () => {
    room = await start({ withAddIn: false });
    room.fill([['=CLV(1,0.5,0.1)'], ['=1/0'], ['=1+1'], ['=CRM.CAC(1,2)']]);
    await room.workbench.workbook.whenCalculated();
    expect((await room.sharing.status()).failing).toEqual([
      { sheetName: 'Sheet1', address: 'A1', formula: '=CLV(1,0.5,0.1)', error: '#NAME?' },
      { sheetName: 'Sheet1', address: 'A4', formula: '=CRM.CAC(1,2)', error: '#NAME?' },
    ]);
  });

  it('tells of results that are old because Excel calculates only when told to', async () => {
    room = await start();
    room.fill([['=CLV(1,0.5,0.1)']]);
    await room.settled();
    const { workbook } = room.workbench;
    // The workbench always calculates; here its calculation stands still, and nothing waits for it.
    const pending = jest.spyOn(workbook.calculation, 'isPending', 'get').mockReturnValue(true);
    const done = jest.spyOn(workbook.calculation, 'whenDone').mockResolvedValue();
    expect(await room.sharing.status()).toMatchObject({ stale: false });
    workbook.calculationMode = 'Manual';
    expect(await room.sharing.status()).toMatchObject({ stale: true });
    pending.mockRestore();
    done.mockRestore();
    expect(await room.sharing.status()).toMatchObject({ stale: false });
  });

  it('refuses a protected sheet before it changes anything', async () => {
    await filled();
    await room.workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    const before = room.contents();
    expect(await hostErrorCode(room.sharing.prepare({ valuesOnly: false }))).toBe('accessDenied');
    expect(room.contents()).toEqual(before);
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 0 });
  });
});

describe('a prepared copy', () => {
  it('opens as another workbook, and this one is as it was', async () => {
    const copies: Uint8Array[] = [];
    room = await start({ onCopy: (bytes) => copies.push(bytes) });
    room.workbench.workbook.addSheet('Rates');
    room.fill([[300], [200]], 'Rates');
    room.fill(rows, 'Sheet1');
    await room.settled();
    const before = { contents: room.contents(), names: room.workbench.workbook.names.list() };
    const values = room.values();
    expect(await room.sharing.prepareCopy({ valuesOnly: false })).toEqual({
      portable: 9,
      values: [report],
      unchanged: [],
      differing: [],
      unmatched: [],
    });
    await room.settled();
    expect({ contents: room.contents(), names: room.workbench.workbook.names.list() }).toEqual(before);
    expect(room.workbench.workbook.customXmlParts.size).toBe(0);

    expect(copies).toHaveLength(1);
    expect(openXmlErrors(copies[0] as Uint8Array)).toEqual([]);
    stopAll();
    const colleague = await start({ model: await open(copies[0] as Uint8Array), withAddIn: false });
    await colleague.workbench.workbook.whenCalculated();
    expect(Object.values(colleague.values()).filter(isError)).toEqual(Object.values(values).filter(isError));
    expect(await colleague.sharing.status()).toMatchObject({ keptFormulas: 10, failing: [] });
  });

  it('of a workbook that was prepared before leaves what was prepared', async () => {
    await filled();
    await room.sharing.prepare({ valuesOnly: true });
    const sheet = room.workbench.workbook.sheet('Rates');
    sheet?.cells.write({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, [['=CHURN(10,9,2)']]);
    await room.settled();
    const before = room.contents();
    expect(await room.sharing.prepareCopy({ valuesOnly: false })).toMatchObject({
      portable: 1,
      unmatched: [],
    });
    await room.settled();
    expect(room.contents()).toEqual(before);
    expect(await room.sharing.makeLive()).toEqual({ restored: 10, unmatched: [] });
  });
});

it('a copy that cannot be made leaves the workbook as it was', async () => {
  room = await start({ failsToSave: true });
  room.fill([[100, 0.8, '=CLV(A1,B1,0.1)', '=CONVERSION(A1:B1)']]);
  await room.settled();
  const before = room.contents();
  expect(await hostErrorCode(room.sharing.prepareCopy({ valuesOnly: false }))).toBe('unexpected');
  await room.settled();
  expect(room.contents()).toEqual(before);
  expect(room.workbench.workbook.names.list()).toEqual([]);
  expect(await room.sharing.status()).toMatchObject({ keptFormulas: 0 });
});

describe('make live again', () => {
  it('restores every formula after a save, with names', async () => {
    await filled();
    await room.workbench.run(async (context) => {
      context.workbook.names.add('Target', '=CLV(Sheet1!$A$2,0.8,0.1)');
      await context.sync();
    });
    await room.settled();
    const before = room.contents();
    await room.sharing.prepare({ valuesOnly: false });
    const name = () => room.workbench.workbook.names.find('Target')?.formula;
    expect(name()).toBe('=CRM.CLV(Sheet1!$A$2,0.8,0.1,,,)');
    room = await start({ model: await open(await room.save()) });
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 11 });
    expect(await room.sharing.makeLive()).toEqual({ restored: 11, unmatched: [] });
    await room.settled();
    expect(room.contents()).toEqual(before);
    expect(name()).toBe('=CLV(Sheet1!$A$2,0.8,0.1)');
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 0 });
  });

  it('follows inserted rows and renamed sheets as Excel would have done with the originals', async () => {
    await filled();
    await passOn(room);
    await room.settled();
    const control = room.contents();
    // One page of the add-in at a time: they share the runtime's globals.
    stopAll();
    await filled();
    await room.sharing.prepare({ valuesOnly: false });
    const colleague = await start({ model: await open(await room.save()), withAddIn: false });
    await passOn(colleague);
    room = await start({ model: await open(await colleague.save()) });
    expect((await room.sharing.makeLive()).unmatched).toEqual([]);
    await room.settled();
    expect(room.contents()).toEqual(control);
  });

  it('lists what was changed or deleted since, and keeps its formula', async () => {
    await filled();
    const before = room.contents();
    await room.sharing.prepare({ valuesOnly: false });
    room.fill([[1]], 'Rates');
    const sheet = room.workbench.workbook.sheet('Sheet1');
    sheet?.cells.write({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [[5]]);
    sheet?.cells.write({ row: 3, column: 6, rowCount: 1, columnCount: 1 }, [[0.9]]);
    await room.workbench.workbook.deleteSheet(room.workbench.workbook.sheet('Rates')?.id ?? '');
    const { restored, unmatched } = await room.sharing.makeLive();
    const inCell = { kind: 'cell', sheetName: 'Sheet1' };
    expect(unmatched).toEqual([
      { ...inCell, address: 'C2', formula: '=CLV(A2,B2,0.1)', reason: 'changed' },
      { ...inCell, address: 'E2:H5', formula: '=CONVERSION(A2:A4)', reason: 'changed' },
      { ...inCell, address: 'D5', formula: '=CAC(Rates!A1:A2,A:A)', reason: 'reference' },
    ]);
    expect(restored).toBe(7);
    await room.settled();
    expect(room.contents()['Sheet1!2,2']).toBe(before['Sheet1!2,2']);
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 3 });
    // The value comes back: now it matches.
    sheet?.cells.write({ row: 3, column: 6, rowCount: 1, columnCount: 1 }, [[0.8]]);
    expect(await room.sharing.makeLive()).toMatchObject({ restored: 1 });
  });

  it('lists where a deleted cell was, and forgets what is kept when asked to', async () => {
    await filled();
    await room.sharing.prepare({ valuesOnly: false });
    await room.workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('3:3').delete('Up');
      await context.sync();
    });
    const { unmatched } = await room.sharing.makeLive();
    expect(unmatched).toContainEqual({
      ...{ kind: 'cell', sheetName: 'Sheet1', address: 'C3', formula: '=CLV(A3,B3,0.1)', reason: 'gone' },
    });
    await room.settled();
    const before = room.contents();
    await room.sharing.forgetKept();
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 0 });
    expect(room.contents()).toEqual(before);
    expect(room.workbench.workbook.names.list().filter(({ visible }) => !visible)).toEqual([]);
  });

  it('can be prepared twice, with formulas added in between', async () => {
    await filled();
    await room.sharing.prepare({ valuesOnly: false });
    const sheet = room.workbench.workbook.sheet('Rates');
    sheet?.cells.write({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, [['=CHURN(10,9,2)']]);
    await room.settled();
    expect(await room.sharing.prepare({ valuesOnly: false })).toEqual({
      portable: 1,
      values: [],
      unchanged: [],
      differing: [],
    });
    expect(await room.sharing.makeLive()).toEqual({ restored: 11, unmatched: [] });
    expect(room.contents()['Rates!4,1']).toBe('=CHURN(10,9,2)');
  });

  it('says why it cannot read what a newer version or another program wrote', async () => {
    room = await start();
    const put = (xml: string): void => {
      room.workbench.workbook.customXmlParts.set('{00000000-0000-4000-8000-000000000001}', xml);
    };
    put('<kept xmlns="urn:clientele:kept-formulas">{"version":2,"part":0,"parts":1}</kept>');
    expect(await room.sharing.status()).toMatchObject({ unreadable: 'newer', keptFormulas: 0 });
    expect(await hostErrorCode(room.sharing.makeLive())).toBe('keptNewer');
    put('<kept xmlns="urn:clientele:kept-formulas">{"version":1,"part":1,"parts":2}</kept>');
    expect(await room.sharing.status()).toMatchObject({ unreadable: 'damaged' });
    expect(await hostErrorCode(room.sharing.prepare({ valuesOnly: false }))).toBe('keptDamaged');
  });
});

it('tells of a file that LibreOffice saved, which has lost the kept formulas, and prepares it anew', async () => {
  room = await start();
  room.fill([[100, 0.8, '=CLV(A1,B1,0.1)']]);
  await room.settled();
  await room.sharing.prepare({ valuesOnly: true });
  const saved = libreOfficeFiles(await room.save(), 'xlsx').get('file.xlsx');
  if (saved === undefined) throw new Error('LibreOffice saved nothing');
  stopAll();
  room = await start({ model: await open(saved) });
  expect(await room.sharing.status()).toMatchObject({ unreadable: 'lost', keptFormulas: 0 });
  expect(await room.sharing.makeLive()).toEqual({ restored: 0, unmatched: [] });
  await room.sharing.forgetKept();
  expect((await room.sharing.status()).unreadable).toBeUndefined();
  room.fill([[100, 0.8, '=CLV(A1,B1,0.1)']]);
  await room.settled();
  expect(await room.sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 1 });
  const status = await room.sharing.status();
  expect(status).toMatchObject({ keptFormulas: 1 });
  expect(status.unreadable).toBeUndefined();
  expect(await room.sharing.makeLive()).toEqual({ restored: 1, unmatched: [] });
});

it('mends portable functions that LibreOffice spoiled', async () => {
  room = await start();
  room.fill([[100, 0.8, '=CLV(A1,B1,0.1)', '=CAC(A1,B1)']]);
  await room.settled();
  const before = room.values();
  await room.sharing.prepare({ valuesOnly: false });
  const saved = libreOfficeFiles(await room.save(), 'xlsx').get('file.xlsx');
  if (saved === undefined) throw new Error('LibreOffice saved nothing');
  stopAll();
  room = await start({ model: await open(saved) });
  await room.settled();
  expect(await room.sharing.status()).toMatchObject({
    portableNames: ['CRM.CLV', 'CRM.CAC'],
    outdatedNames: 2,
  });
  expect(await room.sharing.addPortable()).toMatchObject({ updated: 2, taken: [] });
  const [form] = portableFunctions('en-US');
  expect(room.workbench.workbook.names.find('CRM.CLV')).toMatchObject({
    formula: form?.formula,
    comment: form?.comment,
  });
  await room.settled();
  for (const cell of ['Sheet1!0,2', 'Sheet1!0,3']) {
    expect(room.values()[cell]).toBeCloseTo(before[cell] as number, 9);
  }
  expect(await room.sharing.status()).toMatchObject({ outdatedNames: 0 });
});

const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(0.5, 0.8, 1));
const cell = fc
  .tuple(
    fc.constantFrom('', "'My ''own'' sheet'!", 'Data!'),
    fc.constantFrom('A', '$B', 'C'),
    fc.constantFrom('1', '$2', '3'),
  )
  .map((parts) => parts.join(''));
const area = fc.constantFrom(
  'A1:A3',
  '$A$1:C$3',
  'Data!$B:$B',
  "'My ''own'' sheet'!A1:B2",
  '{1,2;3,4}',
  '1:2',
);
const value = fc.oneof(number.map(String), cell);
const live = fc.oneof(
  fc.tuple(value, value, value).map((all) => `CLV(${all.join(',')})`),
  fc.tuple(value, value).map((all) => `CLV(${all.join(',0.5,')},,3)`),
  fc.tuple(area, area).map((all) => `CAC(${all.join(', ')})`),
  fc.tuple(area, value).map((all) => `CSAT(${all.join(',')})`),
  area.map((one) => `volatility(${one})`),
  fc
    .tuple(value, value)
    .map((all) => `IF(LTVRATIO(${all.join(',')})>1,"CLV(1)",NETVALUE(1,CHURN(9,8,1),${all[0]}))`),
  fc.constantFrom('CLV(Rate*100,Rate,0.1)', 'SUM(UPLIFT({1;2;3},{2;3;5}))', 'NPS({9,10,3})&"#"'),
);
const plain = fc.oneof(
  number,
  fc.constantFrom('text', '=A1+1', "'=1", "'=CLV(1,0.5,0.1)", '#N/A', true, null),
);
const sheetRows = fc.array(
  fc
    .tuple(
      fc.tuple(number, number, number),
      fc.array(
        fc.oneof(
          live.map((text) => `=${text}`),
          plain,
        ),
        { minLength: 3, maxLength: 3 },
      ),
    )
    .map(([numbers, others]) => [...numbers, ...others]),
  { minLength: 3, maxLength: 6 },
);

/** Rules in rows of their own, so that none replaces another: a formula and the cell that it begins in. */
const outsideFormula = fc.oneof(
  live.map((text) => `=${text}`),
  fc.constantFrom('=$A1>5', '=SBG.SURVIVAL(1,2,3)>0.5', '=LEN("CLV(1)")<A$2'),
);
const rulesOfSheet = fc.record({
  formats: fc.array(fc.tuple(fc.constantFrom('A1:A3', 'B2:D4', 'E1'), outsideFormula), { maxLength: 3 }),
  scales: fc.array(fc.tuple(fc.constantFrom('A1:A3', 'B2:D4'), outsideFormula, outsideFormula), {
    maxLength: 2,
  }),
  validations: fc.array(
    fc.tuple(
      fc.constantFrom('H1:H3', 'H4', 'I2:J5', 'H6:I9'),
      fc.oneof(
        outsideFormula.map((formula) => ({ custom: { formula } })),
        fc.tuple(outsideFormula, outsideFormula).map(([formula1, formula2]) => ({
          decimal: { formula1, formula2, operator: 'Between' as const },
        })),
      ),
    ),
    { maxLength: 3 },
  ),
  names: fc.uniqueArray(fc.tuple(fc.constantFrom('Local', 'Goal', '目标'), outsideFormula), {
    maxLength: 2,
    selector: ([name]) => name,
  }),
});
type Rules = typeof rulesOfSheet extends fc.Arbitrary<infer T> ? T : never;

async function addRules(sheetName: string, { formats, scales, validations, names }: Rules): Promise<void> {
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [address, formula] of formats) {
      const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = '#FFCC00';
    }
    for (const [address, first, second] of scales) {
      const { conditionalFormats } = sheet.getRange(address);
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Formula', formula: first };
      dataBar.upperBoundRule = { type: 'Number', formula: second };
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        midpoint: { type: 'Percentile', formula: first, color: '#FFFF00' },
        maximum: { type: 'Formula', formula: second, color: '#00FF00' },
      };
      conditionalFormats.add('IconSet').iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: first },
        { type: 'Formula', operator: 'GreaterThanOrEqual', formula: second },
      ];
    }
    for (const [address, rule] of validations) sheet.getRange(address).dataValidation.rule = rule;
    for (const [name, formula] of names) sheet.names.add(name, formula);
    await context.sync();
  });
}

/** As text, with properties by name: their order means nothing. */
function inOneOrder(thing: unknown): string {
  return JSON.stringify(thing, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** What the round trip must give again beside cells: rules of formats and names in any order, validation cell by cell. */
async function outside(): Promise<unknown> {
  const { sheets, names } = room.workbench.workbook.toModel();
  const sorted = (all: readonly object[]): string[] => all.map(inOneOrder).toSorted();
  return {
    formats: sheets.map(({ conditionalFormats }) => sorted(conditionalFormats)),
    names: sorted(
      names
        .filter(({ name }) => !/^CRM\./.test(name))
        .map(({ name, formula, sheet }) => [name, formula, sheet]),
    ),
    // One rule may be put back as two with the same formula, each as from its own first cell.
    validations: await room.workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const asked = worksheets.items.flatMap((sheet) =>
        Array.from({ length: 27 }, (_, place) => {
          const { dataValidation } = sheet.getRange('H1:J9').getCell(place % 9, Math.floor(place / 9));
          dataValidation.load('type,rule');
          return dataValidation;
        }),
      );
      await context.sync();
      return asked.map(({ type, rule }) => inOneOrder({ type, rule }));
    }),
  };
}

describe('the round trip', () => {
  it('prepare, save, open, make live again is the same cell by cell, rule by rule and name by name', async () => {
    await fc.assert(
      fc.asyncProperty(sheetRows, sheetRows, rulesOfSheet, rulesOfSheet, async (first, second, ...rules) => {
        room = await start();
        await room.workbench.workbook.renameSheet(room.workbench.workbook.activeSheet().id, 'Data');
        room.workbench.workbook.addSheet("My 'own' sheet");
        room.workbench.workbook.names.add({ name: 'Rate', formula: '=0.8', comment: '', visible: true });
        room.fill(first, 'Data');
        room.fill(second, "My 'own' sheet");
        await addRules('Data', rules[0]);
        await addRules("My 'own' sheet", rules[1]);
        await room.settled();
        const before = { contents: room.contents(), outside: await outside() };
        // What the portable forms would show otherwise is asked about: those cells become values.
        let done = await room.sharing.prepare({ valuesOnly: false });
        const asValues = [...done.differing];
        while (done.differing.length > 0) {
          done = await room.sharing.prepare({ valuesOnly: false, asValues });
          asValues.push(...done.differing);
        }
        const bytes = await room.save();
        room.workbench.stop();
        rooms.pop();
        room = await start({ model: await open(bytes) });
        expect((await room.sharing.makeLive()).unmatched).toEqual([]);
        await room.settled();
        expect({ contents: room.contents(), outside: await outside() }).toEqual(before);
        room.workbench.stop();
        rooms.pop();
      }),
      // A smaller example would take minutes to find.
      { numRuns: 10, endOnFailure: true },
    );
  }, 400_000);
});
