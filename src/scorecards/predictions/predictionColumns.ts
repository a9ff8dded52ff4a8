import { fill, type Text } from '../../i18n/language';
import { numberFormats } from '../design/numberFormats';
import type { SpecCell } from '../sheetSpec';
import { predictionsTexts as texts } from '../texts/predictionsTexts';
import type { PredictionsInput } from './predictionsInput';

/** One column of the table of predictions. */
export interface PredictionColumn {
  readonly key: string;
  readonly header: string;
  readonly format: string;
  readonly width: number;
  readonly numeric: boolean;
  /** What stands above it: the sum or the mean of the rows that are shown. */
  readonly total?: 'sum' | 'mean';
  readonly cell: (customer: number) => SpecCell;
}

const widths = { id: 16, name: 24, number: 14 } as const;

/** The columns that the prediction can fill, in order. */
export function predictionColumns(input: PredictionsInput): readonly PredictionColumn[] {
  const { language, currency, unit, horizon, names } = input;
  const { count, rate, exactMoney } = numberFormats(language, currency);
  const say = (text: Text): string => fill(text[language], { unit: unit[language], horizon });
  const number = (
    key: string,
    title: Text,
    format: string,
    values: Float64Array | null,
    total?: 'sum' | 'mean',
  ): readonly PredictionColumn[] =>
    values === null
      ? []
      : [
          {
            key,
            header: say(title),
            format,
            width: widths.number,
            numeric: true,
            ...(total === undefined ? {} : { total }),
            cell: (customer) => {
              const value = values[customer] ?? NaN;
              return Number.isFinite(value) ? value : null;
            },
          },
        ];
  const words = (key: string, title: Text, values: readonly string[], width: number): PredictionColumn => ({
    key,
    header: say(title),
    format: '@',
    width,
    numeric: false,
    cell: (customer) => values[customer] ?? '',
  });
  const [value, low, high] =
    input.margin === 1
      ? [texts.revenue, texts.revenueLow, texts.revenueHigh]
      : [texts.clv, texts.low, texts.high];
  return [
    words('id', texts.id, input.ids, widths.id),
    ...(names === undefined ? [] : [words('name', texts.customerName, names, widths.name)]),
    ...number('x', texts.x, count, input.x, 'sum'),
    ...number('tx', texts.tx, '#,##0.00', input.tx),
    ...number('T', texts.T, '#,##0.00', input.T),
    ...number('pAlive', texts.pAlive, rate, input.pAlive, 'mean'),
    ...number('purchases', texts.purchases, '#,##0.00', input.purchases, 'sum'),
    ...number('spend', texts.spend, exactMoney, input.spend, 'mean'),
    ...number('clv', value, exactMoney, input.clv, 'sum'),
    ...number('low', low, exactMoney, input.low),
    ...number('high', high, exactMoney, input.high),
  ];
}
