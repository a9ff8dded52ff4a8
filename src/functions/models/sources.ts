/** Where the models come from, for the functions' pages. */
export const sources = {
  bgNbd:
    'Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005). “Counting your customers” the easy way: An alternative to the Pareto/NBD model. Marketing Science 24(2), 275–284.',
  bgNbdAlive:
    'Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2008). Computing P(alive) using the BG/NBD model. Note of December 2008.',
  mbgNbd:
    'Batislam, E. P., Denizel, M. & Filiztekin, A. (2007). Empirical validation and comparison of models for customer base analysis. International Journal of Research in Marketing 24(3), 201–209.',
  paretoNbd:
    'Schmittlein, D. C., Morrison, D. G. & Colombo, R. (1987). Counting your customers: Who are they and what will they do next? Management Science 33(1), 1–24; Fader, P. S. & Hardie, B. G. S. (2005). A note on deriving the Pareto/NBD model and related expressions.',
  bgBb: 'Fader, P. S., Hardie, B. G. S. & Shang, J. (2010). Customer-base analysis in a discrete-time noncontractual setting. Marketing Science 29(6), 1086–1108.',
  sbg: 'Fader, P. S. & Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing 21(1), 76–90.',
  bdw: 'Fader, P. S., Hardie, B. G. S., Liu, Y., Davin, J. & Steenburgh, T. (2018). “How to project customer retention” revisited: The role of duration dependence. Journal of Interactive Marketing 43, 1–16.',
  gammaGamma: 'Fader, P. S. & Hardie, B. G. S. (2013). The Gamma-Gamma model of monetary value.',
  contractValue:
    'Fader, P. S. & Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting: The perils of ignoring heterogeneity. Marketing Science 29(1), 85–93.',
  rfmAndClv:
    'Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. Journal of Marketing Research 42(4), 415–430.',
} as const;
