import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { callsIn } from '../../sharing/calls';
import { FunctionNames } from '../../sharing/functionNames';
import type { SharedFunction } from '../../sharing/sharedFunction';
import type { FunctionDeclaration } from '../defineFunction';
import { isGrid } from '../cells/grid';
import { combined, excelFunctions, operators } from './excelValues';
import type { Operand } from './operand';

/** A call of ours in a formula, before its arguments are known. */
export interface WrittenCall {
  readonly declaration: FunctionDeclaration;
  /** As the formula names it: `CLV`, `CRM.CLV`. */
  readonly name: string;
  readonly arguments: readonly string[];
}

/** Functions of ours by the names that formulas have for them: live and portable. */
export class CallNames {
  readonly #names: FunctionNames;
  readonly #declarations: ReadonlyMap<string, FunctionDeclaration>;

  constructor(named: readonly (readonly [name: string, declaration: FunctionDeclaration])[]) {
    this.#names = new FunctionNames(named.map(([name]): SharedFunction => ({ name })));
    this.#declarations = new Map(named);
  }

  find(name: string): FunctionDeclaration | undefined {
    return this.#declarations.get(this.#names.find(name)?.name ?? '');
  }

  /** Every call of ours, the outer before the inner. */
  in(formula: string): readonly WrittenCall[] {
    return callsIn(formula, this.#names).flatMap(({ called: { name }, arguments: args }) => {
      const declaration = this.#declarations.get(name);
      return declaration === undefined ? [] : [{ declaration, name, arguments: args }];
    });
  }

  /** The expression that an argument is; undefined for one that is left out or cannot be read. */
  expression(argument: string): AstExpression | undefined {
    try {
      const tokens = tokenize(
        `=${this.#names
          .tokens(argument)
          .map(({ value }) => value)
          .join('')}`,
      );
      return parse(tokens, { permitArrayCalls: true });
    } catch {
      return undefined;
    }
  }
}

/** Everything in an expression that stands in the workbook: ranges, names, table columns, spills. */
export function referencesIn(node: AstExpression | null | undefined): readonly string[] {
  if (node == null) return [];
  switch (node.type) {
    case 'ReferenceIdentifier':
      return [node.value];
    case 'UnaryExpression': {
      const spill = spillOf(node);
      return spill === undefined ? node.arguments.flatMap(referencesIn) : [spill];
    }
    case 'BinaryExpression':
    case 'CallExpression':
      return node.arguments.flatMap((one) => referencesIn(one));
    default:
      return [];
  }
}

/** `A1#` of the operator that names a spill. */
function spillOf(node: Extract<AstExpression, { type: 'UnaryExpression' }>): string | undefined {
  const [of] = node.arguments;
  return node.operator === '#' && of?.type === 'ReferenceIdentifier' ? `${of.value}#` : undefined;
}

export interface Surroundings {
  readonly names: CallNames;
  /** What the workbook has for a reference. */
  readonly resolve: (reference: string) => Operand;
  /** What a call of ours gives. */
  readonly call: (declaration: FunctionDeclaration, args: readonly Operand[]) => Promise<unknown>;
  /** The cell that holds the formula, from 0: for `@`. */
  readonly row: number;
  readonly column: number;
}

/** What an argument is, as the function gets it. */
export async function operandOf(
  node: AstExpression | null | undefined,
  around: Surroundings,
): Promise<Operand> {
  if (node == null) return { kind: 'cells', value: null };
  switch (node.type) {
    case 'Literal':
      return { kind: 'cells', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'cells', value: { code: node.value } };
    case 'ReferenceIdentifier':
      return around.resolve(node.value);
    case 'ArrayExpression':
      return { kind: 'cells', value: await arrayOf(node.elements, around) };
    case 'UnaryExpression':
      return unary(node, around);
    case 'BinaryExpression': {
      const operate = operators[node.operator];
      if (operate === undefined) return unseen(node.operator);
      const [left, right] = await Promise.all(node.arguments.map((one) => operandOf(one, around)));
      if (left?.kind !== 'cells' || left.isWhole) return withoutPlace(left, node.operator);
      if (right?.kind !== 'cells' || right.isWhole) return withoutPlace(right, node.operator);
      return { kind: 'cells', value: combined(operate, left.value, right.value) };
    }
    case 'CallExpression':
      return call(node, around);
    default:
      return unseen(node.type === 'LetExpression' ? 'LET' : 'LAMBDA');
  }
}

function unseen(name: string): Operand {
  return { kind: 'unseen', why: { kind: 'excel', name } };
}

function withoutPlace(operand: Operand | undefined, name: string): Operand {
  return operand?.kind === 'unseen' ? { kind: 'unseen', why: operand.why } : unseen(name);
}

async function arrayOf(
  elements: readonly (readonly AstExpression[])[],
  around: Surroundings,
): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const row of elements) {
    const cells = await Promise.all(row.map((one) => operandOf(one, around)));
    rows.push(cells.map((one) => (one.kind === 'cells' ? one.value : null)));
  }
  return rows;
}

async function unary(
  node: Extract<AstExpression, { type: 'UnaryExpression' }>,
  around: Surroundings,
): Promise<Operand> {
  const spill = spillOf(node);
  if (spill !== undefined) return around.resolve(spill);
  const operand = await operandOf(node.arguments[0], around);
  if (operand.kind === 'unseen') return withoutPlace(operand, node.operator);
  switch (node.operator) {
    case '-':
      return { kind: 'cells', value: combined(operators['-'] ?? (() => null), 0, operand.value) };
    case '%':
      return { kind: 'cells', value: combined(operators['/'] ?? (() => null), operand.value, 100) };
    case '+':
      return operand;
    case '@':
      return crossing(operand, around);
    default:
      return unseen(node.operator);
  }
}

/** `@B2:B9`: the cell in the formula's own row or column. */
function crossing(operand: Extract<Operand, { kind: 'cells' }>, { row, column }: Surroundings): Operand {
  const { value, at } = operand;
  if (!isGrid(value) || at === undefined) return operand;
  const isColumn = value[0]?.length === 1;
  const cell = isColumn ? value[row - at.row]?.[0] : value[0]?.[column - at.column];
  return { kind: 'cells', value: cell === undefined ? { code: '#VALUE!' } : cell };
}

async function call(
  node: Extract<AstExpression, { type: 'CallExpression' }>,
  around: Surroundings,
): Promise<Operand> {
  const { name } = node.callee;
  const own = around.names.find(name);
  const plain = name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
  const calculate = excelFunctions[plain];
  if (own === undefined && calculate === undefined) return unseen(plain);
  const args = await Promise.all(node.arguments.map((one) => operandOf(one, around)));
  const hidden = args.find((one) => one.kind === 'unseen');
  if (hidden !== undefined) return withoutPlace(hidden, plain);
  if (own !== undefined) return { kind: 'cells', value: await around.call(own, args) };
  return { kind: 'cells', value: calculate?.(args.map((one) => (one.kind === 'cells' ? one.value : null))) };
}
