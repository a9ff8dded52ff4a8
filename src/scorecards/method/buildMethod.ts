import { describeQuestion } from '../../customers/describeQuestion';
import { describeDerivation } from '../../customers/describeDerivation';
import type { Context } from '../context';
import { formatDay, formatMoment } from '../design/dates';
import { fieldNames } from '../../customers/fields';
import { fill } from '../../i18n/language';
import { readable } from '../../segmentation/fillText';
import { totalCostFields } from '../costs/costKinds';
import type { SheetSpec } from '../sheetSpec';
import { methodTexts as texts } from '../texts/methodTexts';
import { reportTexts } from '../texts/reportTexts';
import { describeNotes, describeFindings, listedNotes } from './describeNotes';
import { MethodPage } from './methodPage';
import { nameOfField } from '../nameOfField';

function putRun(page: MethodPage, { input, language, say, table }: Context): void {
  const { customers } = input;
  page.section(say(texts.run));
  page.statement(say(texts.date), formatMoment(input.now, language));
  page.statement(say(texts.version), input.version);
  page.statement(say(texts.source), customers.source.address);
  page.statement(
    say(texts.rows),
    fill(say(texts.rowsValue), {
      rows: readable(customers.source.rowCount),
      customers: readable(table.rowCount),
      layout: say(customers.layout === 'log' ? texts.layoutLog : texts.layoutCustomers),
    }),
  );
  page.statement(say(texts.asOf), formatDay(customers.asOf, language));
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
    const way = customers.derivable?.find((one) => one.field === field)?.taken;
    const origin = way
      ? fill(say(texts.derivedHow), { how: say(describeDerivation(way, customers)) })
      : say(
          customers.derived.includes(field)
            ? texts.derived
            : customers.headers[field] === undefined && predictions?.fields[field] !== undefined
              ? texts.modelled
              : texts.read,
        );
    page.fact(
      say(nameOfField(field, input)),
      customers.headers[field] ?? '–',
      fill(say(texts.filledOf), { count: readable(count), all: readable(table.rowCount) }),
      origin,
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
  segmentation.parameters.forEach(({ name, value, valueText, field }) => {
    // A prediction may have filled the field with something else: revenue.
    const words = (field === undefined ? undefined : predictions?.names?.[field]) ?? valueText;
    page.fact(say(name), words === undefined ? value : say(words));
  });
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
  predictions.fits.forEach((fit) => page.fit(fit));
}

/** What a person said where the cells can be read in more ways than one, and what held where nobody did. */
function putReadings(page: MethodPage, { input, say }: Context): void {
  const questions = input.customers.questions ?? [];
  if (questions.length === 0) return;
  page.section(say(texts.readings));
  for (const question of questions) {
    const { text, options } = describeQuestion(question);
    const { numbers, taken } = question;
    const answers =
      numbers?.map(({ key, value }) => `${key}: ${String(value)}`) ??
      taken.map((key) => say(options.get(key) ?? { 'en-US': key, 'zh-CN': key }));
    page.statement(say(text), answers.join('; '));
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
    page.statement('', fill(say(texts.more), { count: readable(customers.notes.length - listedNotes) }));
}

/** Scorecard 6: what an auditor asks: when, from what, how, with which parameters, and what was left out. */
export function buildMethod(context: Context): SheetSpec {
  const page = new MethodPage(context.language);
  const { say, input } = context;
  page.head(say(texts.title));
  if (input.which.includes('overview')) page.link(say(reportTexts.toOverview), 'overview');
  putRun(page, context);
  putMethod(page, context);
  putColumns(page, context);
  putReadings(page, context);
  putNotes(page, context);
  return page.finish('method', say(texts.name));
}
