import type { Language } from '../../../../i18n/language';
import { input, looks } from '../looks';
import { paperSheet } from './paperSheet';
import { customerCount, simulatedPurchases } from './simulatedPurchases';

/** The first row of data, as formulas count it. */
const first = 24;
/** Rows from one fit to the next: a block of 14, a heading and a gap. */
const blockRows = 17;
const last = first + customerCount - 1;
const plainHeader = { ...looks.header, indent: 0, wrap: false };
const range = (letter: string): string => `${letter}${String(first)}:${letter}${String(last)}`;

/** Fader, Hardie & Lee 2005: purchases at any time, fitted by BG/NBD and its relatives. */
export function purchases(language: Language) {
  const page = paperSheet('purchases', language);
  const { text } = page;
  const columns = `${range('B')}, ${range('C')}, ${range('D')}`;
  const fits = [
    ['BG/NBD', 'BGNBD', 4, [0.243, 4.414, 0.793, 2.426, -9582.4]],
    ['MBG/NBD', 'MBGNBD', 4, [0.525, 6.183, 0.891, 1.614, -9582.1]],
    ['Pareto/NBD', 'PARETONBD', 4, [0.553, 10.578, 0.606, 11.669, -9595.0]],
  ] as const;
  /** Where the fit of a place stands: its block's rows, as formulas count them. */
  const blockRow = (place: number): number => first + blockRows * place;
  const block = (place: number): string => `G${String(blockRow(place))}:I${String(blockRow(place) + 9)}`;

  page.section(3, 'answers', 'purchasesAnswers');
  page.put(4, 1, plainHeader, { value: text('total39') });
  page.headers(4, 2, [text('ours'), text('published')]);
  fits.forEach(([model, name], i) => {
    page.put(5 + i, 1, looks.label, { value: model });
    page.formula(5 + i, 2, '#,##0.0', `SUM(£${name}.EXPECTED(${block(i)}, ${columns}, 39))`);
  });
  page.published(5, 3, '#,##0', 1653);
  page.published(7, 3, '#,##0', 1666);
  page.put(8, 1, looks.note, { value: text('happened') });

  page.put(10, 1, plainHeader, { value: text('one') });
  for (let column = 2; column < 6; column++) page.put(10, column, plainHeader);
  page.put(11, 1, looks.label, { value: text('expected39') });
  page.formula(11, 2, '0.000', '£BGNBD.EXPECTED({0.243;4.414;0.793;2.426}, 2, 30.43, 38.86, 39)');
  page.published(11, 3, '0.000', 1.226);
  page.put(12, 1, looks.label, { value: text('dertOne') });
  page.formula(
    12,
    2,
    '0.0000',
    '£PARETONBD.DERT({0.5534;10.5802;0.6061;11.6562}, 2, 30.43, 38.86, EXP(0.0027)-1)',
  );
  page.published(12, 3, '0.0000', 6.4826);

  page.put(14, 1, plainHeader, { value: text('comparison') });
  for (let column = 2; column < 9; column++) page.put(14, column, plainHeader);
  ['General', '#,##0.00', '#,##0.00', '0.00', '0.000', '#,##0.00', 'General'].forEach((format, j) => {
    for (let i = 0; i < 4; i++) {
      const look =
        i === 0 ? (j === 0 ? plainHeader : looks.numberHeader) : { ...looks.label, numberFormat: format };
      page.put(15 + i, 1 + j, look);
    }
  });
  page.put(15, 1, plainHeader, { formula: page.formulaOf(`£MODELCOMPARE(${columns})`) });
  page.headerHeight(15, ['Log-likelihood, AIC']);

  page.section(21, 'dataAndFits', 'purchasesData');
  page.headers(22, 1, ['x', 't_x', 'T', text('meanSpend')]);
  simulatedPurchases().forEach((line, i) => page.putRow(first - 1 + i, 1, input(), line));
  fits.forEach(([title, name, parameterCount, published], i) =>
    page.fit({
      row: blockRow(i) - 2,
      column: 6,
      title,
      call: `£${name}.FIT(${columns})`,
      parameterCount,
      published,
    }),
  );
  page.fit({
    row: blockRow(3) - 2,
    column: 6,
    title: 'Gamma-Gamma',
    call: `£GAMMAGAMMA.FIT(${range('B')}, ${range('E')})`,
    parameterCount: 3,
    published: [6.25, 3.74, 15.44],
  });
  return page.sheet({ charts: [] });
}
