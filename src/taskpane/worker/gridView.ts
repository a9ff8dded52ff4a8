import type { Text } from '../../i18n/language';
import type { DerivedColumn, Segmentation } from '../../segmentation/segmentation';
import { tierTexts } from '../../segmentation/texts/tierTexts';
import { valueRiskTexts } from '../../segmentation/texts/valueRiskTexts';
import type { GridView } from './views';

const plain = (text: string): Text => ({ 'en-US': text, 'zh-CN': text });

/** The table in which two things cross, for methods that cross two; null for the others. */
export function gridView(segmentation: Segmentation): GridView | null {
  const { method, columns } = segmentation;
  if (method === 'rfm') {
    const recency = columns.find(({ key }) => key === 'rScore');
    const frequency = columns.find(({ key }) => key === 'fScore');
    return recency === undefined || frequency === undefined ? null : scoreGrid(recency, frequency);
  }
  if (method === 'valueRisk') return valueRiskGrid(segmentation);
  return null;
}

/** Best scores above and to the right, as RFM grids are drawn. */
function scoreGrid(rows: DerivedColumn, columns: DerivedColumn): GridView {
  let most = 1;
  for (const values of [rows.values, columns.values]) {
    for (const value of values) most = Math.max(most, Number(value) || 0);
  }
  const counts = Array.from({ length: most }, () => new Array<number>(most).fill(0));
  for (let customer = 0; customer < rows.values.length; customer++) {
    const row = counts[most - Number(rows.values[customer])];
    const column = Number(columns.values[customer]) - 1;
    if (row?.[column] !== undefined) row[column]++;
  }
  const scores = Array.from({ length: most }, (_, index) => index + 1);
  return {
    rowTitle: rows.name,
    columnTitle: columns.name,
    rows: [...scores].reverse().map((score) => plain(`R${score}`)),
    columns: scores.map((score) => plain(`F${score}`)),
    counts,
  };
}

/** Segments of value × risk have keys "high|low": tier, then risk. */
function valueRiskGrid({ segments, membership }: Segmentation): GridView {
  const tiers = ['high', 'medium', 'low'] as const;
  const risks = ['low', 'medium', 'high'] as const;
  const places = segments.map(({ key }) => {
    const [tier, risk] = key.split('|');
    return [tiers.findIndex((one) => one === tier), risks.findIndex((one) => one === risk)] as const;
  });
  const counts = tiers.map(() => risks.map(() => 0));
  for (const segment of membership) {
    const [tier = -1, risk = -1] = places[segment] ?? [];
    const row = counts[tier];
    if (row?.[risk] !== undefined) row[risk]++;
  }
  return {
    rowTitle: tierTexts.tier,
    columnTitle: valueRiskTexts.riskClass,
    rows: tiers.map((tier) => tierTexts[tier]),
    columns: risks.map((risk) => valueRiskTexts[risk]),
    counts,
  };
}

/** Two crossed segmentations: the first in rows, the second in columns. */
export function crossedGrid(rows: Segmentation, columns: Segmentation, counts: GridView['counts']): GridView {
  return {
    rowTitle: rows.title,
    columnTitle: columns.title,
    rows: rows.segments.map(({ name }) => name),
    columns: columns.segments.map(({ name }) => name),
    counts,
  };
}
