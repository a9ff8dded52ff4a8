import type { StyleModel } from '../workbook/model';
import type { SampleLanguage } from './language';

/** The few looks of the sample: one accent, grey rules, blue for what a person may change. */
export const accent = '#1F5A73';
const ink = '#333333';
const quiet = '#6B6B6B';

export const looks = {
  title: { bold: true, fontSize: 20, fontColor: accent, vertical: 'middle' },
  lead: { fontColor: quiet, vertical: 'top', wrap: true },
  heading: {
    bold: true,
    fontSize: 13,
    fontColor: accent,
    borders: { bottom: { style: 'thin', color: accent } },
  },
  step: { bold: true, fontColor: accent, horizontal: 'center', vertical: 'middle' },
  text: { fontColor: ink, wrap: true, vertical: 'middle' },
  label: { fontColor: ink, vertical: 'middle' },
  note: { fontColor: quiet, italic: true, vertical: 'middle' },
  link: { fontColor: '#0563C1', underline: true, vertical: 'middle' },
  header: {
    bold: true,
    fontColor: '#FFFFFF',
    fill: accent,
    horizontal: 'left',
    vertical: 'middle',
    wrap: true,
  },
} as const satisfies Record<string, StyleModel>;

/** Header of a column of numbers: above its numbers. */
export const numberHeader: StyleModel = { ...looks.header, horizontal: 'right' };

/** A number that a person may change. */
export function inputLook(numberFormat: string): StyleModel {
  return { fontColor: '#1F4E9E', numberFormat, fill: '#F4F7FB', horizontal: 'right', vertical: 'middle' };
}

/** A result of a formula. */
export function resultLook(numberFormat: string): StyleModel {
  return { bold: true, fontColor: ink, numberFormat, horizontal: 'right', vertical: 'middle' };
}

/** Whole amounts in the currency of the language. */
export function moneyFormat(language: SampleLanguage): string {
  return language === 'zh-CN' ? '"¥"#,##0' : '"$"#,##0';
}
