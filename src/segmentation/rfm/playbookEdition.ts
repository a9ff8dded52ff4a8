import { natureFromName, natureFromType } from '../../customers/classifyNature';
import type { CustomerSet } from '../../customers/customerSet';

/** Parts of the playbook for RFM: for people, and for organisations and their projects. */
export type PlaybookEdition = 'rfm' | 'rfmBusiness';

/** The edition that a setting asks for; automatically the one for organisations where half of the customers are. */
export function playbookEdition(customers: CustomerSet, wanted: string): PlaybookEdition {
  if (wanted !== 'auto') return wanted === 'business' ? 'rfmBusiness' : 'rfm';
  const { nature, name } = customers.texts;
  let people = 0;
  let organisations = 0;
  for (let customer = 0; customer < customers.count; customer++) {
    const word = natureFromType(nature?.[customer] ?? '') || natureFromName(name?.[customer] ?? '');
    if (word === 'institution') organisations++;
    else if (word === 'individual') people++;
  }
  return organisations > 0 && organisations >= people ? 'rfmBusiness' : 'rfm';
}
