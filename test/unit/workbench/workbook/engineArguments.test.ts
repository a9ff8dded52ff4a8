import { ArrayValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { findError, fromEngineArgument } from '../../../../src/workbench/workbook/engineArguments';

/** Rows as the engine leaves them where a reference reaches beyond the sheet. */
function withHoles(): ArrayValueObject {
  const rows = [undefined, [NumberValueObject.create(1), undefined, NumberValueObject.create(3)]];
  return ArrayValueObject.create({
    calculateValueList: rows as never,
    rowCount: 2,
    columnCount: 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

test('cells beyond the sheet are blank, and stop no calculation', () => {
  const argument = fromEngineArgument(withHoles());
  expect(argument).toEqual([
    [null, null, null],
    [1, null, 3],
  ]);
  expect(findError([argument])).toBeUndefined();
});
