import type { Language, Text } from '../../i18n/language';
import { margins } from '../design/margins';
import { styles } from '../design/styles';
import { colors, heights } from '../design/tokens';
import { lineCount } from '../design/textWidth';
import type { ModelFit } from '../input';
import { pageBreaks } from '../report/pageBreaks';
import { pageHeightOf } from '../report/pageHeight';
import { area, SheetBuilder } from '../sheetBuilder';
import type { SheetSpec, SpecCell } from '../sheetSpec';
import { methodTexts as texts } from '../texts/methodTexts';
import { reportTexts } from '../texts/reportTexts';

/** Margin, what, then four columns: value, and three of detail. */
const widths = [2, 30, 30, 17, 24, 11, 2] as const;
/** Rows of a section that stay together. */
const wholeRows = 8;
const first = 1;
const columns = 5;

/** A sheet of facts: sections of what and value, for those who ask how numbers came about. */
export class MethodPage {
  readonly sheet: SheetBuilder;
  row = 0;
  private readonly sections: number[] = [];

  constructor(private readonly language: Language) {
    this.sheet = new SheetBuilder(language);
  }

  /** The band and the title above everything; facts go below. */
  head(title: string): void {
    const { sheet } = this;
    sheet.style(area(0, 0, 1, widths.length), styles.band);
    sheet.height(0, heights.band);
    sheet.put(1, first, title);
    sheet.style(area(1, first, 1, columns), styles.title, { fontColor: colors.primary });
    sheet.height(1, heights.title);
    this.row = 2;
  }

  /** A line that leads to another sheet of the batch. */
  link(text: string, sheet: string): void {
    this.sheet.put(this.row, first, text);
    this.sheet.style(area(this.row, first), styles.link);
    this.sheet.link({ row: this.row, column: first, target: { sheet, row: 0, column: 0 } });
    this.row += 1;
  }

  /** Number formats of the values of the fact just put. */
  format(numberFormat: string, count = 1): void {
    this.sheet.style(area(this.row - 1, first + 1, 1, count), { numberFormat });
  }

  /** A fit: estimates with their standard errors, likelihood, and how it ended. */
  fit({ model, parameters, logLikelihood, outcome }: ModelFit): void {
    const say = (text: Text): string => text[this.language];
    this.header(say(model), say(texts.estimate), say(texts.standardError), '', '');
    parameters.forEach(({ name, value, standardError }) => {
      this.fact(name, value, standardError ?? '–');
      this.format('0.0000##', 2);
    });
    if (logLikelihood !== undefined) {
      this.fact(say(texts.logLikelihood), logLikelihood);
      this.format('#,##0.00');
    }
    this.statement(say(texts.outcome), say(outcome));
  }

  section(title: string): void {
    this.row += 1;
    this.sections.push(this.row);
    this.sheet.put(this.row, first, title);
    this.sheet.style(area(this.row, first, 1, columns), styles.section);
    this.sheet.height(this.row, heights.section);
    this.row += 1;
  }

  header(...titles: readonly string[]): void {
    this.sheet.put(this.row, first, ...titles);
    this.sheet.style(area(this.row, first, 1, columns), styles.header);
    this.sheet.height(this.row, heights.header);
    this.row += 1;
  }

  /** One fact: what, its value, details. Long texts wrap. */
  fact(...cells: readonly SpecCell[]): void {
    this.sheet.put(this.row, first, ...cells);
    const lines = Math.max(
      ...cells.map((cell, index) =>
        typeof cell === 'string' ? lineCount(cell, (widths[first + index] ?? 20) - 1) : 1,
      ),
    );
    this.setLine(lines);
  }

  /** One fact whose value runs over all columns. */
  statement(what: string, value: string): void {
    const digits = widths.slice(first + 1, first + columns).reduce((total, width) => total + width, 0);
    this.sheet.put(this.row, first, what);
    this.sheet.put(this.row, first + 1, value);
    this.sheet.merge(area(this.row, first + 1, 1, columns - 1));
    this.setLine(Math.max(lineCount(what, widths[first] - 1), lineCount(value, digits)));
  }

  private setLine(lines: number): void {
    this.sheet.style(area(this.row, first, 1, columns), styles.paragraph, {
      align: 'left',
      verticalAlign: lines > 1 ? 'top' : 'center',
    });
    this.sheet.height(this.row, lines === 1 ? heights.dense : lines * heights.line + 3);
    this.row += 1;
  }

  /** Where a page may begin: at each section, and within long ones at each fact but the first few. */
  private parts(): number[] {
    return this.sections.flatMap((start, index) => {
      const end = this.sections[index + 1] ?? this.row;
      const rest = Math.max(0, end - start - wholeRows);
      return [start, ...Array.from({ length: rest }, (_, more) => start + wholeRows + more)];
    });
  }

  finish(key: string, name: string): SheetSpec {
    return this.sheet.finish({
      key,
      name,
      columnWidths: widths,
      paper: area(0, 0, this.row + 2, widths.length),
      freeze: { rows: 2, columns: 0 },
      print: {
        orientation: 'portrait',
        margins: margins.portrait,
        fitToWidth: 1,
        titleRows: { first: 0, last: 1 },
        area: area(0, 0, this.row + 1, widths.length),
        pageBreaks: pageBreaks(this.sheet, this.parts(), this.row + 1, pageHeightOf(widths, 'portrait')),
        footer: reportTexts.footer[this.language],
      },
    });
  }
}
