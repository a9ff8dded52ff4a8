import { allFunctions } from '../../../src/functions/catalogue';
import { exampleRows } from '../../../src/functions/generate/page';
import type { ResultCell } from '../../../src/functions/parameter';
import { HostError, inCell } from './hostError';

/** The expected values stand in the declarations; where they come from is said beside each function's own tests. */
test.each(allFunctions.map((declaration) => [declaration.name, declaration] as const))(
  'the example of %s gives the value that its page shows',
  async (_, declaration) => {
    const call = inCell(declaration);
    const answer = (await call(...declaration.example.arguments)) as unknown[][];
    const expected = exampleRows(declaration, 'en-US');
    expect(answer).toHaveLength(expected.length);
    for (const [i, row] of expected.entries()) {
      expect(answer[i]).toEqual(row.map((value) => cell(value)));
    }
  },
);

function cell(value: ResultCell): unknown {
  if (typeof value === 'object') return expect.any(HostError) as unknown;
  return typeof value === 'number' ? closeTo(value) : value;
}

/** Within 9 significant digits. */
function closeTo(value: number): unknown {
  if (value === 0) return expect.closeTo(0, 12);
  return expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.abs(value)))) as unknown;
}
