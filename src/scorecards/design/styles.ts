import type { BorderSpec, CellStyle } from '../sheetSpec';
import { colors, sizes } from './tokens';

const thin = (color: string): BorderSpec => ({ color, weight: 'thin' });

/** The looks that sheets are made of. */
export const styles = {
  band: { fill: colors.primary },
  eyebrow: { fontSize: sizes.small, fontColor: colors.muted, verticalAlign: 'center' },
  title: { fontSize: sizes.title, bold: true, fontColor: colors.primary, verticalAlign: 'center' },
  sentence: { fontSize: sizes.sentence, fontColor: colors.ink, wrap: true, verticalAlign: 'center' },
  source: { fontSize: sizes.small, fontColor: colors.muted, verticalAlign: 'center' },
  section: {
    fontSize: sizes.section,
    bold: true,
    fontColor: colors.primary,
    verticalAlign: 'bottom',
  },
  cardLabel: {
    fontSize: sizes.small,
    fontColor: colors.muted,
    align: 'left',
    verticalAlign: 'bottom',
    indent: 1,
  },
  cardFigure: {
    fontSize: sizes.figure,
    bold: true,
    fontColor: colors.primary,
    align: 'left',
    verticalAlign: 'center',
    indent: 1,
  },
  cardNote: {
    fontSize: sizes.small,
    fontColor: colors.muted,
    align: 'left',
    verticalAlign: 'top',
    indent: 1,
  },
  panel: { fill: colors.panel },
  panelTop: { borderTop: { color: colors.primary, weight: 'medium' } },
  header: {
    bold: true,
    fontSize: sizes.small,
    fontColor: colors.muted,
    wrap: true,
    verticalAlign: 'bottom',
    borderBottom: thin(colors.primary),
  },
  body: { verticalAlign: 'center', borderInside: { color: colors.hairline, weight: 'hairline' } },
  total: { bold: true, borderTop: thin(colors.primary), verticalAlign: 'center' },
  number: { align: 'right' },
  link: { fontColor: colors.primaryMid },
  paragraph: { wrap: true, verticalAlign: 'top' },
  note: { fontSize: sizes.small, fontColor: colors.muted, wrap: true, verticalAlign: 'top' },
  tableHeader: {
    bold: true,
    fontColor: colors.onPrimary,
    fill: colors.primary,
    wrap: true,
    verticalAlign: 'center',
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
