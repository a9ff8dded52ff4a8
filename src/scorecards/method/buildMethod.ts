import { isoFromDay } from '../../customers/days';
import type { Context } from '../context';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import { fieldNames } from '../../customers/fields';
import { fill } from '../../i18n/language';
import { totalCostFields } from '../costs/costKinds';
import { styles } from '../design/styles';
import { colors, heights } from '../design/tokens';
import { lineCount } from '../design/textWidth';
import { area, SheetBuilder } from '../sheetBuilder';
import type { SheetSpec, SpecCell } from '../sheetSpec';
import { methodTexts as texts } from '../texts/methodTexts';
import { reportTexts } from '../texts/reportTexts';
import { describeNotes, describeFindings, listedNotes } from './describeNotes';

/** Margin, what, then four columns: value, and three of detail. */
const widths = [2, 34, 34, 22, 30, 14, 2] as const;
const first = 1;
const columns = 5;

class MethodPage {
  readonly sheet: SheetBuilder;
  row = 0;

  constructor(private readonly context: Context) {
    this.sheet = new SheetBuilder(context.language);
  }

  section(title: string): void {
    this.row += 1;
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
    this.setLine(lineCount(value, digits));
  }

  private setLine(lines: number): void {
    this.sheet.style(area(this.row, first, 1, columns), styles.paragraph, {
      align: 'left',
      verticalAlign: lines > 1 ? 'top' : 'center',
    });
    this.sheet.height(this.row, Math.max(heights.row, lines * heights.line + 4));
    this.row += 1;
  }

  finish(): SheetSpec {
    const { say } = this.context;
    return this.sheet.finish({
      key: 'method',
      name: say(texts.name),
      columnWidths: widths,
      paper: area(0, 0, this.row + 2, widths.length),
      freeze: { rows: 2, columns: 0 },
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        titleRows: { first: 0, last: 1 },
        area: area(0, 0, this.row + 1, widths.length),
        footer: say(reportTexts.footer),
      },
    });
  }
}

function putRun(page: MethodPage, { input, say, table }: Context): void {
  const { customers } = input;
  const day = 86_400_000;
  page.section(say(texts.run));
  page.statement(
    say(texts.date),
    `${isoFromDay(Math.floor(input.now / day))} ${new Date(input.now).toISOString().slice(11, 16)} UTC`,
  );
  page.statement(say(texts.version), input.version);
  page.statement(say(texts.source), customers.source.address);
  page.statement(
    say(texts.rows),
    fill(say(texts.rowsValue), {
      rows: customers.source.rowCount,
      customers: table.rowCount,
      layout: say(customers.layout === 'log' ? texts.layoutLog : texts.layoutCustomers),
    }),
  );
  page.statement(say(texts.asOf), isoFromDay(customers.asOf));
  page.statement(say(texts.currency), input.currency ?? say(texts.noCurrency));
}

function putColumns(page: MethodPage, { input, say, table }: Context): void {
  const { customers, predictions } = input;
  page.section(say(texts.columns));
  page.header(say(texts.field), say(texts.sourceColumn), say(texts.filled), say(texts.origin), '');
  for (const field of fieldNames) {
    const column = customers.numbers[field] ?? predictions?.fields[field];
    const words = customers.texts[field];
    if (column === undefined && words === undefined && customers.headers[field] === undefined) continue;
    const count =
      column?.reduce((sum, value) => sum + (Number.isFinite(value) ? 1 : 0), 0) ??
      words?.filter((word) => word !== '').length ??
      customers.count;
    const origin = customers.derived.includes(field)
      ? texts.derived
      : customers.headers[field] === undefined && predictions?.fields[field] !== undefined
        ? texts.modelled
        : texts.read;
    page.fact(
      say(fieldTexts[field]),
      customers.headers[field] ?? '–',
      fill(say(texts.filledOf), { count, all: table.rowCount }),
      say(origin),
    );
  }
  for (const other of customers.others)
    page.fact(say(texts.carried), other.header, '', say(texts.carriedOrigin));
}

