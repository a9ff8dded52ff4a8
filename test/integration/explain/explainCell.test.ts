/** "Explain this cell" on the real office.js: what it reads of a workbook, and what it says of its cells. */
import { rmSync } from 'node:fs';
import { callNames } from '../../../src/taskpane/explain/callNames';
import { explainCell, type CellExplanation } from '../../../src/taskpane/explain/explainCell';
import type { ExplainedCall, Fault } from '../../../src/functions/explain/explainCall';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { buildFunctions } from '../../support/functions/buildFunctions';

let room: ExcelRoom;
let folder: string;
beforeAll(async () => {
  folder = buildFunctions();
  room = await startExcelRoom();
  await room.workbench.loadFunctions(folder);
});
beforeEach(() => room.workbench.workbook.load(emptyWorkbook('Data', 'Other')));
afterAll(() => {
  room.workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** Puts cells down, selects one, and explains it. */
async function explain(rows: Rows, row: number, column: number): Promise<CellExplanation> {
  room.fill(rows);
  await room.workbench.functions.whenSettled();
  room.select([row, column, 1, 1]);
  return explainSelected();
}

async function explainSelected(): Promise<CellExplanation> {
  const cell = await room.room.readFormulaCell();
  const pause = (): Promise<void> => Promise.resolve();
  return explainCell(room.room, cell, { language: 'en-US', names: callNames(), pause });
}

function callsOf(explanation: CellExplanation): readonly ExplainedCall[] {
  if (explanation.kind !== 'calls') throw new Error(explanation.kind);
  return explanation.calls.map(({ explained }) => explained);
}

function firstCall(explanation: CellExplanation): ExplainedCall {
  const [first] = callsOf(explanation);
  if (first === undefined) throw new Error('no call');
  return first;
}

function faultOf({ outcome }: ExplainedCall): Fault {
  if (outcome.kind !== 'fault') throw new Error(outcome.kind);
  return outcome.fault;
}

function rowsOf({ outcome }: ExplainedCall): unknown {
  return outcome.kind === 'value' ? outcome.rows : outcome;
}

test('a result: the formula with its numbers, and each argument with its address', async () => {
  const explanation = await explain(
    [
      ['Margin', 'Stay', 'Rate', 'CLV'],
      [100, 0.8, 0.1, '=CLV(A2,B2,C2)'],
    ],
    1,
    3,
  );
  expect(explanation).toMatchObject({ cell: { address: 'D2', sheetName: 'Data' }, isWhole: true });
  const call = firstCall(explanation);
  expect(rowsOf(call)).toEqual([[expect.closeTo(800 / 3, 9)]]);
  expect(call.equation?.numbers).toBe('100·0.8 / (1 + 0.1 − 0.8·(1 + 0)) − 0');
  expect(call.arguments.map(({ given, value, taken }) => [given?.operand, value, taken])).toMatchObject([
    [{ at: { sheetName: 'Data', address: 'A2' } }, 100, 100],
    [{ at: { address: 'B2' } }, 0.8, 0.8],
    [{ at: { address: 'C2' } }, 0.1, 0.1],
    [undefined, null, undefined],
    [undefined, null, 0],
    [undefined, null, 0],
  ]);
});

test('#NUM!, which Excel shows without a word: which argument, its range, and what was meant', async () => {
  const call = firstCall(await explain([[100, 80, 10, '=CLV(A1,B1,C1)']], 0, 3));
  expect(faultOf(call)).toEqual({
    code: '#NUM!',
    message: 'retention must be a number from 0 to 1; it is 80. For 80 % write 0.8 or 80%.',
  });
  expect(
    call.arguments.filter(({ isInvolved }) => isInvolved).map(({ parameter }) => parameter.name),
  ).toEqual(['retention', 'discount']);
  expect(call.arguments[2]?.fault?.message).toContain('write 0.1 or 10%');
});

test('#DIV/0! of a core names its argument', async () => {
  const call = firstCall(await explain([[500, 0, '=CAC(A1,B1)']], 0, 2));
  expect(faultOf(call).code).toBe('#DIV/0!');
  expect(faultOf(call).message).toContain('newCustomers');
  expect(call.arguments.map(({ isInvolved }) => isInvolved)).toEqual([false, true]);
});

test('the cell of a range that is out of range, and what of the range is skipped', async () => {
  const rows: Rows = [
    ['Score', ''],
    [9, '=NPS(A1:A6)'],
    ['n/a', ''],
    ['', ''],
    [11, ''],
    [true, ''],
  ];
  const call = firstCall(await explain(rows, 1, 1));
  expect(faultOf(call)).toMatchObject({ code: '#NUM!', place: { row: 4, column: 0 } });
  expect(call.arguments[0]?.range).toMatchObject({
    rowCount: 6,
    numbers: 2,
    blanks: 1,
    texts: 2,
    truths: 1,
    firstText: 'Score',
    first: [9, 11],
  });
});

test('an error that comes in is followed to its cell', async () => {
  const call = firstCall(await explain([[5, '=1/0', 7, '=EFFORT(A1:C1)']], 0, 3));
  expect(faultOf(call)).toEqual({ code: '#DIV/0!', message: '', place: { row: 0, column: 1 } });
});

test('a cell of a spill is explained by its own row, from the formula at the anchor, with the rows that fail', async () => {
  const rows: Rows = [
    [100, 0.8, '=CLV(A1:A4,B1:B4,0.1)'],
    [200, 0.7, null],
    [300, 1.7, null],
    [400, 'x', null],
  ];
  const explanation = await explain(rows, 1, 2);
  expect(explanation).toMatchObject({ cell: { address: 'C2', spill: { anchor: 'C1', rowCount: 4 } } });
  const call = firstCall(explanation);
  expect(rowsOf(call)).toEqual([[expect.closeTo(350, 9)]]);
  expect(call.equation?.numbers).toBe('200·0.7 / (1 + 0.1 − 0.7·(1 + 0)) − 0');
  expect(call.spill).toMatchObject({
    rowCount: 4,
    failing: [
      { row: 2, code: '#NUM!', message: expect.stringContaining('retention') as string },
      { row: 3, code: '#VALUE!', message: expect.stringContaining('“x”') as string },
    ],
  });
  room.select([2, 2, 1, 1]);
  expect(faultOf(firstCall(await explainSelected())).message).toContain('it is 1.7');
});

test('calls within a larger formula, several and nested, are each explained', async () => {
  const formula = '=IFERROR(LTVRATIO(CLV(A1,B1,10%),SUM(C1:D1)),0)+Other!A1';
  const [outer, inner] = callsOf(await explain([[100, 0.8, 30, 70, formula]], 0, 4));
  expect([outer?.declaration.name, inner?.declaration.name]).toEqual(['LTVRATIO', 'CLV']);
  expect(outer && rowsOf(outer)).toEqual([[expect.closeTo(8 / 3, 9)]]);
  expect(outer?.arguments.map(({ value }) => value)).toEqual([expect.closeTo(800 / 3, 9), 100]);
  expect(inner?.arguments[2]).toMatchObject({ value: 0.1, given: { written: '10%' } });
});

test('portable functions are explained like live ones', async () => {
  await room.workbench.run(async (context) => {
    context.workbook.names.add('Rate', '=0.1');
    await context.sync();
  });
  const explanation = await explain([[100, 0.8, '=CRM.CLV(A1,B1,Rate,,,)']], 0, 2);
  expect(explanation).toMatchObject({ calls: [{ name: 'CRM.CLV' }] });
  expect(rowsOf(firstCall(explanation))).toEqual([[expect.closeTo(800 / 3, 9)]]);
});

test('columns of tables, this row of them, names of ranges and spills are read', async () => {
  room.fill([
    ['Margin', 'Stay', 'CLV'],
    [100, 0.8, ''],
    [200, 0.7, ''],
  ]);
  await room.workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.tables.add('A1:C3', true).name = 'T';
    context.workbook.names.add('Stays', sheet.getRange('B2:B3'));
    sheet.getRange('C3').formulas = [['=CLV([@Margin],[@Stay],0.1)']];
    sheet.getRange('E2').formulas = [['=CLV(T[Margin],Stays,0.1)']];
    await context.sync();
  });
  await room.workbench.functions.whenSettled();
  room.select([2, 2, 1, 1]);
  expect(
    firstCall(await explainSelected()).arguments.map(({ given, value }) => [given?.operand, value]),
  ).toMatchObject([
    [{ at: { address: 'A3' } }, 200],
    [{ at: { address: 'B3' } }, 0.7],
    [{}, 0.1],
    [undefined, null],
    [undefined, null],
    [undefined, null],
  ]);
  room.select([1, 4, 1, 1]);
  const call = firstCall(await explainSelected());
  expect(call.arguments.slice(0, 2).map(({ given }) => given?.operand)).toMatchObject([
    { at: { address: 'A2:A3' } },
    { at: { address: 'B2:B3' } },
  ]);
  room.fill([['=EFFORT(E2#)']], 'Other');
  await room.workbench.functions.whenSettled();
});

