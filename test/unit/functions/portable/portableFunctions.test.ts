import { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { callable } from '../../../../src/functions/callable';
import { allFunctions } from '../../../../src/functions/catalogue';
import type { CellError } from '../../../../src/functions/cellError';
import type { FunctionDeclaration } from '../../../../src/functions/defineFunction';
import { isOptional, type Parameter } from '../../../../src/functions/parameter';
import {
  longestNameComment,
  longestNameFormula,
  portableFunctions,
  whyNotPortable,
} from '../../../../src/functions/portable/portableFunctions';
import { startTestWorkbench } from '../../../support/testWorkbench';

type Scalar = number | string | boolean | null | { readonly error: string };
type Cells = readonly (readonly Scalar[])[];
type Answer = number | string;

/** An argument that the call leaves empty, as in `F(1,,2)`. */
const omitted: Cells = [];

const portable = portableFunctions('en-US');
const declarationOf = (name: string): FunctionDeclaration => {
  const found = allFunctions.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** Values of one argument: within its range, at and beyond its ends, of other kinds, errors, and left out. */
function candidates(parameter: Parameter): readonly Cells[] {
  return isOptional(parameter) ? [...given(parameter), omitted] : given(parameter);
}

function given(parameter: Parameter): readonly Cells[] {
  const one = (...cells: Scalar[]): Cells => [cells];
  const bad = [one('abc'), one({ error: '#N/A' }), one(null)];
  if (parameter.kind === 'number') {
    const { min, max, whole } = parameter.range;
    const usual = max === 1 ? [0.8, 0.25] : max === 100 ? [70, 55] : whole ? [3, 12] : [40, 0.5, 130];
    const ends = [min, max].filter(Number.isFinite).flatMap((end) => [end, end - 1, end + 1]);
    return [...usual, ...ends, 0].map((value) => one(value)).concat([one('0.5'), one(true)], bad);
  }
  return [
    [[9], [7], [3], [10]],
    [[0.5], [1], [0.25], [0.75]],
    [[2], [null], ['x'], [1]],
    [[4, 6, 8, 10]],
    [
      [8, 6],
      [9, 4],
      [10, null],
    ],
    [[0], [0], [0], [0]],
    [[1], [-1], [2], [2]],
    [[5], [{ error: '#REF!' }], [-3], [1]],
    [[null], [null], [null]],
    [['x'], ['y'], [null]],
    [[null], [true], [null]],
    [['n/a'], [7], [null]],
    one(5),
    one('6'),
    ...bad,
  ];
}

/** Each argument through its candidates with the others in the middle of theirs, then pairs of them. */
function cases(parameters: readonly Parameter[]): readonly (readonly Cells[])[] {
  const lists = parameters.map(candidates);
  const all = new Map<string, readonly Cells[]>();
  const add = (args: readonly Cells[]) => all.set(JSON.stringify(args), args);
  const base = (shift: number) => lists.map((list) => list[shift % 2] ?? []);
  for (let i = 0; i < lists.length; i++) {
    for (const mine of lists[i] ?? []) {
      for (const shift of [0, 1]) add(base(shift).with(i, mine));
      for (let j = i + 1; j < lists.length; j++) {
        for (const other of lists[j] ?? []) add(base(0).with(i, mine).with(j, other));
      }
    }
  }
  // Nothing at all, as `=CAC()` is written for sharing.
  add(lists.map(() => omitted));
  // As people write it: only what must be given.
  for (const shift of [0, 1]) {
    add(base(shift).map((mine, i) => (parameters[i] && isOptional(parameters[i]) ? omitted : mine)));
  }
  return [...all.values()];
}

function liveAnswer(declaration: FunctionDeclaration, args: readonly Cells[]): Answer {
  const call = callable(
    declaration,
    () => 'en-US',
    (error: CellError) => error,
  );
  const host = args.map((rows) =>
    rows === omitted
      ? null
      : rows.map((row) =>
          row.map((cell) => (cell !== null && typeof cell === 'object' ? { code: cell.error } : cell)),
        ),
  );
  try {
    return (call(...host) as number[][])[0]?.[0] ?? NaN;
  } catch (thrown) {
    const { excel, host: passed } = thrown as CellError & { host?: { code: string } };
    return passed?.code ?? excel;
  }
}

/** excelts knows neither [x] nor ISOMITTED: there a blank cell is given for an argument that is left out. */
function forEngine(formula: string): string {
  return formula
    .slice(1)
    .replace(/^LAMBDA\([^()]*,LET\(/, (head) => head.replace(/[[\]]/g, ''))
    .replace(/ISOMITTED\(\w+\)/g, 'FALSE');
}

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Rows that a case takes on the sheet. */
const caseHeight = 4;

interface Sheet {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: NonNullable<Scalar>;
  }[];
  /** One call a case, its arguments given as references. */
  readonly formulas: readonly string[];
}

interface Case {
  readonly name: string;
  readonly args: readonly Cells[];
}

const casesOf = (name: string): readonly Case[] =>
  cases(declarationOf(name).parameters).map((args) => ({ name, args }));

/** @param nothing written for an argument that is left out */
function sheetOf(all: readonly Case[], nothing: string): Sheet {
  const cells: Sheet['cells'][number][] = [];
  const formulas = all.map(({ name, args }, index) => {
    const top = index * caseHeight;
    let column = 1;
    const references = args.map((rows) => {
      if (rows === omitted) return nothing;
      const width = rows[0]?.length ?? 1;
      rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== null) cells.push({ row: top + r, column: column + c, value });
        }),
      );
      const first = `${letters(column)}${top + 1}`;
      const last = `${letters(column + width - 1)}${top + rows.length}`;
      column += width;
      return first === last ? first : `${first}:${last}`;
    });
    return `CRM.${name}(${references.join(',')})`;
  });
  return { cells, formulas };
}

