import { fill, type Language } from '../../i18n/language';
import { aic, bic, limitsOf, parameterNames, type Fit, type ModelName } from '../../models/fit';
import { limitingModel } from '../../models/limitingModel';
import { CellError } from '../cellError';
import { CellFailure } from '../cellFailure';
import type { CellBlock, ResultBlock, ResultCell } from '../parameter';
import { limitTexts } from './limitTexts';
import { allParametersText, fitLabels, modelFailures, outcomeTexts, priorText } from './texts';

const round = (value: number) => Number(value.toPrecision(4));

/**
 * A fit as a spilled block: rows of label, value and standard error. First the parameters, so that a prediction can read
 * them; then how well and how the fit ended, and the 95 % limits of each parameter, low and high.
 */
export function fitBlock(
  fit: Fit,
  language: Language,
  more: readonly (readonly ResultCell[])[] = [],
): ResultBlock {
  const labels = fitLabels[language];
  const rows: ResultCell[][] = parameterNames[fit.model].map((name, i) => {
    const error = fit.standardErrors[i] ?? NaN;
    return [name, fit.parameters[i] ?? NaN, Number.isFinite(error) ? error : ''];
  });
  rows.push(
    [labels.logLikelihood, fit.logLikelihood, ''],
    [labels.aic, aic(fit), ''],
    [labels.bic, bic(fit), ''],
    [labels.customers, fit.customers, ''],
    [labels.outcome, outcomeIn(fit, language), ''],
    [labels.model, fit.model, ''],
  );
  if (fit.prior !== undefined) {
    const center = fit.prior.center.map(round).join(', ');
    rows.push([labels.prior, fill(priorText[language], { center, sd: fit.prior.sd }), '']);
  }
  limitsOf(fit).forEach((limits, i) => {
    if (limits === null) return;
    // More digits than these say nothing of the data.
    const shown = limits.map((limit) => Number(limit.toPrecision(8)));
    rows.push([fill(labels.limits, { parameter: parameterNames[fit.model][i] ?? '' }), ...shown]);
  });
  return [...rows, ...more];
}

/** How the fit ended, in words. */
export function outcomeIn({ model, outcome }: Pick<Fit, 'model' | 'outcome'>, language: Language): string {
  const parameters =
    outcome.parameters.length > 0 ? outcome.parameters.join(', ') : allParametersText[language];
  const limit = limitingModel(model, outcome);
  const said = fill(outcomeTexts[outcome.code][language], { parameters });
  return limit === null ? said : `${said}${language === 'zh-CN' ? '' : ' '}${limitTexts[limit][language]}`;
}

function notAFit(model: ModelName): CellFailure {
  const { excel, text } = modelFailures.fitBlock;
  return new CellFailure(new CellError(excel, text, { model, names: parameterNames[model].join(', ') }));
}

/** The model that a block names in its "Model" row, in either language. */
function modelOf(block: CellBlock): unknown {
  const labels = Object.values(fitLabels).map(({ model }) => model);
  return block.find(([label]) => typeof label === 'string' && labels.includes(label))?.[1];
}

/**
 * Parameters from a fit's block, or from cells that hold them alone: in a row, a column, or a column beside their labels.
 * @throws CellFailure where the block is another model's, or something else
 */
export function readParameters(model: ModelName, block: CellBlock): readonly number[] {
  const names = parameterNames[model];
  const named = modelOf(block);
  if (named !== undefined && named !== model) throw notAFit(model);
  let cells: readonly unknown[];
  if (typeof block[0]?.[0] === 'string' && block[0][0] !== '') {
    const rows = block.slice(0, names.length);
    if (rows.some(([label], i) => label !== names[i])) throw notAFit(model);
    cells = rows.map((row) => row[1]);
  } else {
    // Values, or values with their standard errors beside them.
    cells = block.length === names.length ? block.map((row) => row[0]) : block.flat();
  }
  const parameters = cells.filter((cell) => typeof cell === 'number' && cell > 0) as number[];
  if (cells.length !== names.length || parameters.length !== names.length) throw notAFit(model);
  return parameters;
}
