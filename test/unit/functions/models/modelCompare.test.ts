import { presentComparison } from '../../../../src/functions/models/modelCompare';
import { bgNbdExample, paretoNbdExample } from '../../../../src/functions/models/exampleFits';
import { compareFits } from '../../../../src/models/compareFits';

test('a model that could not be fitted is named without numbers and takes no part', () => {
  const comparison = compareFits([bgNbdExample, paretoNbdExample], ['MBG/NBD']);
  const rows = presentComparison(comparison, 'en-US');
  expect(rows.map(([first]) => first)).toEqual([
    'Model',
    'Pareto/NBD',
    'BG/NBD',
    'MBG/NBD',
    'The best two models fit alike: Pareto/NBD is not better than BG/NBD by more than chance.',
  ]);
  expect(rows[3]).toEqual(['MBG/NBD', '', '', '', '', '', expect.stringContaining('Could not be fitted')]);
  expect(comparison.fits.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});
