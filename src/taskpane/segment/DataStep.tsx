import { lazy, Suspense } from 'react';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { Heading } from '../ui/Heading';
import { RememberedSegment } from './RememberedSegment';
import { SelectionCard } from './SelectionCard';
import type { StepProps } from './stepProps';

/** Most workbooks hold no sheets of the add-in's when the pane opens. */
const WrittenCard = lazy(async () => ({
  default: (await import('../written/WrittenCard')).WrittenCard,
}));

/** What is selected in the workbook now, and how to read it. */
export function DataStep({ state, actions }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <Heading intro={t(segmentTexts.dataIntro)}>{t(segmentTexts.dataTitle)}</Heading>
      <SelectionCard state={state} actions={actions} />
      <RememberedSegment state={state} actions={actions} />
      {state.writtenBefore.length > 0 && (
        <Suspense fallback={null}>
          <WrittenCard state={state} actions={actions} />
        </Suspense>
      )}
    </>
  );
}