function putMethod(page: MethodPage, context: Context): void {
  const { input, say, facts, segments } = context;
  const { segmentation, predictions } = input;
  page.section(say(texts.method));
  page.statement(say(texts.methodName), say(segmentation.title));
  segmentation.parameters.forEach(({ name, value, valueText }) =>
    page.fact(say(name), valueText === undefined ? value : say(valueText)),
  );
  segmentation.notes.forEach(({ severity, text }) =>
    page.statement(say(severity === 'warning' ? texts.warning : texts.note), say(text)),
  );
  page.section(say(texts.rules));
  segmentation.segments.forEach((segment, index) =>
    page.statement(segments[index]?.label ?? say(segment.name), say(segment.rule)),
  );
  facts.risk?.rules.forEach((rule) => page.statement(say(texts.riskRule), say(rule)));
  const costs = totalCostFields(facts);
  if (costs.length > 0)
    page.statement(say(texts.costRule), costs.map((field) => context.fieldName(field)).join(' + '));
  page.statement(say(texts.totals), say(texts.totalsRule));
  if (predictions === undefined) return;
  page.section(say(texts.models));
  predictions.parameters.forEach(({ name, value, valueText }) =>
    page.fact(say(name), valueText === undefined ? value : say(valueText)),
  );
  for (const fit of predictions.fits) {
    page.header(say(fit.model), say(texts.estimate), say(texts.standardError), '', '');
    fit.parameters.forEach(({ name, value, standardError }) => {
      page.fact(name, value, standardError ?? '–');
      page.sheet.style(area(page.row - 1, first + 1, 1, 2), { numberFormat: '0.0000##' });
    });
    if (fit.logLikelihood !== undefined) {
      page.fact(say(texts.logLikelihood), fit.logLikelihood);
      page.sheet.style(area(page.row - 1, first + 1), { numberFormat: '#,##0.00' });
    }
    page.statement(say(texts.outcome), say(fit.outcome));
  }
}

function putNotes(page: MethodPage, { input, say, language }: Context): void {
  const { customers } = input;
  const findings = describeFindings(customers.findings, language);
  if (findings.length > 0) {
    page.section(say(texts.findings));
    findings.forEach(({ severity, text }) =>
      page.statement(say(severity === 'info' ? texts.note : texts.warning), text),
    );
  }
  page.section(say(texts.leftOut));
  if (customers.notes.length === 0) {
    page.statement(say(texts.none), say(texts.noneText));
    return;
  }
  const { groups, rows } = describeNotes(customers.notes, language);
  page.header(say(texts.reason), say(texts.treatment), say(texts.cases), '', '');
  groups.forEach(({ reason, excluded, count }) =>
    page.fact(reason, say(excluded ? texts.rowExcluded : texts.cellBlank), count),
  );
  page.row += 1;
  page.header(
    say(texts.reason),
    say(texts.treatment),
    say(texts.column),
    say(texts.cellValue),
    say(texts.row),
  );
  rows.forEach(({ reason, excluded, column, value, row }) =>
    page.fact(reason, say(excluded ? texts.rowExcluded : texts.cellBlank), column, value, row),
  );
  if (customers.notes.length > listedNotes)
    page.statement('', fill(say(texts.more), { count: customers.notes.length - listedNotes }));
}

/** Scorecard 6: what an auditor asks: when, from what, how, with which parameters, and what was left out. */
export function buildMethod(context: Context): SheetSpec {
  const page = new MethodPage(context);
  const { sheet } = page;
  const { say, input } = context;
  sheet.style(area(0, 0, 1, widths.length), styles.band);
  sheet.height(0, heights.band);
  sheet.put(1, first, say(texts.title));
  sheet.style(area(1, first, 1, columns), styles.title, { fontColor: colors.primary });
  sheet.height(1, heights.title);
  page.row = 2;
  if (input.which.includes('overview')) {
    sheet.put(2, first, say(reportTexts.toOverview));
    sheet.style(area(2, first), styles.link);
    sheet.link({ row: 2, column: first, target: { sheet: 'overview', row: 0, column: 0 } });
    page.row = 3;
  }
  putRun(page, context);
  putMethod(page, context);
  putColumns(page, context);
  putNotes(page, context);
  return page.finish();
}
