import type { ExampleArgument, FunctionDeclaration } from '../defineFunction';
import { writtenName } from '../writtenName';

/** An example as it is typed: `=CAC({30000;20000}, {150;100})`. */
export function exampleFormula({ name, example }: FunctionDeclaration): string {
  return callText(name, example.arguments.map(argumentText));
}

/** A call of one of our functions with its arguments, as it is typed; those left out at the end are not written. */
export function callText(name: string, args: readonly string[]): string {
  const last = args.map((argument) => argument !== '').lastIndexOf(true);
  return `=${writtenName(name)}(${args.slice(0, last + 1).join(', ')})`;
}

/** The way a formula's hint shows it: `CLV(margin, retention, discount, [periods])`. */
export function syntaxText(
  name: string,
  parameters: readonly { readonly name: string; readonly optional: boolean }[],
): string {
  return `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;
}

function argumentText(argument: ExampleArgument): string {
  if (argument === undefined) return '';
  if (typeof argument !== 'object') return literal(argument);
  return `{${argument.map((row) => row.map(literal).join(',')).join(';')}}`;
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
