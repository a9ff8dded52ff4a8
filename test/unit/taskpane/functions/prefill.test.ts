import type { NeighbourSummary } from '../../../../src/excel/host';
import { searchFunctions } from '../../../../src/functions/catalogue';
import type { FunctionDeclaration } from '../../../../src/functions/defineFunction';
import { prefill } from '../../../../src/taskpane/functions/prefill';

function named(name: string): FunctionDeclaration {
  const found = searchFunctions(name).find((declaration) => declaration.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

function around(headers: Readonly<Record<string, string>>, own = 'K'): NeighbourSummary {
  return {
    address: `Customers!${own}2`,
    row: 2,
    column: 11,
    isEmpty: true,
    headers: Object.entries(headers).map(([column, header]) => ({ column, header })),
    dataRows: { first: 2, last: 501 },
  };
}

test('takes single numbers from the same row, by header in either language', () => {
  expect(prefill(named('CLV'), around({ B: 'Margin', C: '保留率', D: 'Acquisition cost' }))).toEqual({
    formula: '=CLV(B2, C2, , , D2)',
    missing: ['discount'],
  });
});

test('takes ranges from the whole of the data below the header', () => {
  expect(prefill(named('SATINDEX'), around({ F: 'Satisfaction' }))).toEqual({
    formula: '=SATINDEX(F$2:F$501)',
    missing: [],
  });
});

test('takes the column where the data has no known end', () => {
  const neighbours = around({ F: '满意度' });
  delete (neighbours as { dataRows?: unknown }).dataRows;
  expect(prefill(named('SATINDEX'), neighbours).formula).toBe('=SATINDEX(F:F)');
});

test('never refers to the column that it stands in', () => {
  expect(prefill(named('SATINDEX'), around({ K: 'Satisfaction' }))).toEqual({
    formula: '=SATINDEX()',
    missing: ['scores'],
  });
});

test('says which required arguments no column was found for', () => {
  expect(prefill(named('CAC'), around({ B: 'Acquisition cost' }))).toEqual({
    formula: '=CAC(B$2:B$501)',
    missing: ['newCustomers'],
  });
});
