import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { findingsOf } from '../../../../src/taskpane/segment/findingsOf';
import { initialState } from '../../../../src/taskpane/store/state';
import { columnsRecognised, fieldChosen } from '../../../../src/taskpane/store/transitions/data';
import { columnsView } from '../../../../src/taskpane/worker/customersViews';
import { customerGrid } from '../../../support/pane/customerGrid';

const grid = customerGrid(5);
const values = grid.values.map((row, index) => (index === 0 ? row : row.with(4, 'many')));
const columns = columnsView(recognizeColumns({ ...grid, values }));
const recognised = columnsRecognised(initialState, grid.address, columns);
const about = (header: string) => (finding: { readonly column: string | null }) => finding.column === header;

test('what was found about a column is said until the column is something else', () => {
  expect(findingsOf(recognised).filter(about('Orders'))).toHaveLength(1);
  expect(findingsOf(fieldChosen(recognised, 4, null)).filter(about('Orders'))).toEqual([]);
});

test('what two parts found is said once', () => {
  const [finding] = findingsOf(recognised);
  if (finding === undefined) throw new Error('nothing was found');
  const build = {
    customers: 5,
    rowsRead: 5,
    rowsExcluded: 0,
    cellsChanged: 0,
    asOf: 0,
    hasDates: false,
    numericFields: [],
    derivable: [],
    questions: [],
    result: { customers: 5, purchases: null, value: null, recency: null },
    noteCount: 0,
    findings: [finding],
  };
  const said = findingsOf({ ...recognised, build }).map(({ text }) => text['en-US']);
  expect(new Set(said).size).toBe(said.length);
});
