import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import type { ColumnView } from '../worker/views';
import { ColumnChoice } from './ColumnChoice';
import type { StepProps } from './stepProps';

const c = classNames(layout);
/** Selections of several hundred columns stay quick: so many are drawn at a time. */
const page = 25;

/** Columns with a field first, the rest folded away. */
export function ColumnList({ state, actions }: StepProps) {
  const { t } = useWords();
  // A column stays in its part while it is being changed, or it would jump away under the pointer.
  const [used] = useState(
    () => new Set(state.mapping?.fields.flatMap((field, i) => (field === null ? [] : i))),
  );
  const all = state.columns?.columns ?? [];
  const recognised = all.filter(({ index }) => used.has(index));
  const others = all.filter(({ index }) => !used.has(index));
  return (
    <div className={c('tight')}>
      {recognised.length > 0 && (
        <Disclosure initiallyOpen title={t(segmentTexts.usedColumns, { count: recognised.length })}>
          <Columns columns={recognised} state={state} actions={actions} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure
          initiallyOpen={recognised.length === 0}
          title={t(segmentTexts.otherColumns, { count: others.length })}
        >
          <Columns columns={others} state={state} actions={actions} />
        </Disclosure>
      )}
    </div>
  );
}

function Columns({ columns, state, actions }: StepProps & { readonly columns: readonly ColumnView[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul>
        {columns.slice(0, shown).map((column) => (
          <ColumnChoice
            key={column.index}
            column={column}
            field={state.mapping?.fields[column.index] ?? null}
            onChange={actions.setField}
          />
        ))}
      </ul>
      {columns.length > shown && (
        <DefaultButton
          text={t(shellTexts.showMore, { count: Math.min(page, columns.length - shown) })}
          onClick={() => setShown(shown + page)}
        />
      )}
    </>
  );
}
