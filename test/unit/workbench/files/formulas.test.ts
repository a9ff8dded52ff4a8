import { customFunctionNames } from '../../../../src/workbench/files/formulas/customFunctionNames';
import { formulaForFile } from '../../../../src/workbench/files/formulas/formulaForFile';
import { formulaFromFile } from '../../../../src/workbench/files/formulas/formulaFromFile';
import { movedFormula } from '../../../../src/workbench/workbook/movedFormula';

const customFunctions = customFunctionNames(['CLV', 'BGNBD.FIT', 'CONTOSO.ADD']);
const context = { customFunctions, lambdaNames: new Set(['DOUBLE']), tableName: 'Sales' };

/**
 * What Excel shows and what it stores: prefixes of [MS-XLSX] 2.2.2 "Formulas", ANCHORARRAY and SINGLE among
 * the future functions; `_xldudf_` as office-js #5611 and Excel-Custom-Functions #108 report it.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['=IFS(A1>1,"IFS(",TRUE,\'IFS(x\'!B2)', '_xlfn.IFS(A1>1,"IFS(",TRUE,\'IFS(x\'!B2)'],
  ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  ['=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=LAMBDA(x,[y],x+y)(1)', '_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)(1)'],
  ['=MAP(A1:A3,LAMBDA(v,v^2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))'],
  ["=SUM(A1#)+SUM('My sheet'!$B$2#)", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('My sheet'!$B$2))"],
  ['=CLV(A1,0.8,0.1)', '_xldudf_CLV(A1,0.8,0.1)'],
  ['=SUM(BGNBD.FIT(A1:A9,B1:B9,C1:C9))', 'SUM(_xldudf_BGNBD_FIT(A1:A9,B1:B9,C1:C9))'],
  ['=CONTOSO.ADD(1,2)', '_xldudf_CONTOSO_ADD(1,2)'],
  ['=DOUBLE(3)', 'DOUBLE(3)'],
  ['=Other[[#This Row],[Net, of tax]]', 'Other[[#This Row],[Net, of tax]]'],
  ['="_xlfn.IFS("&"#N/A"&1E5', '"_xlfn.IFS("&"#N/A"&1E5'],
];

describe('formulas in files', () => {
  test.each(pairs)('%s is stored as %s', (shown, stored) => {
    expect(formulaForFile(shown, context).text).toBe(stored);
  });

  test.each(pairs)('%s comes back', (shown, stored) => {
    expect(formulaFromFile(stored, customFunctions)).toBe(shown);
  });

  test('columns of the row are named whole, with the table', () => {
    const stored = (formula: string) => formulaForFile(formula, context).text;
    expect(stored('=[@Amount]*[@[Unit price]]')).toBe(
      'Sales[[#This Row],[Amount]]*Sales[[#This Row],[Unit price]]',
    );
    expect(stored('=SUM([Amount])')).toBe('SUM(Sales[Amount])');
    expect(stored('=Other[@Amount]')).toBe('Other[[#This Row],[Amount]]');
    expect(stored('=SUM(Other[[#Totals],[A]:[B]])')).toBe('SUM(Other[[#Totals],[A]:[B]])');
  });

  test('what may spill is a dynamic array', () => {
    const dynamic = (formula: string) => formulaForFile(formula, context).dynamic;
    expect(['=CLV(1,2,3)', '=UNIQUE(A1:A9)', '=DOUBLE(3)', '=1+LET(x,1,x)', '=A1#'].map(dynamic)).toEqual(
      Array(5).fill(true),
    );
    expect(['=SUM(A1:A9)', '="CLV(1)"', '=A1', '=IFS(A1,1)'].map(dynamic)).toEqual(Array(4).fill(false));
  });

  test('functions of an add-in that is not here keep their raw names', () => {
    expect(formulaFromFile('_xldudf_FABRIKAM_RATE(1)', customFunctions)).toBe('=_xldudf_FABRIKAM_RATE(1)');
  });
});

describe('shared formulas', () => {
  test.each([
    ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)', 1, 1, 'SUM(B:C)+SUM($A:C)+SUM(2:3)'],
    ['\'A1\'!A1&"A1"&LOG10(A1)&Tab[A1]', 1, 0, '\'A1\'!A2&"A1"&LOG10(A2)&Tab[A1]'],
    ['Z9+AZ9', 0, 1, 'AA9+BA9'],
  ])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
