import type { Language } from '../../i18n/language';
import type { ExampleArgument, FunctionDeclaration } from '../defineFunction';
import type { CellBlock, Parameter } from '../parameter';
import { units } from '../units';
import { callText } from './formulaText';
import { exampleRows } from './page';
import {
  answer,
  heading,
  input,
  note,
  plainSheet,
  sheetWriter,
  title,
  type SampleStyle,
} from './sampleLayout';
import { sampleTexts } from './sampleTexts';

export type SampleSheet = ReturnType<typeof sampleSheet>;

/** A sheet with one block for each function: its name, its inputs by argument, its result and what that means. */
export function sampleSheet({
  id,
  name,
  lead,
  members,
  language,
  namespace,
}: {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly members: readonly FunctionDeclaration[];
  readonly language: Language;
  readonly namespace: string | undefined;
}) {
  const { cells, styles, put } = sheetWriter();
  const putRows = (row: number, rows: CellBlock, style: SampleStyle) =>
    rows.forEach((line, i) => line.forEach((value, j) => put(row + i, 1 + j, style, { value })));

  put(0, 0, title, { value: name });
  put(1, 0, note, { value: lead });
  let row = 3;
  for (const declaration of members) {
    const { name: functionName, parameters, example, result } = declaration;
    put(row, 0, heading, { value: functionName });
    put(row, 1, heading, { value: declaration.summary[language] });
    row += 1;
    const references: string[] = [];
    parameters.forEach((parameter, index) => {
      const argument = example.arguments[index];
      put(row, 0, {}, { value: parameter.name });
      if (argument === undefined) {
        put(row, 1, note, { value: sampleTexts.leftOut[language] });
        references.push('');
        row += 1;
      } else {
        const rows = rowsOf(argument);
        putRows(row, rows, input(inputFormat(parameter)));
        references.push(reference(row, rows));
        row += rows.length;
      }
    });
    const rows = exampleRows(declaration, language);
    put(row, 0, {}, { value: sampleTexts.result[language] });
    const format = result.kind === 'number' ? units[result.unit].format : 'General';
    put(row, 1, answer(format), {
      formula: callText(namespace ? `${namespace}.${functionName}` : functionName, references),
      value: rows[0]?.[0] ?? '',
      ...(rows.length > 1 ? { spill: { rowCount: rows.length, columnCount: rows[0]?.length ?? 1 } } : {}),
    });
    row += rows.length;
    put(row, 1, note, { value: example.meaning[language] });
    row += 2;
  }
  return { id, name, cells, styles, ...plainSheet };
}

function rowsOf(argument: NonNullable<ExampleArgument>): CellBlock {
  return typeof argument === 'object' ? argument : [[argument]];
}

/** `B5` or `B5:C9`: inputs start in column B. */
function reference(row: number, rows: CellBlock): string {
  const first = `B${row + 1}`;
  const width = rows[0]?.length ?? 1;
  if (rows.length === 1 && width === 1) return first;
  return `${first}:${String.fromCharCode(65 + width)}${row + rows.length}`;
}

function inputFormat(parameter: Parameter): string {
  // An input is shown as it was typed; only dates need a format to be readable.
  return 'unit' in parameter && parameter.unit === 'date' ? units.date.format : 'General';
}
