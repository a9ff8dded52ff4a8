import type { Text } from '../../i18n/language';
import type { Segment, Segmentation } from '../segmentation';
import { lifecycleStrategies } from '../texts/playbook/lifecycleStrategies';
import { otherStrategies } from '../texts/playbook/otherStrategies';
import { rfmBusinessStrategies } from '../texts/playbook/rfmBusinessStrategies';
import { rfmStrategies } from '../texts/playbook/rfmStrategies';
import { tierStrategies } from '../texts/playbook/tierStrategies';
import { playbookEntry } from './playbookEntry';
import type { Aspect, Strategy } from './strategy';
import { aspects } from './strategy';

/** A person's own words, by `playbookKey` and aspect. Plain JSON that travels with the workbook. */
export type PlaybookEdits = Readonly<Record<string, Partial<Record<Aspect, string>>>>;

const playbook: Readonly<Record<string, Strategy>> = {
  ...tierStrategies,
  ...rfmStrategies,
  ...rfmBusinessStrategies,
  ...lifecycleStrategies,
  ...otherStrategies,
};

/** Under what an edit of a segment's strategy is kept: "rfm.champions", "valueTiers×lifecycle.high|new". */
export function playbookKey({ method, crossedWith }: Segmentation, segment: Segment): string {
  return `${method}${crossedWith ? `×${crossedWith}` : ''}.${segment.key}`;
}

/** The strategy of a segment, a person's edits in place of the playbook's words (in every language). */
export function strategyFor(
  segmentation: Segmentation,
  segment: Segment,
  edits: PlaybookEdits = {},
): Strategy {
  const base = baseStrategy(segmentation, segment);
  const own = edits[playbookKey(segmentation, segment)] ?? {};
  const text = (aspect: Aspect): Text => {
    const words = own[aspect];
    return words === undefined ? base[aspect] : { 'en-US': words, 'zh-CN': words };
  };
  return byAspect(text);
}

function baseStrategy({ method }: Segmentation, segment: Segment): Strategy {
  const entries = playbookEntry(method, segment).split('+').map(entry);
  return entries.reduce(both);
}

function entry(key: string): Strategy {
  const [method = '', segment = ''] = key.split('.');
  if (method !== 'valueRisk') return playbook[key] ?? otherStrategies['clusters.other'];
  // Worth decides how the customer is treated, risk on what terms.
  const [tier = '', risk = ''] = segment.split('|');
  const { product, price, riskControl } = entry(`risk.${risk}`);
  return { ...entry(`valueTiers.${tier}`), product, price, riskControl };
}

/** Both sentences, the row's first. */
function both(first: Strategy, second: Strategy): Strategy {
  return byAspect((aspect) => ({
    'en-US': `${first[aspect]['en-US']} ${second[aspect]['en-US']}`,
    'zh-CN': `${first[aspect]['zh-CN']}${second[aspect]['zh-CN']}`,
  }));
}

function byAspect(text: (aspect: Aspect) => Text): Strategy {
  const [communication, care, serviceLevel, product, price, riskControl] = aspects;
  return {
    communication: text(communication),
    care: text(care),
    serviceLevel: text(serviceLevel),
    product: text(product),
    price: text(price),
    riskControl: text(riskControl),
  };
}