const definitionOf = (name: string): string => portable.find((one) => one.live === name)?.formula ?? '';

/** excelts: a formula engine that is not ours. Its tests of kinds (ISNUMBER) take one cell, not an array. */
function exceltsAnswers(name: string, all: readonly Case[]): readonly Answer[] {
  const workbook = new Workbook();
  workbook.definedNames.addFormula(`CRM.${name}`, forEngine(definitionOf(name)));
  // The engine leaves what lies past 10,000 distinct formulas uncalculated.
  expect(all.length).toBeLessThan(9000);
  const sheet = workbook.addWorksheet('Cases');
  const { cells, formulas } = sheetOf(all, 'ZZ1');
  for (const { row, column, value } of cells) {
    sheet.getCell(row + 1, column + 1).value =
      typeof value === 'object' ? { error: value.error as '#N/A' } : value;
  }
  const results = formulas.map((formula, index) => {
    const cell = sheet.getCell(index * caseHeight + 1, 1);
    cell.value = { formula };
    return cell;
  });
  // Its types were not written for exactOptionalPropertyTypes.
  calculateFormulas(workbook as never);
  return results.map((cell) => {
    const { result } = cell.value as { result?: number | string | { error: string } };
    return typeof result === 'object' ? result.error : (result ?? NaN);
  });
}

/**
 * Sheets that the cases are spread over. The engine reads a formula once for all sheets where it is written alike, and
 * reading takes most of the time.
 */
const sheetCount = 12;

/**
 * Case numbers for each sheet. Those whose arguments have the same shapes, and so the same formula in a row, are dealt
 * out to the sheets one after another.
 */
function dealt(all: readonly Case[]): readonly (readonly number[])[] {
  const shapes = all.map(({ name, args }) =>
    [name, ...args.map((rows) => `${rows.length}×${rows[0]?.length ?? 0}`)].join(),
  );
  const alike = [...all.keys()].sort((a, b) => (shapes[a] ?? '').localeCompare(shapes[b] ?? ''));
  return Array.from({ length: sheetCount }, (_, sheet) =>
    alike.filter((_, place) => place % sheetCount === sheet),
  );
}

