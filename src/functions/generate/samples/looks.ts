/** How a cell looks; a part of what the workbench's own model knows, which a test holds this to. */
export interface SampleStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: { readonly bottom: { readonly style: 'thin'; readonly color: string } };
}

const accent = '#1F5A73';
const ink = '#333333';
const quiet = '#6B6B6B';
const middle = { vertical: 'middle' } as const;
const rule = (color: string) => ({ borders: { bottom: { style: 'thin', color } } }) as const;

const header = { bold: true, fontColor: accent, wrap: true, vertical: 'bottom', ...rule('#C9D6DD') } as const;

/** One accent, grey for what explains, blue for what may be changed: as in the workbench's own sample. */
export const looks = {
  title: { bold: true, fontSize: 20, fontColor: accent, ...middle },
  lead: { fontColor: quiet, vertical: 'top', wrap: true },
  heading: { bold: true, fontSize: 13, fontColor: accent, ...middle, ...rule(accent) },
  summary: { fontColor: ink, ...middle, ...rule(accent) },
  label: { fontColor: ink, ...middle },
  resultLabel: { bold: true, fontColor: ink, ...middle },
  formula: { fontName: 'Consolas', fontColor: quiet, ...middle },
  note: { fontColor: quiet, ...middle },
  /** What explains a number at its left. */
  aside: { fontColor: quiet, horizontal: 'left', indent: 1, ...middle },
  link: { fontColor: '#0563C1', underline: true, ...middle },
  header: { ...header, horizontal: 'left', indent: 1 },
  numberHeader: { ...header, horizontal: 'right' },
} as const satisfies Record<string, SampleStyle>;

/** Text keeps its distance from the number at its left. */
const side = (horizontal: 'left' | 'right') =>
  horizontal === 'left' ? { horizontal, indent: 1 } : { horizontal };

/** What a person may change. */
export const input = (numberFormat = 'General', horizontal: 'left' | 'right' = 'right'): SampleStyle => ({
  fontColor: '#1F4E9E',
  fill: '#F4F7FB',
  numberFormat,
  ...side(horizontal),
  ...middle,
});

/** A result of a formula. */
export const answer = (numberFormat = 'General', horizontal: 'left' | 'right' = 'right'): SampleStyle => ({
  fontColor: ink,
  fill: '#F1F7EE',
  numberFormat,
  ...side(horizontal),
  ...middle,
});

/** A result that is one number. */
export const soleAnswer = (numberFormat: string): SampleStyle => ({ ...answer(numberFormat), bold: true });
