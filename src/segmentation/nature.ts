import { natureFromName, natureFromType } from '../customers/classifyNature';
import { fillText } from './fillText';
import type { Method } from './method';
import type { MethodNote } from './segmentation';
import { SegmentationError } from './segmentationError';
import { natureTexts as texts } from './texts/natureTexts';
import { noteTexts } from './texts/noteTexts';

/** Individual or institution. */
export const nature: Method = {
  id: 'nature',
  title: texts.title,
  explanation: texts.explanation,
  needs: [{ fields: ['nature'], why: texts.needNature }],
  settings: [],
  *run(customers) {
    yield { done: 0 };
    const types = customers.texts.nature;
    const names = customers.texts.name;
    if (!types && !names) throw new SegmentationError('missingFields', { fields: 'nature, name' });
    const membership = new Int16Array(customers.count).fill(-1);
    let unknown = 0;
    for (let customer = 0; customer < customers.count; customer++) {
      const word = natureFromType(types?.[customer] ?? '') || natureFromName(names?.[customer] ?? '');
      if (word === '') unknown++;
      else membership[customer] = word === 'individual' ? 0 : 1;
    }
    const fromName = !types || customers.derived.includes('nature');
    const notes: MethodNote[] = [];
    if (fromName) notes.push({ severity: 'info', text: noteTexts.natureFromName });
    if (unknown > 0) {
      notes.push({ severity: 'warning', text: fillText(noteTexts.natureUnknown, { count: unknown }) });
    }
    const source = fromName ? texts.fromName : texts.fromColumn;
    return {
      method: 'nature',
      title: texts.title,
      parameters: [{ name: texts.source, value: source['en-US'], valueText: source }],
      segments: [
        { key: 'individual', name: texts.individual, rule: texts.individualRule },
        { key: 'institution', name: texts.institution, rule: texts.institutionRule },
      ],
      membership,
      columns: [],
      notes,
    };
  },
};
