import { fillMerged } from '../../../src/customers/fillMerged';
import { buildCustomers } from '../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';
import { listOf, purchasesOf, valuesOf } from '../../support/listOf';

const list = listOf(`
  Customer|Order date|Amount
  Anna GmbH|2026-01-05|100
  |2026-02-05|50
  |2026-03-05|60
  Bert AG|2026-02-07|80
  |2026-04-07|90`);

it('gives all rows of merged cells their value', () => {
  const grid = fillMerged(
    gridOf(list, {
      merged: [
        { row: 2, column: 1, rowCount: 3 },
        { row: 5, column: 1, rowCount: 2 },
      ],
    }),
  );
  const set = buildCustomers(grid, recognizeColumns(grid).mapping);
  expect(valuesOf(set)).toEqual({ 'Anna GmbH': 210, 'Bert AG': 170 });
  expect(purchasesOf(set)).toEqual({ 'Anna GmbH': 3, 'Bert AG': 2 });
  expect(set.questions).toEqual([]);
});

it('changes no other grid, and passes over cells that were not read', () => {
  const grid = gridOf(list);
  expect(fillMerged(grid)).toBe(grid);
  const far = gridOf(list, { merged: [{ row: 90, column: 1, rowCount: 2 }] });
  expect(fillMerged(far).values).toEqual(list);
});

it('does not take a header merged over two rows for a row of units alone', () => {
  const grid = fillMerged(
    gridOf(
      listOf(`
        Customer ID|Revenue|Recency
        |(USD)|(days)
        C1|100|10
        C2|200|20`),
      { merged: [{ row: 1, column: 1, rowCount: 2 }] },
    ),
  );
  const { columns, mapping } = recognizeColumns(grid);
  expect(columns.map(({ header }) => header)).toEqual(['Customer ID', 'Revenue (USD)', 'Recency (days)']);
  expect(buildCustomers(grid, mapping).ids).toEqual(['C1', 'C2']);
});
