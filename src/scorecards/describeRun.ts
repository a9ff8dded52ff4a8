import type { CustomerSet } from '../customers/customerSet';
import type { Language } from '../i18n/language';
import type { FormerRun } from '../segmentation/movement/formerRun';
import type { Segmentation } from '../segmentation/segmentation';
import { createContext } from './context';
import type { Predictions } from './input';

/**
 * How a later run reads the Customers table of this one: the headers of its columns and the labels in its cells.
 */
export function describeRun(
  customers: CustomerSet,
  segmentation: Segmentation,
  language: Language,
  predictions?: Predictions,
): Pick<FormerRun, 'headers' | 'segments' | 'title'> {
  const { table, segments, facts } = createContext({
    customers,
    segmentation,
    language,
    ...(predictions === undefined ? {} : { predictions }),
    which: ['customers'],
    now: 0,
    version: '',
  });
  const header = (key: string): string => table.column(key)?.header ?? '';
  return {
    title: segmentation.title,
    headers: {
      id: header('id'),
      segment: header('segment'),
      value: facts.valueField === undefined ? null : header(facts.valueField),
    },
    segments: segmentation.segments.map(({ key, name }, index) => ({
      key,
      name,
      label: segments.find((segment) => segment.index === index)?.label ?? '',
    })),
  };
}
