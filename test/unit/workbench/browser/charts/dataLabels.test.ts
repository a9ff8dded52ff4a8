import { isDark } from '../../../../../src/workbench/browser/charts/dataLabels';

describe('isDark', () => {
  it('takes white for labels on dark fills alone', () => {
    expect(['#12395B', '#A34300', '#156082'].map(isDark)).toEqual([true, true, true]);
    expect(['#C9E1EA', '#8DBFD6', '#E3C27A', '#4A90B8'].map(isDark)).toEqual([false, false, false, false]);
  });

  it('takes ink where it cannot tell', () => {
    expect([undefined, 'red', null].map(isDark)).toEqual([false, false, false]);
  });
});
