import { toEngineFormula } from '../../../../src/workbench/workbook/formulaDialect';

test.each([
  ['=Customers[@value]*2', '=Customers[[#This Row],[value]]*2'],
  ['=[@value]', '=T[[#This Row],[value]]'],
  ['=[@[net value]]+1', '=T[[#This Row],[net value]]+1'],
  ['="[@value]"&A1', '="[@value]"&A1'],
  ['=SUM(Customers[value])', '=SUM(Customers[value])'],
])('%s', (excel, engine) => {
  expect(toEngineFormula(excel, 'T')).toBe(engine);
});
