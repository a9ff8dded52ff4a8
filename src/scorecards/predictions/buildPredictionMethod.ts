import type { Text } from '../../i18n/language';
import { formatDay, formatMoment } from '../design/dates';
import { MethodPage } from '../method/methodPage';
import type { SheetSpec } from '../sheetSpec';
import { methodTexts } from '../texts/methodTexts';
import { predictionsTexts as texts } from '../texts/predictionsTexts';
import type { PredictionsInput } from './predictionsInput';

/** How the predictions came about: data, dates, settings, fits, check and who was left out. */
export function buildPredictionMethod(input: PredictionsInput): SheetSpec {
  const { language, fits, verdict, warnings, now, version } = input;
  const say = (text: Text): string => text[language];
  const page = new MethodPage(language);
  page.head(say(texts.methodTitle));
  page.link(say(texts.toTable), 'predictions');

  page.section(say(methodTexts.run));
  page.statement(say(methodTexts.date), formatMoment(now, language));
  page.statement(say(methodTexts.version), version);
  page.statement(say(methodTexts.source), input.address);
  page.statement(say(texts.origin), say(input.origin));
  const dateOr = (day: number): string =>
    Number.isFinite(day) ? formatDay(day, language) : say(texts.noDate);
  page.statement(say(texts.firstDay), dateOr(input.firstDay));
  page.statement(say(methodTexts.asOf), dateOr(input.asOf));

  page.section(say(texts.settings));
  input.parameters.forEach(({ name, value, valueText }) =>
    page.fact(say(name), valueText === undefined ? value : say(valueText)),
  );
  page.statement(say(texts.meaning), say(input.margin === 1 ? texts.revenueMeaning : texts.value));
  if (input.fromLog) page.statement(say(texts.refunds), say(texts.refundRule));
  page.statement(say(methodTexts.totals), say(texts.live));

  page.section(say(methodTexts.models));
  if (verdict !== undefined) page.statement(say(texts.comparison), say(verdict));
  fits.forEach((fit) => page.fit(fit));
  warnings.forEach((warning) => page.statement(say(methodTexts.warning), say(warning)));

  putHoldout(page, input);
  putExcluded(page, input);
  return page.finish('predictionMethod', say(texts.methodName));
}

function putHoldout(page: MethodPage, { holdout, language }: PredictionsInput): void {
  if (holdout === undefined) return;
  page.section(texts.holdout[language]);
  page.fact(texts.split[language], formatDay(holdout.splitDay, language));
  page.fact(texts.actual[language], holdout.actual);
  page.format('#,##0');
  page.fact(texts.expected[language], holdout.expected);
  page.format('#,##0.0');
}

function putExcluded(page: MethodPage, { excluded, language }: PredictionsInput): void {
  page.section(texts.excluded[language]);
  if (excluded.length === 0) {
    page.statement(methodTexts.none[language], '–');
    return;
  }
  page.header(methodTexts.reason[language], methodTexts.cases[language], texts.examples[language], '', '');
  excluded.forEach(({ text, count, examples }) => page.fact(text[language], count, examples.join(', ')));
}
