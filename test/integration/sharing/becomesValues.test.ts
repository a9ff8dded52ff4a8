import fc from 'fast-check';
import type { FoundFormula } from '../../../src/excel/sharing/sharing';
import { portableVersion } from '../../../src/functions/portable/portableFunctions';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

let room: SharingRoom;
afterEach(() => room.workbench.stop());

const told = (all: readonly FoundFormula[]) => all.map(({ address, why }) => [address, why]);

function names(): string[] {
  return room.workbench.workbook.names.list().map(({ name }) => name);
}

/** A name that claims to be ours, of today's version, but calculates something else. */
function spoil(name: string, formula: string): void {
  room.workbench.workbook.names.add({
    name,
    formula,
    comment: `Value [Clientele ${portableVersion}]`,
    visible: true,
  });
}

describe('a copied-down column has no constants after preparing', () => {
  /** Formulas of one row, over its margin, retention and discount. */
  const copied = [
    (row: number) => `=CLV(A${row},B${row},C${row})`,
    (row: number) => `=CLV($A${row},B${row},C${row},12)/3`,
    (row: number) => `=NETVALUE(CLV(A${row},B${row},C${row}),A${row},1)`,
    (row: number) => `=LTVRATIO(CLV(A${row},B${row},C${row}),A${row})`,
    (row: number) => `=IF(CHURN(A${row}+100,A${row},1)>0.1,"leaves",EXPECTEDLOSS(A${row},B${row},C${row}))`,
  ] as const;

  // As finance analysts have them: cents, percents, and the halves on which rounding to ten digits falls apart.
  const inputs = fc.tuple(
    fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.01, max: 9999, noNaN: true })),
    fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    fc.constantFrom(0.08, 0.1, 0.125, 0.05),
  );

  async function expectNoConstants(formula: (row: number) => string, count: number): Promise<void> {
    const [seed = 0] = fc.sample(fc.integer(), 1);
    room.fill(fc.sample(inputs, { seed, numRuns: count }).map((row, i) => [...row, formula(i + 1)]));
    await room.settled();
    const { formulas } = await room.sharing.find();
    const announced = formulas.filter(({ becomes }) => becomes !== 'portable');
    const result = await room.sharing.prepare({ valuesOnly: false });
    const contents = room.contents();
    const constants = Array.from({ length: count }, (_, row) => row).filter(
      (row) => !/^=.*CRM\./.test(String(contents[`Sheet1!${row},3`])),
    );
    expect({ seed, announced, constants, ...result }).toEqual({
      ...{ seed, announced: [], constants: [] },
      ...{ portable: count, values: [], unchanged: [], differing: [] },
    });
  }

  it.each(copied.map((formula) => [formula(1), formula] as const))(
    '%s, by the real portable functions',
    async (_, formula) => {
      room = await startSharingRoom();
      await expectNoConstants(formula, 80);
    },
  );

  it('of 10,000 rows, and is whole again after making live', async () => {
    room = await startSharingRoom();
    // The engine takes 12 ms for each cell of the real form. This one is short, and its last digits are others.
    spoil('CRM.CLV', '=LAMBDA(m,ret,disc,n,g,a,m*(1/(1-ret/(1+disc))-1))');
    await expectNoConstants((row) => `=CLV(A${row},B${row},C${row})`, 10_000);
    expect(await room.sharing.makeLive()).toEqual({ restored: 10_000, unmatched: [] });
    expect(room.contents()['Sheet1!9999,3']).toBe('=CLV(A10000,B10000,C10000)');
  }, 300_000);
});

it('results on the edge of rounding stay formulas: 259.50964124999996 is 259.50964125', async () => {
  room = await startSharingRoom();
  // Adding in another order gives other last digits, and the tenth digit differs once both are rounded.
  spoil('CRM.CAC', '=LAMBDA(costs,newCustomers,259.50964125)');
  room.fill([['=CAC(259.50964124999996,1)', '=CAC(259.50964124999996,1)*1000']]);
  await room.settled();
  expect(await room.sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 2, differing: [] });
});

it('lists with its reason every cell that becomes a value, the same before and after', async () => {
  room = await startSharingRoom();
  const { workbook } = room.workbench;
  workbook.names.add({ name: 'CRM.CHURN', formula: '=Sheet1!$A$1', comment: '', visible: true });
  room.fill([
    [100, '=CLV(A1,0.8,0.1)'],
    [90, '=CONVERSION(A1:A3)'],
    [80, null],
    [70, null],
    ['=CHURN(10,9,2)', null],
    ['=SUM(B2#)+CLV(1,0.5,0.1)', null],
    ['=COUNT($B$2#)', null],
  ]);
  await room.settled();
  const before = (await room.sharing.find()).formulas;
  expect(told(before)).toEqual([
    ['B1', undefined],
    ['B2', { kind: 'noPortable', functions: ['CONVERSION'] }],
    ['A5', { kind: 'nameTaken', names: ['CRM.CHURN'] }],
    ['A6', { kind: 'readsSpill', cell: 'B2' }],
    ['A7', { kind: 'readsSpill', cell: 'B2' }],
  ]);
  const { portable, values, differing } = await room.sharing.prepare({ valuesOnly: false });
  expect(portable).toBe(1);
  expect(values).toEqual(before.filter(({ becomes }) => becomes === 'values'));
  expect(differing).toEqual([]);
});

