import type { Language } from '../../i18n/language';
import { expectedText } from '../cells/expected';
import type { FunctionDeclaration } from '../defineFunction';
import type { ExcelErrorCode } from '../failures';
import { formulaText } from '../formula';
import { groups } from '../groups';
import { isOptional, type Parameter, type ResultBlock } from '../parameter';
import { units } from '../units';
import { writtenName } from '../writtenName';
import { exampleFormula, syntaxText } from './formulaText';
import { originLines } from './originLines';
import { pageTexts } from './pageTexts';

/** A function's reference page in one language, before it becomes Markdown or HTML. */
export interface Page {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly syntax: string;
  readonly notes: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly unit: string;
    readonly values: string;
    readonly ifLeftOut: string;
  }[];
  readonly result: string;
  readonly formula: string;
  readonly errors: readonly { readonly code: ExcelErrorCode; readonly when: string }[];
  /** A line each: our own words first, then the works. */
  readonly sources: readonly string[];
  readonly example: { readonly formula: string; readonly rows: ResultBlock; readonly meaning: string };
}

export function page(declaration: FunctionDeclaration, language: Language): Page {
  const { name, parameters, result, example } = declaration;
  const unit = result.kind === 'number' ? units[result.unit].text[language] : pageTexts.spills[language];
  const { open, close } = pageTexts.hint[language];
  return {
    name,
    group: groups[declaration.group][language],
    summary: declaration.summary[language],
    syntax: syntaxText(
      writtenName(name),
      parameters.map((one) => ({ name: one.name, optional: isOptional(one) })),
    ),
    notes: (declaration.notes ?? []).map((note) => note[language]),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      text: parameter.text[language],
      unit: 'unit' in parameter ? units[parameter.unit].text[language] : '',
      values: expectedText(parameter)[language],
      ifLeftOut: ifLeftOut(parameter, language),
    })),
    result: result.text[language] + open + unit + close,
    formula: formulaText(declaration.formula, language),
    errors: [
      ...declaration.errors.map(({ code, when }) => ({ code, when: when[language] })),
      ...(parameters.some(takesNumbers)
        ? [{ code: '#DIV/0!' as const, when: pageTexts.noNumber[language] }]
        : []),
      { code: '#NUM!', when: pageTexts.outsideRange[language] },
      { code: '#VALUE!', when: pageTexts.missingOrWrongKind[language] },
    ],
    sources: originLines(declaration.origin, language),
    example: {
      formula: exampleFormula(declaration),
      rows: exampleRows(declaration, language),
      meaning: example.meaning[language],
    },
  };
}

/** The example's result as rows and columns, labels in the page's language. */
export function exampleRows({ example, present }: FunctionDeclaration, language: Language): ResultBlock {
  return present ? present(example.result, language) : [[example.result as number]];
}

/** True for a range of numbers, which must hold one at least. */
function takesNumbers({ kind }: Parameter): boolean {
  return kind === 'numbers' || kind === 'column' || kind === 'table';
}

function ifLeftOut(parameter: Parameter, language: Language): string {
  if ('default' in parameter) return String(parameter.default).toUpperCase();
  return pageTexts[isOptional(parameter) ? 'optional' : 'required'][language];
}
