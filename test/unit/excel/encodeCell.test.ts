import { encodeCell } from '../../../src/excel/writing/encodeCell';
import { createNameFiller } from '../../../src/excel/writing/nameFiller';

const plain = (formula: string): string => formula;

describe('encodeCell', () => {
  it.each([
    '=1+1',
    '+A1',
    '-5 %',
    '@SUM(A1)',
    '3/4',
    '007',
    '2026-06-30',
    'MAR1',
    'TRUE',
    "'quoted",
    '#N/A',
    '＝1',
    ' x',
  ])('keeps the text %s text', (text) => {
    expect(encodeCell(text, plain)).toBe(`'${text}`);
  });

  it.each(['Customer', '客户名称', 'Mary Ann'])('leaves the plain text %s as it is', (text) => {
    expect(encodeCell(text, plain)).toBe(text);
  });

  it('leaves a cell alone where there is nothing to write', () => {
    expect(encodeCell(null, plain)).toBeNull();
    expect(encodeCell('', plain)).toBeNull();
    expect(encodeCell(Number.NaN, plain)).toBeNull();
    expect(encodeCell(Number.POSITIVE_INFINITY, plain)).toBeNull();
  });

  it('cuts a text that is longer than a cell holds, and shows that it did', () => {
    const cell = encodeCell('x'.repeat(40_000), plain);
    expect(cell).toHaveLength(32_767);
    expect(String(cell).endsWith('…')).toBe(true);
  });

  it('writes a formula once with its sign, filled with names', () => {
    const fillNames = createNameFiller({ overview: "Ann's (2)" }, { customers: 'Customers_2' });
    expect(encodeCell({ formula: '=SUM({table:customers}[Value])' }, fillNames)).toBe(
      '=SUM(Customers_2[Value])',
    );
    expect(encodeCell({ formula: '{sheet:overview}!A1' }, fillNames)).toBe("='Ann''s (2)'!A1");
  });

  it('refuses a formula that names what does not exist', () => {
    expect(() => createNameFiller({}, {})('{table:gone}[Value]')).toThrow('unknown table: gone');
  });
});
