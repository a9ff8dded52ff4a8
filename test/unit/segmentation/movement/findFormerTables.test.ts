import { findFormerTables } from '../../../../src/segmentation/movement/findFormerTables';
import type { FormerRun } from '../../../../src/segmentation/movement/formerRun';

const title = { 'en-US': 'RFM', 'zh-CN': 'RFM' };
const run = (table: string, day: number): FormerRun => ({
  table,
  day,
  title,
  rules: { method: 'rfm', settings: {}, cross: null },
  headers: { id: 'Key', segment: 'Segment 2', value: 'Worth' },
  segments: [],
});
const table = (name: string, headers: readonly string[], rowCount = 3) => ({
  name,
  sheetName: name,
  rowCount,
  headers,
});

describe('findFormerTables', () => {
  it('finds the tables of known runs by the headers that they wrote, the newest first', () => {
    const headers = ['Segment', 'Key', 'Worth', 'Segment 2'];
    const found = findFormerTables(
      [table('Old', headers), table('New', headers)],
      [run('Old', 1), run('New', 9)],
    );
    expect(found.map(({ name }) => name)).toEqual(['New', 'Old']);
    expect(found[0]?.columns).toEqual({ id: 1, segment: 3, value: 2 });
  });

  it('finds a table that was copied here by its names, in either language, after those of runs', () => {
    const found = findFormerTables(
      [
        table('Mine', ['Key', 'Segment 2']),
        table('Quarter', ['Customer ID', 'Name', 'Segment', 'Annual revenue']),
        table('季度', ['客户编号', '客户分群', '客户价值']),
      ],
      [run('Mine', 1)],
    );
    expect(found.map(({ name, columns, run: known }) => [name, columns, known === null])).toEqual([
      ['Mine', { id: 0, segment: 1, value: null }, false],
      ['季度', { id: 0, segment: 1, value: 2 }, true],
      ['Quarter', { id: 0, segment: 2, value: 3 }, true],
    ]);
  });

  it('leaves out tables without identifiers, segments or rows, and runs whose table is gone or changed', () => {
    const tables = [
      table('A', ['Customer ID', 'Revenue']),
      table('B', ['Segment', 'Revenue']),
      table('C', ['Customer ID', 'Segment'], 0),
      table('Mine', ['Key', 'Other']),
    ];
    expect(findFormerTables(tables, [run('Mine', 1), run('Gone', 2)])).toEqual([]);
  });
});
