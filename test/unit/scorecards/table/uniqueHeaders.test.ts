import { uniqueHeaders } from '../../../../src/scorecards/table/uniqueHeaders';

describe('uniqueHeaders', () => {
  it('tells equal headers apart, whatever their case', () => {
    expect(uniqueHeaders(['Value', 'value', 'VALUE', 'Value 2'], 'Column')).toEqual([
      'Value',
      'value 2',
      'VALUE 3',
      'Value 2 2',
    ]);
  });

  it('takes away what would begin a formula', () => {
    expect(uniqueHeaders(['=1+1', '+ Sum', '-Margin', '@cmd', '= = '], 'Column')).toEqual([
      '1+1',
      'Sum',
      'Margin',
      'cmd',
      'Column 5',
    ]);
  });

  it('puts headers on one line and names blank ones', () => {
    expect(uniqueHeaders(['Net\nvalue\t(k)', '  '], '列')).toEqual(['Net value (k)', '列 2']);
  });

  it('shortens a header that would hide the sheet', () => {
    expect(uniqueHeaders(['x'.repeat(500)], 'Column')[0]).toHaveLength(120);
  });
});
