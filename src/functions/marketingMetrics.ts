/**
 * Sections of the book that functions cite, by number: as the contents of its second edition and of its fourth
 * (Bendle et al., 2021) give them.
 */
const sections = {
  '2.5': 'Share of requirements',
  '2.7': 'Awareness, attitudes, and usage: metrics of the hierarchy of effects',
  '2.8': 'Customer satisfaction and willingness to recommend',
  '4.2': 'Growth: percentage and CAGR',
  '5.1': 'Customers, recency, and retention',
  '5.5': 'Acquisition versus retention spending',
} as const;

/** The citation of a section of Marketing Metrics. */
export function marketingMetrics(section: keyof typeof sections): string {
  return `Farris, P. W., Bendle, N. T., Pfeifer, P. E. & Reibstein, D. J. (2010). Marketing Metrics, 2nd ed., section ${section}: ${sections[section]}.`;
}
