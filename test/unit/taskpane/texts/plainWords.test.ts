import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What readers stumbled over, each with what it was replaced by in mind: one plain word for one thing. */
const unclear = [
  'had to foretell',
  'standard deviation of ln parameter',
  'gently towards an ordinary value',
  'do not determine its parameters',
  'are summed up from it',
  'Segment by P(alive)',
  'bought again so often',
  'This is something else',
  'gives 0 to divide by',
  'this function already spills',
  'Stays as it is: no portable form',
  'Calculating again mends',
  'spoiled by another program',
  'Do not tell again',
  'A number stands behind names',
  'hold in this pane now',
  'as at first',
  'is none of these customers',
  'lose their source',
  'comes along',
];

const source = path.join(__dirname, '../../../../src');

/** Files of texts that the pane and the functions show. */
const files = [
  ...readdirSync(path.join(source, 'taskpane/texts')).map((file) =>
    path.join(source, 'taskpane/texts', file),
  ),
  path.join(source, 'functions/texts.ts'),
  path.join(source, 'functions/models/texts.ts'),
];

test.each(unclear)('nobody has to read “%s”', (words) => {
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(words))).toEqual([]);
});
