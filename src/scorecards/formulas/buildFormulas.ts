import { fill, type Language, type Text } from '../../i18n/language';
import { tableMargins } from '../design/margins';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { colors, fontNames, heights, sizes } from '../design/tokens';
import { area } from '../sheetBuilder';
import type { SheetSpec, SpecCell, StyledRange } from '../sheetSpec';
import { formulasTexts as texts } from '../texts/formulasTexts';
import { reportTexts } from '../texts/reportTexts';
import { formulaColumns } from './formulaColumns';
import type { FormulasInput, ReportedFormula } from './formulasInput';

const headerRow = 3;
const firstRow = 4;
const differs = { fontColor: colors.warning, fill: colors.warningSoft, bold: true };
/** How wide formulas and numbers run in a language's font, beside those that line counts are estimated for. */
const letters: Readonly<Record<Language, number>> = { 'en-US': 1, 'zh-CN': 1.2 };
/** Excel's limit of a row's height, in points. */
const highest = 409;

/** Every formula with functions of ours: where, what it says and means, what it gives, and whether both forms agree. */
export function buildFormulas(input: FormulasInput): SheetSpec {
  const { language, formulas, now, version } = input;
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text[language], values);
  const columns = formulaColumns(input);
  const width = columns.length;
  const rows = formulas.length;
  const line = (cell: SpecCell): SpecCell[] => [cell, ...Array<SpecCell>(width - 1).fill(null)];
  const date = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
  const body = formulas.map((one) => columns.map(({ cell }) => cell(one)));
  const shown = (one: ReportedFormula): readonly string[] =>
    columns.map(({ cell, text }) => {
      const content = text?.(one) ?? cell(one);
      return content === null || typeof content === 'object' ? '' : String(content);
    });
  const lines = formulas.map((one) =>
    Math.max(...shown(one).map((text, i) => lineCount(text, (columns[i]?.width ?? 20) / letters[language]))),
  );
  const agreementColumn = columns.findIndex(({ header }) => header === texts.agreement);
  const looks: StyledRange[] = [
    {
      area: area(0, 0, firstRow + rows, width),
      style: { fontName: fontNames[language], fontSize: sizes.body },
    },
    { area: area(0, 0), style: styles.title },
    { area: area(1, 0), style: styles.source },
    { area: area(2, 0), style: { fontColor: colors.ink } },
    { area: area(headerRow, 0, 1, width), style: { ...styles.tableHeader, align: 'left' } },
    {
      area: area(firstRow, 0, rows, width),
      style: { ...styles.body, align: 'left', verticalAlign: 'top', wrap: true },
    },
    ...body.flatMap((cells, row) =>
      cells.flatMap((cell, column): StyledRange[] =>
        typeof cell === 'object' && cell !== null
          ? [{ area: area(firstRow + row, column), style: styles.link }]
          : [],
      ),
    ),
    ...formulas.flatMap(({ agreement }, i): StyledRange[] =>
      agreement.kind === 'differs' ? [{ area: area(firstRow + i, agreementColumn), style: differs }] : [],
    ),
  ];
  return {
    key: 'formulas',
    name: say(texts.name),
    tabColor: colors.primaryMid,
    showGridlines: true,
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: 0, points: heights.title },
      { row: headerRow, points: heights.header },
      ...lines.map((count, i) => ({
        row: firstRow + i,
        points: Math.min(highest, Math.max(heights.row, count * heights.line + 4)),
      })),
    ],
    freeze: { rows: firstRow, columns: 2 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          line(say(texts.title)),
          line(say(texts.source, { date, version })),
          line(say(texts.summary, counts(formulas))),
          columns.map(({ header }) => say(header)),
          ...body,
        ],
      },
    ],
    styles: looks,
    tables: [
      {
        key: 'formulas',
        name: say(texts.tableName),
        area: area(headerRow, 0, rows + 1, width),
        style: 'TableStyleLight1',
      },
    ],
    print: {
      orientation: 'landscape',
      margins: tableMargins,
      fitToWidth: 1,
      titleRows: { first: headerRow, last: headerRow },
      area: area(0, 0, firstRow + rows, width),
      footer: say(reportTexts.footer),
    },
  };
}

function counts(formulas: readonly ReportedFormula[]): Readonly<Record<string, number>> {
  const count = (test: (one: ReportedFormula) => boolean): number => formulas.filter(test).length;
  const differ = count(({ agreement }) => agreement.kind === 'differs');
  return {
    count: formulas.length,
    live: count(({ form }) => form !== 'portable'),
    portable: count(({ form }) => form !== 'live'),
    compared: differ + count(({ agreement }) => agreement.kind === 'agrees'),
    differ,
  };
}
