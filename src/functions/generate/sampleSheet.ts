import type { Language } from '../../i18n/language';
import type { ExampleArgument, FunctionDeclaration } from '../defineFunction';
import type { CellBlock, Parameter, ResultCell } from '../parameter';
import { units } from '../units';
import { callText } from './formulaText';
import { exampleRows } from './page';
import { sampleTexts } from './sampleTexts';

interface SampleCell {
  value?: ResultCell;
  formula?: string;
  spill?: { rowCount: number; columnCount: number };
  style?: number;
}
interface SampleStyle {
  readonly numberFormat?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}
type Cells = Record<number, Record<number, SampleCell>>;
export type SampleSheet = ReturnType<typeof sampleSheet>;

const title: SampleStyle = { bold: true, fontSize: 16 };
const heading: SampleStyle = { bold: true, fontSize: 12, fill: '#E8EEF4' };
const note: SampleStyle = { fontColor: '#5A5A5A' };
const input = (numberFormat: string): SampleStyle => ({ fontColor: '#1F4E9E', numberFormat });
const answer = (numberFormat: string): SampleStyle => ({ bold: true, fill: '#F1F7EE', numberFormat });

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
  const cells: Cells = {};
  const styles: SampleStyle[] = [];
  const put = (row: number, column: number, style: SampleStyle, cell: SampleCell) => {
    (cells[row] ??= {})[column] = { ...cell, style: styleIndex(styles, style) };
  };
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

const plainSheet = {
  visibility: 'visible' as const,
  showGridlines: false,
  protected: false,
  columns: {
    0: { width: 150 },
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, { width: 96 }])),
  },
  rows: {},
  freeze: { rows: 2, columns: 0 },
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  links: [],
  print: { orientation: 'portrait' as const, paperSize: 'a4' as const, fitToWidth: 1, fitToHeight: 0 },
};

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

function styleIndex(styles: SampleStyle[], style: SampleStyle): number {
  const key = JSON.stringify(style);
  const known = styles.findIndex((one) => JSON.stringify(one) === key);
  return known >= 0 ? known : styles.push(style) - 1;
}
