import { buildCustomers } from '../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { buildView } from '../../../src/taskpane/worker/customersViews';
import { gridOf } from '../../support/customers';

describe('the report of a log in which rows are left out', () => {
  const grid = gridOf([
    ['Customer ID', 'Order date', 'Amount'],
    ['C1', '2026-01-05', 100],
    ['', '2026-02-05', 50],
    ['C2', 'soon', 60],
    ['C2', '2026-02-07', 'much'],
    ['C2', '2026-03-07', 90],
  ]);
  const { mapping } = recognizeColumns(grid);
  const set = buildCustomers(grid, mapping);

  it('counts every row once', () => {
    expect(buildView(set, mapping)).toMatchObject({
      customers: 2,
      rowsRead: 5,
      rowsExcluded: 3,
      cellsChanged: 0,
      noteCount: 3,
    });
  });

  it('lists each with the cell that was the reason', () => {
    expect(set.notes).toEqual([
      { code: 'orderWithoutId', row: 3, value: '50', excluded: true },
      { code: 'orderWithoutDate', row: 4, column: 'Order date', value: 'soon', excluded: true },
      { code: 'orderWithoutAmount', row: 5, column: 'Amount', value: 'much', excluded: true },
    ]);
  });

  it('counts rows that are no customers among those that were read', () => {
    const list = gridOf([
      ['Customer ID', 'Revenue'],
      ['C1', 100],
      ['', ''],
      ['C2', 50],
      ['Total', 150],
    ]);
    const recognised = recognizeColumns(list).mapping;
    const view = buildView(buildCustomers(list, recognised), recognised);
    expect(view).toMatchObject({ customers: 2, rowsRead: 4, rowsExcluded: 2 });
  });
});
