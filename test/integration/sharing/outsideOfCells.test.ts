import { openXmlErrors } from '../../support/openXmlValidator';
import { open, startSharingRoom, type SharingRoom } from './sharingRoom';

let room: SharingRoom;
afterEach(() => room.workbench.stop());

const rules = [
  { area: 'B1:B3', rule: { custom: { formula: '=B1<CLV($A1,0.5,0.1)' } } },
  {
    area: 'B4:B6',
    rule: { decimal: { formula1: '=CHURN(10,9,2)', formula2: '=LTVRATIO(A4,10)', operator: 'Between' } },
  },
  { area: 'D2', rule: { custom: { formula: '=D2<BGNBD.PALIVE(1,2,3,4)' } } },
  { area: 'D4', rule: { list: { inCellDropDown: true, source: 'CLV,CAC' } } },
] as const;

async function filled(): Promise<void> {
  room = await startSharingRoom();
  room.fill([[100], [90], [80], [70], [60], [50]]);
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const format = sheet.getRange('A1:A6').conditionalFormats.add('Custom').custom;
    format.rule.formula = '=$A1>CLV(40,0.5,0.1)';
    format.format.fill.color = '#FFCC00';
    sheet.getRange('C1:C2').conditionalFormats.add('Custom').custom.rule.formula = '=C1>SBG.SURVIVAL(1,2,3)';
    const compared = sheet.getRange('E1:E3').conditionalFormats.add('CellValue').cellValue;
    compared.rule = { operator: 'Between', formula1: '=CAC(E1,10)', formula2: '=CLV($A1,0.7,0.1)' };
    compared.format.fill.color = '#FFCC00';
    for (const { area, rule } of rules) sheet.getRange(area).dataValidation.rule = rule;
    context.workbook.names.add('Goal', '=CLV(Sheet1!$A$1,0.8,0.1)');
    sheet.names.add('Local', '=CHURN(Sheet1!$A$1,Sheet1!$A$2,1)');
    sheet.names.add('Fitted', '=BGNBD.PALIVE(1,2,3,4)');
    await context.sync();
  });
  await room.settled();
}

/** Every formula outside of cells, as the workbook's own model holds it. */
function outside(): unknown {
  const { sheets, names } = room.workbench.workbook.toModel();
  return {
    rules: sheets.map(({ validations, conditionalFormats }) => ({
      conditionalFormats,
      validations: validations
        .filter(({ formula1, formula2 }) => `${formula1}${formula2 ?? ''}`.includes('='))
        .toSorted((a, b) => a.area.column - b.area.column || a.area.row - b.area.row),
    })),
    names: names
      .filter(({ name }) => ['Goal', 'Local', 'Fitted'].includes(name))
      .map(({ name, formula }) => `${name} ${formula}`)
      .toSorted(),
  };
}

it('converts conditional formats, validation rules and names, lists the rest, and puts them back exactly', async () => {
  await filled();
  const before = outside();
  const { portable, unchanged } = await room.sharing.prepare({ valuesOnly: false });
  expect(portable).toBe(8);
  expect(unchanged.map(({ kind, address, functions }) => [kind, address, functions])).toEqual([
    ['name', 'Fitted', ['BGNBD.PALIVE']],
    ['conditionalFormat', 'C1:C2', ['SBG.SURVIVAL']],
    ['validation', 'D2', ['BGNBD.PALIVE']],
  ]);
  const text = JSON.stringify(outside());
  for (const formula of [
    '=$A1>CRM.CLV(40,0.5,0.1,,,)',
    '=B1<CRM.CLV($A1,0.5,0.1,,,)',
    '=CRM.CHURN(10,9,2)',
    '=CRM.LTVRATIO(A4,10)',
    '=CRM.CAC(E1,10)',
    '=CRM.CLV($A1,0.7,0.1,,,)',
    'Goal =CRM.CLV(Sheet1!$A$1,0.8,0.1,,,)',
    'Local =CRM.CHURN(Sheet1!$A$1,Sheet1!$A$2,1)',
  ]) {
    expect(text).toContain(formula);
  }
  const bytes = await room.save();
  expect(openXmlErrors(bytes)).toEqual([]);
  room.workbench.stop();
  room = await startSharingRoom({ model: await open(bytes) });
  expect(await room.sharing.makeLive()).toEqual({ restored: 8, unmatched: [] });
  expect(outside()).toEqual(before);
});

