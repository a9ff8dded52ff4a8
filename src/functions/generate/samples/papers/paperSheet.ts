import type { Language } from '../../../../i18n/language';
import type { ResultCell } from '../../../parameter';
import { writtenName } from '../../../writtenName';
import { answer, looks, soleAnswer, type SampleStyle } from '../looks';
import { sheetWriter } from '../sheetWriter';
import { paperTexts, type PaperText } from './paperTexts';

const words: SampleStyle = { ...answer(), horizontal: 'left' };

export interface FitPlace {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  /** `£` stands before each of our functions. */
  readonly call: string;
  readonly parameterCount: number;
  /** Parameters and log-likelihood as the paper prints them. */
  readonly published: readonly number[];
}

/** Writes one paper's sheet: headings with their explanation, and fits beside their published values. */
export function paperSheet(id: 'contracts' | 'donations' | 'purchases', language: Language) {
  const text = (key: PaperText): string => paperTexts[key][language];
  const writer = sheetWriter(id, text(id));
  writer.title(text(`${id}Lead`));
  const { put, putRow } = writer;
  const formulaOf = (call: string): string => `=${call.replaceAll('£', writtenName(''))}`;

  return {
    ...writer,
    text,
    formulaOf,
    section: (row: number, title: PaperText, explanation: PaperText): void =>
      writer.heading(row, text(title), text(explanation)),
    headers: (row: number, column: number, titles: readonly ResultCell[]): void => {
      putRow(row, column, looks.numberHeader, titles);
      writer.headerHeight(row, titles);
    },
    /** A formula with its result's look, or with that of every cell that it spills into. */
    formula: (row: number, column: number, format: string, call: string, rowCount = 1): void => {
      const look = rowCount === 1 ? soleAnswer(format) : answer(format);
      for (let i = 0; i < rowCount; i++) put(row + i, column, look);
      put(row, column, look, { formula: formulaOf(call) });
    },
    published: (row: number, column: number, format: string, value: ResultCell): void =>
      put(row, column, { ...looks.note, numberFormat: format, horizontal: 'right' }, { value }),
    fit: ({ row, column, title, call, parameterCount, published }: FitPlace): void => {
      put(row, column, { ...looks.header, indent: 0 }, { value: title });
      putRow(row, column + 1, looks.numberHeader, [
        text('estimate'),
        text('standardError'),
        text('published'),
      ]);
      const formats = [
        ...Array.from({ length: parameterCount }, () => '0.0000'),
        ...['#,##0.00', '#,##0.00', '#,##0.00', '#,##0'],
      ];
      formats.forEach((format, i) => {
        put(row + 1 + i, column, words);
        put(row + 1 + i, column + 1, answer(format));
        put(row + 1 + i, column + 2, answer(format));
        const value = published[i];
        if (value !== undefined) {
          const printed = i < parameterCount ? '0.000' : '#,##0.0';
          put(
            row + 1 + i,
            column + 3,
            { ...looks.note, numberFormat: printed, horizontal: 'right' },
            { value },
          );
        }
      });
      // How it ended, and the model, are words.
      for (const i of [formats.length, formats.length + 1]) {
        for (let j = 0; j < 3; j++) put(row + 1 + i, column + j, words);
      }
      // Then the limits of each parameter, low and high.
      for (let i = 0; i < parameterCount; i++) {
        const place = row + 3 + formats.length + i;
        put(place, column, words);
        put(place, column + 1, answer('0.0000'));
        put(place, column + 2, answer('0.0000'));
      }
      put(row + 1, column, words, { formula: formulaOf(call) });
    },
  };
}
