export const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Points from the paper's edges. */
export type PageMargins = Readonly<Record<(typeof marginNames)[number], number>>;

/** Of a page whose margins nobody set. */
export const normalMargins: PageMargins = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