test('what the pane cannot follow is said, and the cell is left to speak', async () => {
  const rows: Rows = [
    [100, '=CLV(VLOOKUP(1,A1:A1,1),[Book.xlsx]S!A1,LET(r,0.1,r))', '=LET(r,0.1,CLV(A1,0.8,r))'],
  ];
  const call = firstCall(await explain(rows, 0, 1));
  expect(call.outcome).toEqual({ kind: 'unseen' });
  expect(call.arguments.slice(0, 3).map(({ given }) => given?.operand)).toMatchObject([
    { why: { kind: 'excel', name: 'VLOOKUP' } },
    { why: { kind: 'reference' } },
    { why: { kind: 'excel', name: 'LET' } },
  ]);
  room.select([0, 2, 1, 1]);
  const local = firstCall(await explainSelected());
  expect(local.arguments[2]?.given?.operand).toEqual({ kind: 'unseen', why: { kind: 'local', name: 'r' } });
});

test('a whole column is read as far as it is used, and marked', async () => {
  const call = firstCall(
    await explain(
      [
        ['Score', '=EFFORT(A:A)'],
        [3, ''],
        [5, ''],
      ],
      0,
      1,
    ),
  );
  expect(call.arguments[0]?.given?.operand).toMatchObject({ isWhole: true, at: { address: 'A:A' } });
  expect(rowsOf(call)).toEqual([[4]]);
});

