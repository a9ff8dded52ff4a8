/** Rules over cells keep their formulas in every cell, through all that sharing does with them. */
import fc from 'fast-check';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import type { AreaModel, ConditionalFormatModel } from '../../../src/workbench/workbook/model';
import { movedFormula } from '../../../src/workbench/workbook/movedFormula';
import { open, startSharingRoom, type SharingRoom } from './sharingRoom';

let room: SharingRoom;

const area: fc.Arbitrary<AreaModel> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 3 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const areas = fc
  .array(area, { minLength: 1, maxLength: 3 })
  .filter((all) => all.every((one, i) => all.slice(0, i).every((other) => !meet(one, other))));
const reference = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('B', 'F', 'Z'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 3, max: 20 }),
  )
  .map(([column, letter, row, number]) => `${column}${letter}${row}${number}`);
const call = fc.oneof(
  reference.map((cell) => `CLV(${cell},0.8,0.1)`),
  fc.tuple(reference, reference).map(([first, second]) => `CAC(${first}:${second},${second})`),
);
const rule: fc.Arbitrary<ConditionalFormatModel> = fc.oneof(
  fc
    .tuple(areas, reference, call)
    .map(([at, cell, text]) => over(at, { kind: 'formula', formula: `=${cell}>${text}`, fill: '#FFCC00' })),
  fc
    .tuple(areas, call)
    .map(([at, text]) => over(at, { kind: 'cellValue', operator: 'GreaterThan', formula1: `=${text}` })),
  fc
    .tuple(areas, call, call)
    .map(([at, low, high]) =>
      over(at, { kind: 'cellValue', operator: 'Between', formula1: `=${low}`, formula2: `=${high}` }),
    ),
);

type Looks = ConditionalFormatModel extends infer M
  ? M extends unknown
    ? Omit<M, 'area' | 'others'>
    : never
  : never;

function over([first, ...others]: readonly AreaModel[], looks: Looks): ConditionalFormatModel {
  return { ...looks, area: first, ...(others.length > 0 ? { others } : {}) } as ConditionalFormatModel;
}

function meet(one: AreaModel, other: AreaModel): boolean {
  const apart = (at: number, count: number, from: number, length: number) =>
    at + count <= from || from + length <= at;
  return !(
    apart(one.row, one.rowCount, other.row, other.rowCount) ||
    apart(one.column, one.columnCount, other.column, other.columnCount)
  );
}

/** What each cell of each rule asks. */
function cells(rules: readonly ConditionalFormatModel[]): readonly string[] {
  return rules.flatMap((one, index) =>
    [one.area, ...(one.others ?? [])].flatMap(({ row, column, rowCount, columnCount }) =>
      Array.from({ length: rowCount * columnCount }, (_, i) => {
        const at = { row: row + Math.floor(i / columnCount), column: column + (i % columnCount) };
        const asked = formulas(one).map((formula) =>
          movedFormula(formula, at.row - one.area.row, at.column - one.area.column),
        );
        return `${index} ${at.row},${at.column} ${asked.join(' | ')}`;
      }),
    ),
  );
}

function formulas(one: ConditionalFormatModel): readonly string[] {
  if (one.kind === 'formula') return [one.formula];
  return one.kind === 'cellValue'
    ? [one.formula1, ...(one.formula2 === undefined ? [] : [one.formula2])]
    : [];
}

function portable(texts: readonly string[]): readonly string[] {
  return texts.map((text) =>
    text.replace(/\bCAC\(/g, 'CRM.CAC(').replace(/\bCLV\(([^,]*),0\.8,0\.1\)/g, 'CRM.CLV($1,0.8,0.1,,,)'),
  );
}

function start(
  conditionalFormats: readonly ConditionalFormatModel[],
  copies: Uint8Array[],
): Promise<SharingRoom> {
  const model = emptyWorkbook();
  const [sheet, ...others] = model.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return startSharingRoom({
    model: { ...model, sheets: [{ ...sheet, conditionalFormats }, ...others] },
    onCopy: (bytes) => copies.push(bytes),
  });
}

const now = (): readonly string[] =>
  cells(room.workbench.workbook.toModel().sheets[0]?.conditionalFormats ?? []);

it('a rule asks the same of each cell after it was prepared, copied and made live again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 3 }), async (rules) => {
      const copies: Uint8Array[] = [];
      room = await start(rules, copies);
      try {
        const before = now();
        await room.sharing.prepare({ valuesOnly: false });
        expect(now()).toEqual(portable(before));
        expect(await room.sharing.makeLive()).toMatchObject({ unmatched: [] });
        expect(now()).toEqual(before);
        await room.sharing.prepareCopy({ valuesOnly: false });
        expect(now()).toEqual(before);
        const copy = await open(copies.at(-1) ?? new Uint8Array());
        expect(cells(copy.sheets[0]?.conditionalFormats ?? [])).toEqual(portable(before));
      } finally {
        room.workbench.stop();
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);
