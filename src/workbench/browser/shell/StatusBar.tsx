import { useStore } from 'zustand';
import type { Language } from '../language';
import type { Texts } from '../texts';
import type { ShellStore } from './shellState';

function formatted(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** What the workbook is doing, and count, sum and average of the selected cells. */
export function StatusBar({ store, texts }: { readonly store: ShellStore; readonly texts: Texts }) {
  const { isStarting, isCalculating, isEditing, statistics, cellMessage, working, cancelWork, language } =
    useStore(store);
  const resting = isEditing ? texts.editing : texts.ready;
  const state = isStarting ? texts.starting : (working ?? (isCalculating ? texts.calculating : resting));
  const isBusy = isStarting || working !== undefined || isCalculating;
  const entries: (readonly [string, string])[] = [];
  if (statistics !== undefined && statistics.count > 1) {
    const { numbers, sum, count } = statistics;
    if (numbers > 0) entries.push([texts.average, formatted(sum / numbers, language)]);
    entries.push([texts.count, formatted(count, language)]);
    if (numbers > 0) entries.push([texts.sum, formatted(sum, language)]);
  }
  return (
    <footer className="status-bar" aria-label={texts.statusBar}>
      <span className="status-bar__state" role="status" data-busy={isBusy}>
        {isBusy && <span className="spinner" aria-hidden="true" />}
        {state}
      </span>
      {cancelWork !== undefined && (
        <button type="button" className="status-bar__cancel" onClick={cancelWork}>
          {texts.cancel}
        </button>
      )}
      {cellMessage !== undefined && <span className="status-bar__message">{cellMessage}</span>}
      <dl className="status-bar__statistics">
        {entries.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
