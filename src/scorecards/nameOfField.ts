import type { FieldName } from '../customers/fields';
import { fieldTexts } from '../customers/texts/fieldTexts';
import type { Text } from '../i18n/language';
import type { ScorecardInput } from './input';

/** What a field holds, in the product's words: the model's where it was predicted, whatever its column is called. */
export function nameOfField(field: FieldName, { predictions }: Pick<ScorecardInput, 'predictions'>): Text {
  return predictions?.names?.[field] ?? fieldTexts[field];
}
