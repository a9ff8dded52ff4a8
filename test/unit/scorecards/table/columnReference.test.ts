import { absolute, columnLetters, columnReference } from '../../../../src/scorecards/table/columnReference';

describe('columnLetters', () => {
  // Excel's own: the last column of a sheet is XFD.
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('columnReference', () => {
  const cells = '{sheet:customers}!$F$5:$F$9';

  it('is structured for plain headers', () => {
    expect(columnReference('customers', '客户 价值 2', cells)).toBe('{table:customers}[客户 价值 2]');
  });

  it('has a second pair of brackets where the header has punctuation', () => {
    expect(columnReference('customers', 'Value, net', cells)).toBe('{table:customers}[[Value, net]]');
  });

  it.each(["Value's", 'Value [k]', '# orders', 'a@b', 'Score (1-10)', '{table:x}', 'a|b'])(
    'falls back to cells for %s, which some spreadsheet would misread',
    (header) => {
      expect(columnReference('customers', header, cells)).toBe(cells);
    },
  );
});

it('writes absolute addresses', () => {
  expect(absolute(4, 27)).toBe('$AB$5');
});
