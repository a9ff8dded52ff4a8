import { moveFormula } from '../../../../src/excel/written/moveFormula';

describe('a formula that goes with its row', () => {
  const down = (formula: string): string | undefined =>
    moveFormula(formula, { row: 16, column: 5 }, { row: 24, column: 5 });

  test.each([
    ['=D17*2', '=D25*2'],
    ['=D17*$E$1+SUM($A:$A)', '=D25*$E$1+SUM($A:$A)'],
    ["=SUM(B17:D17)&Other!D17&'My sheet'!A1", "=SUM(B25:D25)&Other!D17&'My sheet'!A1"],
    ['=Customers[[#This Row],[Value]]*2&"D17"', '=Customers[[#This Row],[Value]]*2&"D17"'],
    ['=1+1', '=1+1'],
  ])('%s', (formula, moved) => {
    expect(down(formula)).toBe(moved);
  });

  test.each(['=D16', '=SUM(D5:D17)', '=SUM(D$5:D17)'])('%s would mean other cells', (formula) => {
    expect(down(formula)).toBeUndefined();
  });

  test('addresses are lost where columns move, names and tables are not', () => {
    const right = (formula: string): string | undefined =>
      moveFormula(formula, { row: 16, column: 5 }, { row: 16, column: 7 });
    expect(right('=D17*2')).toBeUndefined();
    expect(right('=Customers[[#This Row],[Value]]*2')).toBe('=Customers[[#This Row],[Value]]*2');
  });
});
