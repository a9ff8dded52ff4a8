import type { Host } from '../../excel/host';
import type { FormulaCell } from '../../excel/explain/formulaCell';
import type { ReadReference } from '../../excel/explain/readReferences';
import { explainCall, type ExplainedCall, type Place } from '../../functions/explain/explainCall';
import type { Given, Operand } from '../../functions/explain/operand';
import {
  operandOf,
  referencesIn,
  type CallNames,
  type Surroundings,
  type WrittenCall,
} from '../../functions/explain/readArguments';
import type { ResultBlock } from '../../functions/parameter';
import type { Language } from '../../i18n/language';

/** One call of a formula, with what it came to. */
export interface CellCall {
  /** As the formula names it. */
  readonly name: string;
  readonly explained: ExplainedCall;
}

export type CellExplanation =
  | { readonly kind: 'noFormula'; readonly cell: FormulaCell }
  | { readonly kind: 'noFunction'; readonly cell: FormulaCell; readonly formula: string }
  | {
      readonly kind: 'calls';
      readonly cell: FormulaCell;
      readonly formula: string;
      readonly calls: readonly CellCall[];
      /** Further calls of the formula, which are not explained. */
      readonly more: number;
      /** The call is the whole formula: what the cell shows is its result. */
      readonly isWhole: boolean;
    };

/** Calls of one formula that are explained. */
const mostCalls = 10;

export interface ExplainCellOptions {
  readonly language: Language;
  readonly names: CallNames;
  /** Between two pieces of work; rejects when another cell is wanted. */
  readonly pause: () => Promise<void>;
}

/** Explains a cell by what stands in the workbook now; nothing in it is changed or calculated. */
export async function explainCell(
  host: Pick<Host, 'readReferences'>,
  cell: FormulaCell,
  options: ExplainCellOptions,
): Promise<CellExplanation> {
  const { formula } = cell;
  if (formula === undefined) return { kind: 'noFormula', cell };
  const all = options.names.in(formula);
  if (all.length === 0) return { kind: 'noFunction', cell, formula };
  const written = all.slice(0, mostCalls);
  const expressions = written.map((call) => call.arguments.map((one) => options.names.expression(one)));
  const references = expressions.flat().flatMap((one) => referencesIn(one));
  const origin = {
    sheetName: cell.sheetName,
    row: cell.spill?.row ?? cell.row,
    column: cell.spill?.column ?? cell.column,
  };
  const read = await host.readReferences(references, origin);
  const locals = localNames(formula);
  const around: Surroundings = {
    names: options.names,
    row: origin.row,
    column: origin.column,
    resolve: (reference) =>
      locals.has(reference.toUpperCase())
        ? { kind: 'unseen', why: { kind: 'local', name: reference } }
        : operand(reference, read.get(reference)),
    call: async (declaration, args) => {
      const given = args.map((one): Given => ({ written: '', operand: one }));
      const { outcome } = await explainCall(declaration, given, {
        language: options.language,
        isInner: true,
      });
      if (outcome.kind === 'fault') return { code: outcome.fault.code };
      return outcome.kind === 'value' ? outcome.rows.map((row) => row.map(errorCell)) : null;
    },
  };
  const isWhole = isWholeFormula(formula, written[0]);
  const calls: CellCall[] = [];
  for (const [index, { declaration, name, arguments: args }] of written.entries()) {
    await options.pause();
    const given = await Promise.all(
      args.map(async (text, i): Promise<Given> => ({
        written: text,
        operand: locals.has(text.toUpperCase())
          ? { kind: 'unseen' as const, why: { kind: 'local' as const, name: text } }
          : await seen(text, expressions[index]?.[i], around),
      })),
    );
    const known = isWhole && index === 0 ? knownResult(cell) : undefined;
    const explained = await explainCall(declaration, given, {
      language: options.language,
      place: placeIn(cell),
      pause: options.pause,
      ...(known === undefined ? {} : { known }),
    });
    calls.push({ name, explained });
  }
  return { kind: 'calls', cell, formula, calls, more: all.length - written.length, isWhole };
}

function seen(
  text: string,
  expression: Parameters<typeof operandOf>[0] | undefined,
  around: Surroundings,
): Promise<Operand> | Operand {
  if (text === '') return { kind: 'cells', value: null };
  if (expression === undefined) return { kind: 'unseen', why: { kind: 'excel', name: text } };
  return operandOf(expression, around);
}

function operand(reference: string, read: ReadReference | undefined): Operand {
  switch (read?.kind) {
    case 'cells': {
      const { sheetName, address, row, column, isWhole, values } = read;
      const value = values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
      return { kind: 'cells', value, at: { sheetName, address, row, column }, isWhole };
    }
    case 'value':
      return { kind: 'cells', value: read.value };
    case 'large': {
      const at = { sheetName: read.sheetName, address: read.address, row: 0, column: 0 };
      return { kind: 'unseen', why: { kind: 'large', cells: read.cells }, at };
    }
    default:
      return { kind: 'unseen', why: { kind: 'reference', text: reference } };
  }
}

function errorCell(cell: ResultBlock[number][number]): unknown {
  return typeof cell === 'object' ? { code: cell.error } : cell;
}

/** Names that LET and LAMBDA of a formula give: within it they hide what the workbook calls so. */
function localNames(formula: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return found;
  for (const [, name = ''] of formula.matchAll(/[(,]\s*([\p{L}_][\p{L}\d_.]*)\s*(?=,)/giu))
    found.add(name.toUpperCase());
  return found;
}

/** True where a formula is one call and nothing else. */
function isWholeFormula(formula: string, call: WrittenCall | undefined): boolean {
  if (call === undefined) return false;
  // Excel stores the dots of a name of an add-in as "_".
  const plain = (text: string): string =>
    text
      .replaceAll(/\s/g, '')
      .toUpperCase()
      .replace(/^[^(]*/, (name) => name.replaceAll('.', '_'));
  const body = plain(formula)
    .replace(/^=[@+]*/, '')
    .replace(/^_XLFN_|^_XLUDF_|^_XLDUDF_/, '');
  return body === plain(`${call.name}(${call.arguments.join(',')})`);
}

/** Which cell of the result is the active one. */
function placeIn({ row, column, spill }: FormulaCell): Place {
  return spill === undefined
    ? { row: 0, column: 0 }
    : { row: row - spill.row, column: column - spill.column };
}

/** The result as it stands in the sheet; undefined where the cell holds an error. */
function knownResult({ spill, value, isError }: FormulaCell): ResultBlock | undefined {
  if (isError) return undefined;
  return spill?.values ?? [[value]];
}
