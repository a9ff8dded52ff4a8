import type { FieldName } from '../../customers/fields';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { Text } from '../../i18n/language';
import { fillText, readable } from '../fillText';
import type { Segment } from '../segmentation';
import type { LevelWords } from '../texts/clusterTexts';
import { clusterTexts, levelWords } from '../texts/clusterTexts';
import { resembles } from './resembles';

/** Distance of a centre from the mean of all, in standard deviations, that is worth a word, and a strong one. */
const noticeable = 0.4;
const strong = 1.2;
/** More words than this nobody reads. */
const mostWords = 3;

/** A centre: per field its distance from the mean of all, in standard deviations, and its mean in the field's unit. */
export interface CenterProfile {
  readonly fields: readonly FieldName[];
  readonly deviations: readonly number[];
  readonly means: readonly number[];
}

/** A segment for each centre, named in words: "2 · few purchases, high spend, long silent". */
export function describeCenters(centers: readonly CenterProfile[]): readonly Segment[] {
  return centers.map((center, place) => {
    const { fields, deviations, means } = center;
    const spoken = fields
      .map((field, axis) => ({ field, deviation: deviations[axis] ?? 0 }))
      .filter(({ deviation }) => Math.abs(deviation) >= noticeable)
      .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))
      .slice(0, mostWords)
      .map(({ field, deviation }) => wordFor(field, deviation));
    const listed = fields.map((field, axis) =>
      fillText(clusterTexts.mean, { field: fieldTexts[field], value: readable(rounded(means[axis] ?? NaN)) }),
    );
    return {
      key: `c${String(place + 1)}`,
      name: fillText(clusterTexts.name, {
        number: String(place + 1),
        words: spoken.length === 0 ? clusterTexts.average : join(spoken),
      }),
      rule: fillText(clusterTexts.rule, { means: join(listed) }),
      playbook: resembles(center),
    };
  });
}

/** A mean to three digits: nobody reads the hundredths of 819 days. */
function rounded(mean: number): number {
  return Math.abs(mean) >= 100 ? Math.round(mean) : Number(mean.toPrecision(3));
}

function wordFor(field: FieldName, deviation: number): Text {
  const level: keyof LevelWords =
    deviation > 0 ? (deviation >= strong ? 'veryHigh' : 'high') : deviation <= -strong ? 'veryLow' : 'low';
  const own = levelWords[field];
  if (own) return own[level];
  const name = fieldTexts[field];
  return fillText(clusterTexts[level], {
    field: {
      'en-US': name['en-US'].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
      'zh-CN': name['zh-CN'],
    },
  });
}

function join(texts: readonly Text[]): Text {
  return {
    'en-US': texts.map((text) => text['en-US']).join(', '),
    'zh-CN': texts.map((text) => text['zh-CN']).join('、'),
  };
}
