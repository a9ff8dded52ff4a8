import { allFunctions } from '../../../src/functions/catalogue';
import { inCell } from '../functions/hostError';
import cases from '../../reference/metrics/spreadsheet.json';

/**
 * Truth: LibreOffice's own functions (NPV, RRI, NPER, STDEV, SUMSQ, COUNTIF, SUMPRODUCT, TTEST, TINV, RANK),
 * computed by test/reference/metrics/generateSpreadsheet.mjs. It writes 15 digits; the tolerance is 1e-11 relative.
 */
interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: number;
}

/** Ranges as Excel hands them over: a list is a column, but weights of items are already a row. */
function asCells(argument: unknown): unknown {
  return Array.isArray(argument) && !Array.isArray(argument[0])
    ? argument.map((cell: unknown) => [cell])
    : argument;
}

function answer(name: string, args: readonly unknown[]): unknown[][] {
  const declaration = allFunctions.find((one) => one.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  return inCell(declaration)(...args.map(asCells)) as unknown[][];
}

function rowOf(block: unknown[][], label: string): unknown {
  return block.find((row) => row[0] === label)?.[1];
}

function ours({ name, args }: Case): unknown {
  switch (name) {
    case 'UPLIFT.p':
      return rowOf(answer('UPLIFT', args), 'p-value');
    case 'UPLIFT.high':
      return rowOf(answer('UPLIFT', args), '95 % interval, high');
    case 'RFM.frequency': {
      const [values, bins, place] = args as [number[], number, number];
      return answer('RFM', [values, values, values, bins])[place + 1]?.[1];
    }
    default:
      return answer(name, args)[0]?.[0];
  }
}

const names = [...new Set(cases.map(({ name }) => name))];

test.each(names)('%s agrees with LibreOffice', (name) => {
  for (const one of cases.filter((candidate) => candidate.name === name) as Case[]) {
    const value = ours(one);
    expect(typeof value).toBe('number');
    const difference = Math.abs((value as number) - one.result);
    expect({
      ...one,
      value,
      close: difference <= 1e-11 * Math.max(1e-3, Math.abs(one.result)),
    }).toMatchObject({
      close: true,
    });
  }
});
