import { clusterTexts } from '../../../src/segmentation/texts/clusterTexts';
import { crossTexts } from '../../../src/segmentation/texts/crossTexts';
import { errorTexts } from '../../../src/segmentation/texts/errorTexts';
import { fourCTexts } from '../../../src/segmentation/texts/fourCTexts';
import { lifecycleTexts } from '../../../src/segmentation/texts/lifecycleTexts';
import { natureTexts } from '../../../src/segmentation/texts/natureTexts';
import { noteTexts } from '../../../src/segmentation/texts/noteTexts';
import { requirementTexts } from '../../../src/segmentation/texts/requirementTexts';
import { rfmTexts } from '../../../src/segmentation/texts/rfmTexts';
import { tierTexts } from '../../../src/segmentation/texts/tierTexts';
import { valueRiskTexts } from '../../../src/segmentation/texts/valueRiskTexts';

const tables = {
  clusterTexts,
  crossTexts,
  errorTexts,
  fourCTexts,
  lifecycleTexts,
  natureTexts,
  noteTexts,
  requirementTexts,
  rfmTexts,
  tierTexts,
  valueRiskTexts,
};
const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('texts of the room', () => {
  it.each(Object.entries(tables))('%s have the same places in both languages', (_, table) => {
    for (const [key, text] of Object.entries(table)) {
      expect([key, places(text['zh-CN'])]).toEqual([key, places(text['en-US'])]);
    }
  });
});
