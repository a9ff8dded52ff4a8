import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { Heading } from '../ui/Heading';
import { RememberedCard } from './RememberedCard';
import { SelectionCard } from './SelectionCard';
import type { StepProps } from './stepProps';

/** What is selected in the workbook now, and how to read it. */
export function DataStep({ state, actions }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <Heading intro={t(segmentTexts.dataIntro)}>{t(segmentTexts.dataTitle)}</Heading>
      <SelectionCard state={state} actions={actions} />
      <RememberedCard state={state} actions={actions} />
    </>
  );
}