it('asks before a cell becomes a value since its portable form gives something else, and changes nothing', async () => {
  room = await startSharingRoom();
  spoil('CRM.CLV', '=LAMBDA(a,b,c,d,e,f,a*2)');
  room.fill([
    [100, '=CLV(A1,0.8,0.1)'],
    [90, '=CHURN(10,9,2)'],
    [null, '=NETVALUE(B1,10,1)'],
  ]);
  await room.settled();
  const before = { contents: room.contents(), names: names() };
  const { portable, values, differing } = await room.sharing.prepare({ valuesOnly: false });
  expect([portable, values]).toEqual([0, []]);
  // B3 only reads B1: on its own it is right.
  expect(told(differing)).toEqual([
    ['B1', { kind: 'differs', shown: expect.stringMatching(/^266\.6/) as string, portable: '200' }],
  ]);
  await room.settled();
  expect({ contents: room.contents(), names: names() }).toEqual(before);
  expect(await room.sharing.status()).toMatchObject({ keptFormulas: 0 });

  const done = await room.sharing.prepare({ valuesOnly: false, asValues: differing });
  expect(done).toEqual({ portable: 2, values: differing, unchanged: [], differing: [] });
  expect(room.contents()['Sheet1!0,1']).toBeCloseTo(266.6667, 4);
  expect(room.contents()['Sheet1!2,1']).toBe('=CRM.NETVALUE(B1,10,1)');
  expect(await room.sharing.makeLive()).toEqual({ restored: 3, unmatched: [] });
});

it('keeps them as formulas where the user wants that: a rounded half may fall to either side', async () => {
  room = await startSharingRoom();
  // 2.675 is a little less than the number that is written so.
  spoil('CRM.LTVRATIO', '=LAMBDA(clv,cac,clv/cac+1E-12)');
  room.fill([['=ROUND(LTVRATIO(2.675,1)-5E-13,2)'], ['=LTVRATIO(2.675,1)']]);
  await room.settled();
  const { differing } = await room.sharing.prepare({ valuesOnly: false });
  expect(told(differing)).toEqual([['A1', { kind: 'differs', shown: '2.67', portable: '2.68' }]]);
  expect(await room.sharing.prepare({ valuesOnly: false, asFormulas: differing })).toEqual({
    ...{ portable: 2, values: [], unchanged: [], differing: [] },
  });
  expect(room.contents()['Sheet1!0,0']).toBe('=ROUND(CRM.LTVRATIO(2.675,1)-5E-13,2)');
});

it('asks for what reads the spilled area of such a cell, too', async () => {
  room = await startSharingRoom();
  spoil('CRM.CLV', '=LAMBDA(a,b,c,d,e,f,a*2)');
  room.fill([
    [100, '=CLV(A1:A2,0.8,0.1)', '=SUM(B1#)'],
    [90, null, null],
  ]);
  await room.settled();
  const { differing } = await room.sharing.prepare({ valuesOnly: false });
  expect(told(differing)).toEqual([
    ['B1', expect.objectContaining({ kind: 'differs' })],
    ['C1', { kind: 'readsSpill', cell: 'B1' }],
  ]);
  expect(await room.sharing.prepare({ valuesOnly: false, asValues: differing })).toEqual({
    ...{ portable: 0, values: differing, unchanged: [], differing: [] },
  });
});

it('a portable form that would cover more cells than the original is asked about', async () => {
  room = await startSharingRoom();
  spoil('CRM.CHURN', '=LAMBDA(atStart,atEnd,new,SEQUENCE(3,1,0.3,0))');
  room.fill([['=CHURN(10,9,2)'], [null], [null]]);
  await room.settled();
  const { differing } = await room.sharing.prepare({ valuesOnly: false });
  expect(told(differing)).toEqual([['A1', expect.objectContaining({ kind: 'differs' })]]);
});

it('a formula that changes at every calculation stays a formula', async () => {
  room = await startSharingRoom();
  // The engine's RAND, held still until the workbook is prepared: then it changes, as Excel's does at once.
  const random = jest.spyOn(Math, 'random').mockReturnValue(0.25);
  room.fill([['=CLV(RAND()*100,0.8,0.1)', '=RAND()', '=CLV(B1,0.8,0.1)']]);
  await room.settled();
  random.mockReturnValue(0.75);
  expect(await room.sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 2, values: [] });
  random.mockRestore();
});

it('names the values of values only, and of limits in rules', async () => {
  room = await startSharingRoom();
  room.fill([['=CLV(10,0.8,0.1)']]);
  await room.settled();
  const { values } = await room.sharing.prepare({ valuesOnly: true });
  expect(told(values)).toEqual([['A1', { kind: 'valuesOnly' }]]);
});
