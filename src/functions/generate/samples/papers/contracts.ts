import type { Language } from '../../../../i18n/language';
import { input } from '../looks';
import { paperSheet } from './paperSheet';
import { survivors } from './published';

const years = survivors.length;
/** First rows, counted from 0. */
const top = { data: 3, fits: 21, projection: 50 } as const;

/** Fader & Hardie 2007: two segments under contract, fitted by sBG and BdW. */
export function contracts(language: Language) {
  const page = paperSheet('contracts', language);
  const { text } = page;

  page.section(top.data, 'data', 'contractsData');
  page.headers(top.data + 1, 1, [text('year'), text('highEnd'), text('regular')]);
  survivors.forEach((line, i) => page.putRow(top.data + 2 + i, 1, input(), line));

  page.section(top.fits, 'fits', 'contractsFits');
  const fits = [
    ['C', 'highEnd', 1, [0.668, 3.806, -1611.2], []],
    ['D', 'regular', 7, [0.704, 1.182, -1680.3], []],
  ] as const;
  for (const [letter, segment, column, published] of fits) {
    const rows = `${letter}6:${letter}13`;
    page.fit({
      row: top.fits + 1,
      column,
      title: `sBG, ${text(segment)}`,
      call: `£SBG.FIT(${rows})`,
      parameterCount: 2,
      published,
    });
    page.fit({
      row: top.fits + 13,
      column,
      title: `BdW, ${text(segment)}`,
      call: `£BDW.FIT(${rows})`,
      parameterCount: 3,
      published: [],
    });
  }

  const { projection } = top;
  page.section(projection, 'projection', 'contractsProjection');
  const models = [
    [`sBG, ${text('highEnd')}`, 'SBG', 'B24:D31'],
    [`BdW, ${text('highEnd')}`, 'BDW', 'B36:D44'],
    [`sBG, ${text('regular')}`, 'SBG', 'H24:J31'],
    [`BdW, ${text('regular')}`, 'BDW', 'H36:J44'],
  ] as const;
  page.headers(projection + 1, 1, [text('year'), ...models.map(([title]) => title)]);
  page.formula(projection + 2, 1, 'General', 'B6:B18', years);
  models.forEach(([, model, fit], i) => {
    page.formula(projection + 2, 2 + i, '#,##0', `1000*£${model}.SURVIVAL(${fit}, B6:B18)`, years);
    page.formula(projection + 2 + years, 2 + i, '0.0000', `£${model}.DEL(${fit}, 0.1)`);
  });
  page.putRow(projection + 2 + years, 1, { wrap: true, vertical: 'middle', fontColor: '#333333' }, [
    text('lifetime'),
  ]);

  const line = (name: string, column: string, first: number, color: string) => ({
    name,
    categories: `'${text('contracts')}'!$B$6:$B$18`,
    values: `'${text('contracts')}'!$${column}$${String(first)}:$${column}$${String(first + years - 1)}`,
    color,
  });
  const first = projection + 3;
  return page.sheet({
    charts: [
      {
        id: 'survival',
        name: 'Survival',
        type: 'Line',
        title: text('customersLeft'),
        left: 630,
        top: 150,
        width: 740,
        height: 270,
        series: [
          line(text('highEnd'), 'C', 6, '#1F5A73'),
          line(models[0][0], 'C', first, '#7FB3C8'),
          line(models[1][0], 'D', first, '#B9D7E3'),
          line(text('regular'), 'D', 6, '#B5651D'),
          line(models[2][0], 'E', first, '#E3A867'),
          line(models[3][0], 'F', first, '#F2D4AE'),
        ],
        legend: { visible: true, position: 'right' as const },
        dataLabels: false,
        categoryAxisTitle: text('year'),
        valueFormat: '#,##0',
      },
    ],
  });
}