/** Beside the fits of models, whose survival the survival functions give. */
const fits = [[100, null, 2, 3, 1], ...[90, 80, 70, 60, 50].map((one) => [one, null, null, null, null])];
const limited = [
  ['dataBar', 'lower', '=CHURN(10,9,2)'],
  ['dataBar', 'upper', '=CLV($A$1,0.5,0.1)'],
  ['colorScale', 'minimum', '=BDW.SURVIVAL($C$1:$E$1,2)'],
  ['colorScale', 'maximum', '=CAC($A$1:$A$2,$A$3)'],
  ['iconSet', '0', '=CLV($A$2,0.5,0.1)'],
  ['iconSet', '1', '=SBG.SURVIVAL($C$1:$D$1,1)'],
] as const;

/** Limits of bars, colours and icons: some with a portable form, some without. */
async function limits(): Promise<void> {
  room = await startSharingRoom();
  room.fill(fits);
  const [lower, upper, minimum, maximum, middle, high] = limited.map(([, , formula]) => formula);
  await room.workbench.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A6');
    const { dataBar } = conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: lower ?? '' };
    dataBar.upperBoundRule = { type: 'Formula', formula: upper ?? '' };
    conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'Percent', formula: minimum ?? '', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
      maximum: { type: 'Formula', formula: maximum ?? '', color: '#00FF00' },
    };
    const { iconSet } = conditionalFormats.add('IconSet');
    iconSet.style = 'ThreeArrows';
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: 'Formula', operator: 'GreaterThanOrEqual', formula: middle ?? '' },
      { type: 'Formula', operator: 'GreaterThanOrEqual', formula: high ?? '' },
    ];
    await context.sync();
  });
  await room.settled();
}

it('finds limits of bars, colours and icons, and tells what becomes of them', async () => {
  await limits();
  const { formulas } = await room.sharing.find();
  expect(formulas.map(({ kind, address, formula, becomes }) => [kind, address, formula, becomes])).toEqual(
    limited.map(([, , formula]) => [
      ...['conditionalFormat', 'A1:A6', formula],
      /BDW|SBG/.test(formula) ? 'values' : 'portable',
    ]),
  );
});

it.each([
  [false, 4, ['=CRM.CLV($A$1,0.5,0.1,,,)', '=CRM.CAC($A$1:$A$2,$A$3)']],
  [true, 0, ['"=0.3"']],
])(
  'converts limits (values only: %s), and puts them back exactly after a save',
  async (valuesOnly, portable, texts) => {
    await limits();
    const before = outside();
    const sheets = room.workbench.workbook.sheets().length;
    const prepared = await room.sharing.prepare({ valuesOnly });
    expect({ ...prepared, values: prepared.values.length }).toEqual({
      portable,
      values: limited.length - portable,
      unchanged: [],
      differing: [],
    });
    // With c = 1 both models are one; S(1) = β / (α + β), S(2) = S(1) (β + 1) / (α + β + 1).
    for (const text of [...texts, '"=0.6"', '"=0.4"']) expect(JSON.stringify(outside())).toContain(text);
    expect((await room.sharing.find()).formulas).toEqual([]);
    expect(room.workbench.workbook.sheets()).toHaveLength(sheets);
    const bytes = await room.save();
    expect(openXmlErrors(bytes)).toEqual([]);
    room.workbench.stop();
    room = await startSharingRoom({ model: await open(bytes) });
    expect(await room.sharing.makeLive()).toEqual({ restored: limited.length, unmatched: [] });
    expect(outside()).toEqual(before);
  },
);

it('lists a limit without a value, and leaves it', async () => {
  room = await startSharingRoom();
  await room.workbench.run(async (context) => {
    const { dataBar } = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1:A6')
      .conditionalFormats.add('DataBar');
    dataBar.upperBoundRule = { type: 'Formula', formula: '=SBG.SURVIVAL(-1,2,3)' };
    await context.sync();
  });
  const before = outside();
  const { values, unchanged } = await room.sharing.prepare({ valuesOnly: false });
  expect([values, unchanged.map(({ formula }) => formula)]).toEqual([[], ['=SBG.SURVIVAL(-1,2,3)']]);
  expect(outside()).toEqual(before);
});

