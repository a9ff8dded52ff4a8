import type { Text } from '../../i18n/language';

/** A published work that functions' pages cite. */
interface Work {
  /** As a bibliography prints them. */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal with volume, issue and pages; or publisher; or where a note can be read. */
  readonly published: string;
  /** Titles of the sections that are cited, by number. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Where the entry was compared with what others print; undefined where it stands from memory. */
  readonly comparedWith?: Text;
}

const publisher: Text = { 'en-US': 'the publisher’s page', 'zh-CN': '出版方页面' };
const repository: Text = {
  'en-US': 'the record of the authors’ university',
  'zh-CN': '作者所在大学的文献记录',
};
const packages: Text = {
  'en-US': 'references of the R packages BTYD, BTYDplus and CLVTools',
  'zh-CN': 'R 软件包 BTYD、BTYDplus 与 CLVTools 的参考文献',
};
const others: Text = { 'en-US': 'reference lists of other papers', 'zh-CN': '其他论文的参考文献表' };

/** Every work that a function cites, once. Only pages read this table, in the reference, the help and the pane: declarations name works by key, so `functions.js` does without it. */
export const works = {
  arthurVassilvitskii2007: {
    authors: 'Arthur, D. & Vassilvitskii, S.',
    year: 2007,
    title: 'k-means++: The advantages of careful seeding',
    published: 'Proceedings of the 18th Annual ACM-SIAM Symposium on Discrete Algorithms, 1027–1035',
  },
  basel2005: {
    authors: 'Basel Committee on Banking Supervision',
    year: 2005,
    title: 'An explanatory note on the Basel II IRB risk weight functions',
    published: 'Bank for International Settlements',
  },
  batislam2007: {
    authors: 'Batislam, E. P., Denizel, M. & Filiztekin, A.',
    year: 2007,
    title: 'Empirical validation and comparison of models for customer base analysis',
    published: 'International Journal of Research in Marketing 24(3), 201–209',
    comparedWith: packages,
  },
  bergerNasr1998: {
    authors: 'Berger, P. D. & Nasr, N. I.',
    year: 1998,
    title: 'Customer lifetime value: Marketing models and applications',
    published: 'Journal of Interactive Marketing 12(1), 17–30',
    comparedWith: others,
  },
  burnhamAnderson2002: {
    authors: 'Burnham, K. P. & Anderson, D. R.',
    year: 2002,
    title: 'Model selection and multimodel inference: A practical information-theoretic approach, 2nd ed.',
    published: 'Springer',
  },
  cleveland2012: {
    authors: 'Cleveland, B.',
    year: 2012,
    title: 'Call center management on fast forward, 3rd ed.',
    published: 'ICMI Press',
  },
  dixon2010: {
    authors: 'Dixon, M., Freeman, K. & Toman, N.',
    year: 2010,
    title: 'Stop trying to delight your customers',
    published: 'Harvard Business Review 88(7/8), 116–122',
  },
  faderHardie2005: {
    authors: 'Fader, P. S. & Hardie, B. G. S.',
    year: 2005,
    title: 'A note on deriving the Pareto/NBD model and related expressions',
    published: 'brucehardie.com/notes/009',
    comparedWith: packages,
  },
  faderHardie2007: {
    authors: 'Fader, P. S. & Hardie, B. G. S.',
    year: 2007,
    title: 'How to project customer retention',
    published: 'Journal of Interactive Marketing 21(1), 76–90',
  },
  faderHardie2010: {
    authors: 'Fader, P. S. & Hardie, B. G. S.',
    year: 2010,
    title: 'Customer-base valuation in a contractual setting: The perils of ignoring heterogeneity',
    published: 'Marketing Science 29(1), 85–93',
    comparedWith: publisher,
  },
  faderHardie2013: {
    authors: 'Fader, P. S. & Hardie, B. G. S.',
    year: 2013,
    title: 'The Gamma-Gamma model of monetary value',
    published: 'brucehardie.com/notes/025',
  },
  faderHardieLee2005: {
    authors: 'Fader, P. S., Hardie, B. G. S. & Lee, K. L.',
    year: 2005,
    title: '“Counting your customers” the easy way: An alternative to the Pareto/NBD model',
    published: 'Marketing Science 24(2), 275–284',
    comparedWith: packages,
  },
  faderHardieLee2005rfm: {
    authors: 'Fader, P. S., Hardie, B. G. S. & Lee, K. L.',
    year: 2005,
    title: 'RFM and CLV: Using iso-value curves for customer base analysis',
    published: 'Journal of Marketing Research 42(4), 415–430',
    comparedWith: packages,
  },
  faderHardieLee2008: {
    authors: 'Fader, P. S., Hardie, B. G. S. & Lee, K. L.',
    year: 2008,
    title: 'Computing P(alive) using the BG/NBD model',
    published: 'brucehardie.com/notes/021',
  },
  faderHardieShang2010: {
    authors: 'Fader, P. S., Hardie, B. G. S. & Shang, J.',
    year: 2010,
    title: 'Customer-base analysis in a discrete-time noncontractual setting',
    published: 'Marketing Science 29(6), 1086–1108',
    comparedWith: packages,
  },
  fader2018: {
    authors: 'Fader, P. S., Hardie, B. G. S., Liu, Y., Davin, J. & Steenburgh, T.',
    year: 2018,
    title: '“How to project customer retention” revisited: The role of duration dependence',
    published: 'Journal of Interactive Marketing 43, 1–16',
    comparedWith: repository,
  },
  farris2010: {
    authors: 'Farris, P. W., Bendle, N. T., Pfeifer, P. E. & Reibstein, D. J.',
    year: 2010,
    title: 'Marketing metrics: The definitive guide to measuring marketing performance, 2nd ed.',
    published: 'Pearson',
    sections: {
      '2.5': 'Share of requirements',
      '2.7': 'Awareness, attitudes, and usage: metrics of the hierarchy of effects',
      '2.8': 'Customer satisfaction and willingness to recommend',
      '4.2': 'Growth: percentage and CAGR',
      '5.1': 'Customers, recency, and retention',
      '5.5': 'Acquisition versus retention spending',
    },
    comparedWith: {
      'en-US':
        'the contents of the fourth edition, which numbers these sections alike, as booksellers print them',
      'zh-CN': '书商所列第四版目录（这些小节的编号相同）',
    },
  },
  fornell1996: {
    authors: 'Fornell, C., Johnson, M. D., Anderson, E. W., Cha, J. & Bryant, B. E.',
    year: 1996,
    title: 'The American Customer Satisfaction Index: Nature, purpose, and findings',
    published: 'Journal of Marketing 60(4), 7–18',
    comparedWith: { 'en-US': 'JSTOR', 'zh-CN': 'JSTOR' },
  },
  guptaLehmann2003: {
    authors: 'Gupta, S. & Lehmann, D. R.',
    year: 2003,
    title: 'Customers as assets',
    published: 'Journal of Interactive Marketing 17(1), 9–24',
    comparedWith: others,
  },
  horngren2015: {
    authors: 'Horngren, C. T., Datar, S. M. & Rajan, M. V.',
    year: 2015,
    title: 'Cost accounting: A managerial emphasis, 15th ed.',
    published: 'Pearson',
  },
  hughes1994: {
    authors: 'Hughes, A. M.',
    year: 1994,
    title: 'Strategic database marketing',
    published: 'Probus',
  },
  iso10002: {
    authors: 'International Organization for Standardization',
    year: 2018,
    title:
      'ISO 10002:2018, Quality management – Customer satisfaction – Guidelines for complaints handling in organizations',
    published: 'ISO',
  },
  kumar2007: {
    authors: 'Kumar, V., Petersen, J. A. & Leone, R. P.',
    year: 2007,
    title: 'How valuable is word of mouth?',
    published: 'Harvard Business Review 85(10), 139–146',
    comparedWith: { 'en-US': 'a copy of its first page', 'zh-CN': '首页影印件' },
  },
  kumar2010: {
    authors: 'Kumar, V., Aksoy, L., Donkers, B., Venkatesan, R., Wiesel, T. & Tillmanns, S.',
    year: 2010,
    title: 'Undervalued or overvalued customers: Capturing total customer engagement value',
    published: 'Journal of Service Research 13(3), 297–310',
    comparedWith: publisher,
  },
  lauterborn1990: {
    authors: 'Lauterborn, B.',
    year: 1990,
    title: 'New marketing litany: Four Ps passé; C-words take over',
    published: 'Advertising Age 61(41), 26',
  },
  oecd2008: {
    authors: 'OECD & JRC',
    year: 2008,
    title: 'Handbook on constructing composite indicators: Methodology and user guide',
    published: 'OECD Publishing',
  },
  parasuraman1988: {
    authors: 'Parasuraman, A., Zeithaml, V. A. & Berry, L. L.',
    year: 1988,
    title: 'SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality',
    published: 'Journal of Retailing 64(1), 12–40',
  },
  prahalad2004: {
    authors: 'Prahalad, C. K. & Ramaswamy, V.',
    year: 2004,
    title: 'Co-creation experiences: The next practice in value creation',
    published: 'Journal of Interactive Marketing 18(3), 5–14',
    comparedWith: others,
  },
  reichheld2003: {
    authors: 'Reichheld, F. F.',
    year: 2003,
    title: 'The one number you need to grow',
    published: 'Harvard Business Review 81(12), 46–54',
    comparedWith: { 'en-US': 'Semantic Scholar', 'zh-CN': 'Semantic Scholar' },
  },
  rhoades1993: {
    authors: 'Rhoades, S. A.',
    year: 1993,
    title: 'The Herfindahl-Hirschman index',
    published: 'Federal Reserve Bulletin 79, 188–189',
  },
  ryalsKnox2007: {
    authors: 'Ryals, L. J. & Knox, S.',
    year: 2007,
    title: 'Measuring and managing customer relationship risk in business markets',
    published: 'Industrial Marketing Management 36(6), 823–833',
    comparedWith: repository,
  },
  schmittlein1987: {
    authors: 'Schmittlein, D. C., Morrison, D. G. & Colombo, R.',
    year: 1987,
    title: 'Counting your customers: Who are they and what will they do next?',
    published: 'Management Science 33(1), 1–24',
    comparedWith: packages,
  },
  skok2013: {
    authors: 'Skok, D.',
    year: 2013,
    title: 'SaaS metrics 2.0 – A guide to measuring and improving what matters',
    published: 'forentrepreneurs.com',
  },
  student1908: {
    authors: 'Student',
    year: 1908,
    title: 'The probable error of a mean',
    published: 'Biometrika 6(1), 1–25',
  },
  tarasi2011: {
    authors: 'Tarasi, C. O., Bolton, R. N., Hutt, M. D. & Walker, B. A.',
    year: 2011,
    title: 'Balancing risk and return in a customer portfolio',
    published: 'Journal of Marketing 75(3), 1–17',
    comparedWith: repository,
  },
  welch1947: {
    authors: 'Welch, B. L.',
    year: 1947,
    title:
      'The generalization of “Student’s” problem when several different population variances are involved',
    published: 'Biometrika 34(1/2), 28–35',
  },
} as const satisfies Readonly<Record<string, Work>>;

export type WorkKey = keyof typeof works;

/** A work's entry, for those who read it by a key that is not one of the table's own. */
export function workOf(key: WorkKey): Work {
  return works[key];
}
