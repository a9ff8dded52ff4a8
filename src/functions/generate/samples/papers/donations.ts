import type { Language } from '../../../../i18n/language';
import { input } from '../looks';
import { paperSheet } from './paperSheet';
import { donors } from './published';

/** Fader, Hardie & Shang 2010: donors with six yearly opportunities, fitted by BG/BB. */
export function donations(language: Language) {
  const page = paperSheet('donations', language);
  const { text } = page;
  page.section(3, 'fit', 'donationsFit');
  page.fit({
    row: 4,
    column: 1,
    title: 'BG/BB',
    call: '£BGBB.FIT(B24:B45, C24:C45, D24:D45, E24:E45)',
    parameterCount: 4,
    published: [1.204, 0.75, 0.657, 2.783, -33225.6],
  });

  page.section(21, 'predictions', 'donationsData');
  const predicted = [text('alive'), text('nextFive'), text('dert')];
  page.headers(22, 1, ['x', 't_x', 'n', text('donors'), ...predicted, text('published')]);
  donors.forEach((line, i) => page.putRow(23 + i, 1, input(), line));
  const customers = 'B6:D15, B24:B45, C24:C45, D24:D45';
  page.formula(23, 5, '0.000', `£BGBB.PALIVE(${customers})`, donors.length);
  page.formula(23, 6, '0.00', `£BGBB.EXPECTED(${customers}, 5)`, donors.length);
  page.formula(23, 7, '0.0000', `£BGBB.DERT(${customers}, 0.1)`, donors.length);
  page.published(23, 8, 'General', '3.75; 5.9099');
  page.published(22 + donors.length, 8, 'General', '0.07; 0.1148');
  return page.sheet({ charts: [] });
}
