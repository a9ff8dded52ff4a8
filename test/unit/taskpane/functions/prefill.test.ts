import type { NeighbourSummary } from '../../../../src/excel/host';
import { searchFunctions } from '../../../../src/functions/catalogue';
import type { FunctionDeclaration } from '../../../../src/functions/defineFunction';
import { callText } from '../../../../src/functions/generate/formulaText';
import { prefill } from '../../../../src/taskpane/functions/prefill';

function named(name: string): FunctionDeclaration {
  const found = searchFunctions(name).find((declaration) => declaration.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

function around(headers: Readonly<Record<string, string>>, own = 'K'): NeighbourSummary {
  return {
    address: `Customers!${own}2`,
    sheetName: 'Customers',
    row: 2,
    column: 11,
    isEmpty: true,
    headers: Object.entries(headers).map(([column, header]) => ({ column, header })),
    dataRows: { first: 2, last: 501 },
  };
}

/** The formula with the arguments that were found. */
function filled(name: string, neighbours: NeighbourSummary): string {
  return callText(name, prefill(named(name), neighbours));
}

test('takes single numbers from the same row, by header in either language', () => {
  expect(filled('CLV', around({ B: 'Margin', C: '保留率', D: 'Acquisition cost' }))).toBe(
    '=CLV(B2, C2, , , D2)',
  );
});

test('takes ranges from the whole of the data below the header', () => {
  expect(filled('SATINDEX', around({ F: 'Satisfaction' }))).toBe('=SATINDEX(F$2:F$501)');
});

test('takes the column where the data has no known end', () => {
  const neighbours = around({ F: '满意度' });
  delete (neighbours as { dataRows?: unknown }).dataRows;
  expect(filled('SATINDEX', neighbours)).toBe('=SATINDEX(F:F)');
});

test('never refers to the column that it stands in', () => {
  expect(filled('SATINDEX', around({ K: 'Satisfaction' }))).toBe('=SATINDEX()');
});

test.each<[string, Record<string, string>, string]>([
  ['CLV', { B: 'Margin', C: 'Retention rate', D: 'Discount rate', E: 'CAC' }, '=CLV(B2, C2, D2, , E2)'],
  ['CLV', { B: '利润', C: '留存率', D: '折现率', E: '获客成本' }, '=CLV(B2, C2, D2, , E2)'],
  ['CAC', { B: '获客成本', C: '新增客户数' }, '=CAC(B$2:B$501, C$2:C$501)'],
  ['RETENTION', { B: '期初客户数', C: '期末客户数', D: '新增客户数' }, '=RETENTION(B2, C2, D2)'],
  ['RETENTION', { B: 'Start', C: 'End', D: 'New customers' }, '=RETENTION(B2, C2, D2)'],
  ['SERVICEGAP', { B: 'Perceived', C: 'Expected' }, '=SERVICEGAP(B$2:B$501, C$2:C$501)'],
  ['COSTVARIANCE', { B: '实际成本', C: '标准成本' }, '=COSTVARIANCE(B2, C2)'],
])('%s finds what is no field of a customer by its usual headers: %j', (name, headers, formula) => {
  expect(filled(name, around(headers))).toBe(formula);
});

test('leaves blank what no column was found for', () => {
  expect(filled('CAC', around({ B: 'Acquisition cost' }))).toBe('=CAC(B$2:B$501)');
});
