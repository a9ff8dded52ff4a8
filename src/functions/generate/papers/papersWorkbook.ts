import type { Language } from '../../../i18n/language';
import type { ResultCell } from '../../parameter';
import {
  answer,
  heading,
  input,
  note,
  plainSheet,
  sheetWriter,
  title,
  type SampleStyle,
} from '../sampleLayout';
import { donors, survivors } from './published';
import { paperTexts } from './paperTexts';

/** Writes into a sheet by A1-like places: row and column count from 0. */
function paperSheet(id: 'contracts' | 'donations' | 'purchases', language: Language, namespace?: string) {
  const { cells, styles, put } = sheetWriter();
  const name = paperTexts[id][language];
  put(0, 0, title, { value: name });
  put(1, 0, note, { value: paperTexts[`${id}Lead`][language] });
  const prefix = namespace === undefined ? '' : `${namespace}.`;
  return {
    sheet: { id, name, cells, styles, ...plainSheet },
    row: (row: number, column: number, style: SampleStyle, values: readonly ResultCell[]) =>
      values.forEach((value, i) => put(row, column + i, style, { value })),
    /** `£` stands before each of our functions. */
    formula: (row: number, column: number, format: string, formula: string) =>
      put(row, column, answer(format), { formula: `=${formula.replaceAll('£', prefix)}` }),
  };
}

function contracts(language: Language, namespace?: string) {
  const { sheet, row, formula } = paperSheet('contracts', language, namespace);
  const text = (key: keyof typeof paperTexts) => paperTexts[key][language];
  row(
    3,
    0,
    heading,
    ['year', 'highEnd', 'regular', 'highEndShare', 'regularShare'].map((key) =>
      text(key as keyof typeof paperTexts),
    ),
  );
  survivors.forEach((line, i) => row(4 + i, 0, input('General'), line));
  formula(4, 3, '0.0%', '£SBG.SURVIVAL(G5:I12, A5:A17)');
  formula(4, 4, '0.0%', '£SBG.SURVIVAL(K5:M12, A5:A17)');
  row(3, 6, heading, [`sBG, ${text('highEnd')}`, '', '']);
  row(3, 10, heading, [`sBG, ${text('regular')}`, '', '']);
  formula(4, 6, '0.0000', '£SBG.FIT(B5:B12)');
  formula(4, 10, '0.0000', '£SBG.FIT(C5:C12)');
  row(12, 6, note, [`${text('paper')}: alpha 0.668, beta 3.806, ln L −1611.2`]);
  row(12, 10, note, [`${text('paper')}: alpha 0.704, beta 1.182, ln L −1680.3`]);
  row(14, 6, {}, [text('residual')]);
  formula(15, 6, '0.0000', '£SBG.DEL(G5:I12, 0.1)');
  formula(15, 10, '0.0000', '£SBG.DEL(K5:M12, 0.1)');
  row(18, 6, heading, [`BdW, ${text('highEnd')}`, '', '']);
  row(18, 10, heading, [`BdW, ${text('regular')}`, '', '']);
  formula(19, 6, '0.0000', '£BDW.FIT(B5:B12)');
  formula(19, 10, '0.0000', '£BDW.FIT(C5:C12)');
  return sheet;
}

function donations(language: Language, namespace?: string) {
  const { sheet, row, formula } = paperSheet('donations', language, namespace);
  const text = (key: keyof typeof paperTexts) => paperTexts[key][language];
  row(3, 0, heading, ['x', 't_x', 'n', text('donors'), text('alive'), text('nextFive'), text('dert')]);
  donors.forEach((line, i) => row(4 + i, 0, input('General'), line));
  const customers = 'I5:K14, A5:A26, B5:B26, C5:C26';
  formula(4, 4, '0.000', `£BGBB.PALIVE(${customers})`);
  formula(4, 5, '0.00', `£BGBB.EXPECTED(${customers}, 5)`);
  formula(4, 6, '0.0000', `£BGBB.DERT(${customers}, 0.1)`);
  row(3, 8, heading, ['BG/BB', '', '']);
  formula(4, 8, '0.0000', '£BGBB.FIT(A5:A26, B5:B26, C5:C26, D5:D26)');
  row(15, 8, note, [`${text('paper')}: alpha 1.204, beta 0.750, gamma 0.657, delta 2.783, ln L −33225.6`]);
  row(16, 8, note, [`${text('paper')}: 3.75 (6, 6), 0.07 (0, 0)`]);
  return sheet;
}

function purchases(language: Language, namespace?: string) {
  const { sheet, row, formula } = paperSheet('purchases', language, namespace);
  const text = (key: keyof typeof paperTexts) => paperTexts[key][language];
  const columns = 'A20:A2376, B20:B2376, C20:C2376';
  const whenThere = (call: string) => `IF(COUNT(A20:A2376)=0, "${text('pasteHere')}", ${call})`;
  row(18, 0, heading, ['x', 't_x', 'T', text('meanSpend')]);
  const fits = [
    ['BG/NBD', `£BGNBD.FIT(${columns})`, 'r 0.243, alpha 4.414, a 0.793, b 2.426, ln L −9582.4'],
    ['Pareto/NBD', `£PARETONBD.FIT(${columns})`, 'r 0.553, alpha 10.578, s 0.606, beta 11.669, ln L −9595.0'],
    ['Gamma-Gamma', '£GAMMAGAMMA.FIT(A20:A2376, D20:D2376)', 'p 6.25, q 3.74, v 15.44'],
  ] as const;
  fits.forEach(([model, call, published], i) => {
    const top = 18 + 16 * i;
    row(top, 5, heading, [model, '', '']);
    formula(top + 1, 5, '0.0000', whenThere(call));
    row(top + 14, 5, note, [`${text('paper')}: ${published}`]);
  });
  row(3, 0, {}, [text('total39')]);
  formula(4, 0, '#,##0.0', whenThere(`SUM(£BGNBD.EXPECTED(F20:H29, ${columns}, 39))`));
  row(4, 1, note, [`BG/NBD; ${text('paper')}: 1,653`]);
  formula(5, 0, '#,##0.0', whenThere(`SUM(£PARETONBD.EXPECTED(F36:H45, ${columns}, 39))`));
  row(5, 1, note, [`Pareto/NBD; ${text('paper')}: 1,666`]);
  row(7, 0, {}, [text('one')]);
  formula(8, 0, '0.000', '£BGNBD.EXPECTED({0.243;4.414;0.793;2.426}, 2, 30.43, 38.86, 39)');
  row(8, 1, note, [`BG/NBD; ${text('paper')}: 1.226`]);
  formula(9, 0, '0.0000', '£PARETONBD.DERT({0.5534;10.5802;0.6061;11.6562}, 2, 30.43, 38.86, EXP(0.0027)-1)');
  row(9, 1, note, ['Pareto/NBD DERT: 6.4826']);
  return sheet;
}

/**
 * The workbook that rebuilds published tables with our functions, step by step. Like the workbook of the functions it is
 * plain data in the form that the workbench loads; results are left to be calculated.
 */
export function papersWorkbook(language: Language, namespace?: string) {
  return {
    sheets: [contracts(language, namespace), donations(language, namespace), purchases(language, namespace)],
    names: [],
    activeSheet: 0,
    date1904: false,
    structureProtected: false,
    settings: {},
    customXmlParts: [],
  };
}