test('a fit shows its parameters as they stand in the sheet, without being fitted again', async () => {
  const rows: Rows = [
    [1000, '=SBG.FIT(A1:A7)'],
    [869, null],
    [743, null],
    [653, null],
    [593, null],
    [551, null],
    [517, null],
  ];
  const explanation = await explain(rows, 0, 1);
  const call = firstCall(explanation);
  expect(rowsOf(call)).toEqual(explanation.cell.spill?.values);
  const block = rowsOf(call) as unknown[][];
  expect(block.map(([label]) => label).slice(0, 7)).toEqual(
    'alpha beta Log-likelihood AIC BIC Customers Outcome'.split(' '),
  );
  expect(block[6]?.[1]).toContain('Converged');
});

test('cells without a formula and without a function of ours are refused', async () => {
  expect((await explain([[1, '=SUM(A1)']], 0, 0)).kind).toBe('noFormula');
  room.select([0, 1, 1, 1]);
  expect((await explainSelected()).kind).toBe('noFunction');
  room.select([9, 9, 1, 1]);
  expect((await explainSelected()).kind).toBe('noFormula');
});

test('six arguments cost no more requests than one', async () => {
  room.fill([[100, 0.8, 0.1, 5, 10, 0, '=CLV(A1,B1,C1,D1,E1,F1)', '=EFFORT(A1)']]);
  await room.workbench.functions.whenSettled();
  const requests: number[] = [];
  for (const column of [7, 6]) {
    room.select([0, column, 1, 1]);
    const handle = jest.spyOn(room.workbench.host, 'handle');
    await explainSelected();
    requests.push(handle.mock.calls.length);
    handle.mockRestore();
  }
  expect(requests[1]).toBe(requests[0]);
  expect(requests[0]).toBeLessThanOrEqual(6);
});

test('an argument is selected from the pane', async () => {
  room.fill([[1]], 'Other');
  await room.room.selectCells('Other', 'A1:B3');
  expect(room.workbench.workbook.activeSheet().name).toBe('Other');
  expect((await room.room.readFormulaCell()).address).toBe('A1');
});