/** The workbench's engine, which is not ours either. */
async function workbenchAnswers(all: readonly Case[]): Promise<readonly Answer[]> {
  const workbench = await startTestWorkbench();
  try {
    const { workbook } = workbench;
    for (const { live, formula } of portable) {
      workbook.names.add({ name: `CRM.${live}`, formula, comment: '', visible: true });
    }
    // A formula that is new together with a name of it is read each time that the engine comes to it.
    await workbook.whenCalculated();
    const written = dealt(all).map((numbers) => {
      const { cells, formulas } = sheetOf(
        numbers.map((number) => all[number] as Case),
        '',
      );
      const grid: (string | number | boolean | null)[][] = Array.from(
        { length: numbers.length * caseHeight },
        () => Array.from({ length: 16 }, () => null),
      );
      for (const { row, column, value } of cells) {
        const typed =
          typeof value === 'object' ? value.error : typeof value === 'string' ? `'${value}` : value;
        (grid[row] ?? [])[column] = typed;
      }
      formulas.forEach((formula, index) => ((grid[index * caseHeight] ?? [])[0] = `=${formula}`));
      const sheet = workbook.addSheet();
      sheet.cells.write({ row: 0, column: 0, rowCount: grid.length, columnCount: 16 }, grid);
      return { sheet, numbers };
    });
    await workbook.whenCalculated();
    const answers: Answer[] = [];
    for (const { sheet, numbers } of written) {
      numbers.forEach((number, index) => {
        const value = sheet.cells.value(index * caseHeight, 0);
        answers[number] =
          value !== null && typeof value === 'object'
            ? value.error
            : typeof value === 'boolean'
              ? NaN
              : (value ?? NaN);
      });
    }
    return answers;
  } finally {
    workbench.stop();
  }
}

function disagreements(all: readonly Case[], engine: readonly Answer[]) {
  return all.flatMap(({ name, args }, i) => {
    const live = liveAnswer(declarationOf(name), args);
    const other = engine[i] ?? NaN;
    const same =
      typeof live === 'number' && typeof other === 'number'
        ? Math.abs(live - other) <= 1e-9 * Math.max(1e-5, Math.abs(live))
        : live === other;
    return same ? [] : [{ args: JSON.stringify(args), live, other }];
  });
}

describe('portable functions', () => {
  it('exist for every function, or there is a reason why not', () => {
    const names = new Set(portable.map(({ live }) => live));
    for (const { name } of allFunctions) {
      expect([name, names.has(name), whyNotPortable(name) !== undefined]).toEqual([
        name,
        names.has(name),
        !names.has(name),
      ]);
    }
    expect(portable.length).toBeGreaterThanOrEqual(29);
  });

  it.each(['en-US', 'zh-CN'] as const)('keep within Excel’s limits (%s)', (language) => {
    for (const { name, formula, comment } of portableFunctions(language)) {
      expect(name).toMatch(/^CRM\.[A-Z]{3,}$/);
      expect(formula.length).toBeLessThanOrEqual(longestNameFormula);
      expect(comment.length).toBeLessThanOrEqual(longestNameComment);
      // Each is whole by itself: a workbook may have one without the others.
      expect(formula).not.toMatch(/CRM\./);
      // R and C are no names, and a name may not look like an address.
      const own = formula.match(/(?<=[(,])[A-Za-z_]+(?=,)/g) ?? [];
      expect(own.filter((word) => /^(?:[RC]|[A-Z]{1,3}\d+)$/i.test(word))).toEqual([]);
    }
  });

  // Truth: the cores by way of the add-in's wrapper, which published values test. Relative tolerance 1e-9.
  const onNumbers = portable.filter(({ live }) =>
    declarationOf(live).parameters.every(({ kind }) => kind === 'number'),
  );
  it.each(onNumbers.map(({ live }) => live))('%s agrees with the live one in excelts', (name) => {
    const all = casesOf(name);
    expect(disagreements(all, exceltsAnswers(name, all))).toEqual([]);
  });

  describe('in the workbench', () => {
    const all = portable.flatMap(({ live }) => casesOf(live));
    let answers: readonly Answer[];
    beforeAll(async () => {
      answers = await workbenchAnswers(all);
    });

    it.each(portable.map(({ live }) => live))('%s agrees with the live one', (wanted) => {
      const own = [...all.keys()].filter((number) => all[number]?.name === wanted);
      expect(own.length).toBeGreaterThan(10);
      expect(
        disagreements(
          own.map((number) => all[number] as Case),
          own.map((number) => answers[number] ?? NaN),
        ),
      ).toEqual([]);
    });
  });
});
