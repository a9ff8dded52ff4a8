import type { FunctionDeclaration } from '../defineFunction';
import type { NumberRange } from '../numberRange';
import { isOptional, type NumberParameter, type Parameter, type RangeParameter } from '../parameter';

/** An optional number without a default, where it was left out: outside of every such argument's range. */
const leftOut = -1;

/**
 * The LAMBDA of a closed-form function: reads its arguments by the same parameter table as the add-in's wrapper,
 * passes on the first error among them, and calculates `body`.
 *
 * @param body formula over `{parameter}` places, see portableBodies
 * @throws Error for a kind of parameter that no closed-form function has: a mistake in a declaration
 */
export function portableFormula({ parameters }: FunctionDeclaration, body: string): string {
  const hasRange = parameters.some(isRange);
  const allScalarsSpill = !hasRange || parameters.filter((one) => !isRange(one)).length > 3;
  const names = parameters.map((one) => (isOptional(one) ? `[${one.name}]` : one.name));
  const bindings = parameters.flatMap((parameter) => {
    const bound = `${parameter.name}_`;
    if (parameter.kind === 'number') return [bound, readNumber(parameter, !allScalarsSpill)];
    if (!isRange(parameter)) throw new Error(`no portable form of a ${parameter.kind}`);
    if (!isOptional(parameter))
      return [bound, `IF(ISOMITTED(${parameter.name}),#VALUE!,${readRange(parameter)})`];
    const none = `${parameter.name}_none`;
    return [none, isLeftOut(parameter.name), bound, `IF(${none},0,${readRange(parameter)})`];
  });
  const checked = parameters.map((one) => (isRange(one) ? `SUM(${one.name}_)` : `${one.name}_`));
  const filled = body
    .replace(/\{(\w+)\?\}/g, '$1_none')
    .replace(/\{(\w+)\}/g, '$1_')
    .replace(/\n\s*/g, '');
  // One IF an argument, so that the first mistake is the answer in every program, also where arguments spill.
  const guarded = checked.reduceRight((rest, one) => `IF(ISERROR(${one}),${one},${rest})`, filled);
  return `=LAMBDA(${names.join(',')},LET(${bindings.join(',')},${guarded}))`;
}

function isRange(parameter: Parameter): parameter is RangeParameter {
  return parameter.kind === 'numbers' || parameter.kind === 'column' || parameter.kind === 'table';
}

/** Numbers, TRUE and FALSE, and numbers written as text; an error is passed on by the comparison with "". */
function readNumber(parameter: NumberParameter, single: boolean): string {
  const { name, range } = parameter;
  const checks = conditions(range, 'n');
  const number =
    checks === '' ? `IFERROR(${name}*1,#VALUE!)` : `LET(n,IFERROR(${name}*1,#VALUE!),IF(${checks},n,#NUM!))`;
  const missing = isOptional(parameter) ? String(parameter.default ?? leftOut) : '#VALUE!';
  const value = `IF(${name}="",${missing},${number})`;
  const read = single ? `IF(ROWS(${name})*COLUMNS(${name})>1,#VALUE!,${value})` : value;
  return isOptional(parameter) ? `IF(ISOMITTED(${name}),${missing},${read})` : read;
}

/**
 * Cells of a range with "" for what Excel's aggregate functions would skip; a single value is read as a number
 * is. Where no number may be 0, a 0 in a range is a blank cell, as in the add-in's own reading. A range without
 * a number is #VALUE! where it holds something else, and #DIV/0! where it is blank.
 */
function readRange({ name, range }: RangeParameter): string {
  const checks = conditions(range, 'n');
  const checked = checks === '' ? 'n' : `IF(${checks},n,#NUM!)`;
  const zeroIsBlank = range.min > 0 || (range.min === 0 && range.minOpen);
  const kept = zeroIsBlank ? `IF((n=0)*(1-s),"",${checked})` : checked;
  const single = `IF(${name}="",#VALUE!,IFERROR(${name}*1,#VALUE!))`;
  return (
    `LET(s,ROWS(${name})*COLUMNS(${name})=1,` +
    `n,IF(ISNUMBER(${name}),${name},IF(ISERROR(${name}),${name},IF(s,${single},""))),` +
    `k,${kept === 'n' ? 'n' : `IF(ISNUMBER(n),${kept},n)`},` +
    `IF(ISERROR(SUM(k)),k,IF(COUNT(k)>0,k,` +
    `IF(SUM(IF(ISNUMBER(${name}),0,IF(${name}="",0,1)))>0,#VALUE!,#DIV/0!))))`
  );
}

function isLeftOut(name: string): string {
  return `IF(ISOMITTED(${name}),TRUE,IF(ROWS(${name})*COLUMNS(${name})>1,FALSE,IF(ISERROR(${name}),FALSE,${name}="")))`;
}

/** A product, since AND would make one truth of a whole array. */
function conditions({ min, max, minOpen, maxOpen, whole }: NumberRange, value: string): string {
  const all: string[] = [];
  if (Number.isFinite(min)) all.push(`(${value}${minOpen ? '>' : '>='}${min})`);
  if (Number.isFinite(max)) all.push(`(${value}${maxOpen ? '<' : '<='}${max})`);
  if (whole) all.push(`(${value}=INT(${value}))`);
  return all.join('*');
}