it('does not guess which of two limits with the same value is left', async () => {
  room = await startSharingRoom();
  room.fill(fits);
  const formulas = ['=SBG.SURVIVAL($C$1:$D$1,1)', '=SBG.SURVIVAL($C$1:$D$1,1)+0'] as const;
  const add = (formula: string): Promise<void> =>
    room.workbench.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A6');
      conditionalFormats.add('DataBar').dataBar.upperBoundRule = { type: 'Formula', formula };
      await context.sync();
    });
  await add(formulas[0]);
  await add(formulas[1]);
  await room.sharing.prepare({ valuesOnly: false });
  await room.workbench.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A6');
    conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  const { restored, unmatched } = await room.sharing.makeLive();
  expect(restored).toBe(0);
  expect(unmatched.map(({ formula, reason }) => [formula, reason])).toEqual([
    [formulas[0], 'changed'],
    [formulas[1], 'changed'],
  ]);
});

it('puts a rule that borders on others back as one', async () => {
  room = await startSharingRoom();
  room.fill([[1], [2], [3]]);
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const put = (address: string, rule: Excel.DataValidationRule): void => {
      sheet.getRange(address).dataValidation.rule = rule;
    };
    put('C1:C2', { custom: { formula: '=C1<CLV($A1,0.5,0.1)' } });
    put('C3:E9', { custom: { formula: '=C3<CAC(C2,$A$1)' } });
    put('D1:E2', { decimal: { formula1: '=CHURN(10,D9,2)', formula2: '=CLV(D9,1,0)', operator: 'Between' } });
    put('C10:E10', { custom: { formula: '=C10>1' } });
    put('G:G', { custom: { formula: '=G1<CLV(1,2,3)' } });
    await context.sync();
  });
  const before = outside();
  expect(await room.sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 5 });
  const text = JSON.stringify(outside());
  expect(text).toContain('=C3<CRM.CAC(C2,$A$1)');
  expect(text.match(/CRM\./g)).toHaveLength(5);
  expect(await room.sharing.makeLive()).toEqual({ restored: 5, unmatched: [] });
  expect(outside()).toEqual(before);
});

it('follows rows that were inserted since and a sheet with another name', async () => {
  await filled();
  await room.sharing.prepare({ valuesOnly: false });
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    sheet.name = "Ann's, 1!";
    await context.sync();
  });
  expect(await room.sharing.makeLive()).toEqual({ restored: 8, unmatched: [] });
  const text = JSON.stringify(outside());
  expect(text).not.toContain('CRM.');
  for (const formula of [
    '=$A2>CLV(40,0.5,0.1)',
    '=B2<CLV($A2,0.5,0.1)',
    '=CAC(E2,10)',
    '=CLV($A2,0.7,0.1)',
    '"=CHURN(10,9,2)"',
    '=LTVRATIO(A5,10)',
    "Goal =CLV('Ann''s, 1!'!$A$2,0.8,0.1)",
  ]) {
    expect(text).toContain(formula);
  }
});

it('lists a rule that was changed since, and keeps its formula', async () => {
  await filled();
  await room.sharing.prepare({ valuesOnly: false });
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=B1<1' } };
    context.workbook.names.getItem('Goal').delete();
    await context.sync();
  });
  const { restored, unmatched } = await room.sharing.makeLive();
  expect(restored).toBe(6);
  expect(unmatched).toEqual([
    { kind: 'name', sheetName: '', address: 'Goal', formula: '=CLV(Sheet1!$A$1,0.8,0.1)', reason: 'gone' },
    {
      kind: 'validation',
      sheetName: 'Sheet1',
      address: 'B1:B3',
      formula: '=B1<CLV($A1,0.5,0.1)',
      reason: 'changed',
    },
  ]);
  expect(await room.sharing.status()).toMatchObject({ keptFormulas: 2 });
});

it('does not remove a portable function that only a rule uses', async () => {
  await filled();
  await room.sharing.prepare({ valuesOnly: false });
  const { removed, users } = await room.sharing.removePortable();
  expect(removed).toBe(0);
  expect(users.map(({ address, functions }) => [address, functions])).toEqual([
    ['Goal', ['CRM.CLV']],
    ['Local', ['CRM.CHURN']],
    ['A1:A6', ['CRM.CLV']],
    ['E1:E3', ['CRM.CAC']],
    ['E1:E3', ['CRM.CLV']],
    ['B1:B3', ['CRM.CLV']],
    ['B4:B6', ['CRM.CHURN']],
    ['B4:B6', ['CRM.LTVRATIO']],
  ]);
});
