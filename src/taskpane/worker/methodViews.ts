import type { CustomerSet } from '../../customers/customerSet';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { FieldName } from '../../customers/fields';
import type { Text } from '../../i18n/language';
import type { Method } from '../../segmentation/method';
import { requirements, type Requirement } from '../../segmentation/requirements';
import type { MethodView, NeedView } from './views';

/** What a method says of itself, and whether these customers have what it needs. */
export function methodView(method: Method, customers: CustomerSet): MethodView {
  const { ready, list } = requirements(method.id, customers);
  return {
    id: method.id,
    name: method.title,
    description: method.explanation,
    ready,
    // What is optional and missing asks nothing of anybody, unless it is there for the asking.
    needs: list
      .filter(
        ({ optional, status, derivable }) => !optional || status !== 'missing' || derivable !== undefined,
      )
      .map(needView),
    parameters: method.settings,
    automatic: method.automatic?.(customers) ?? [],
  };
}

function needView({ fields, field, status, explanation, derivable }: Requirement): NeedView {
  const label = field === undefined ? anyOf(fields) : fieldTexts[field];
  return { label, state: status, explanation, derivable: derivable?.field ?? null };
}

/** The fields of which one is enough; of many, the first few. */
function anyOf(fields: readonly FieldName[]): Text {
  const few = fields.slice(0, 3).map((field) => fieldTexts[field]);
  return {
    'en-US': few.map((text) => text['en-US']).join(' / '),
    'zh-CN': few.map((text) => text['zh-CN']).join(' / '),
  };
}
