import type { Finding, RowNote } from '../../customers/customerSet';
import { fill, type Language, type Text } from '../../i18n/language';
import { findingTexts } from '../../customers/texts/findingTexts';
import { noteTexts } from '../../customers/texts/noteTexts';

/** Rows of the list on the Method sheet; the groups above it count all. */
export const listedNotes = 300;

export interface NoteGroup {
  readonly reason: string;
  readonly excluded: boolean;
  readonly count: number;
}

export interface NoteLine {
  readonly reason: string;
  readonly excluded: boolean;
  readonly column: string;
  readonly value: string;
  readonly row: number;
}

/** A code without a text shows itself rather than nothing. */
function textOf(texts: Readonly<Record<string, Text>>, code: string, language: Language): string {
  return texts[code]?.[language] ?? code;
}

/** Notes by reason, the most frequent first, and the first few hundred in sheet order. */
export function describeNotes(
  notes: readonly RowNote[],
  language: Language,
): { readonly groups: readonly NoteGroup[]; readonly rows: readonly NoteLine[] } {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes) {
    const key = `${note.code} ${note.excluded}`;
    const reason = textOf(noteTexts, note.code, language);
    groups.set(key, { reason, excluded: note.excluded, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return {
    groups: [...groups.values()].sort((a, b) => b.count - a.count),
    rows: notes.slice(0, listedNotes).map((note) => ({
      reason: textOf(noteTexts, note.code, language),
      excluded: note.excluded,
      column: note.column ?? '',
      value: note.value ?? '',
      row: note.row,
    })),
  };
}

export function describeFindings(
  findings: readonly Finding[],
  language: Language,
): readonly { readonly severity: Finding['severity']; readonly text: string }[] {
  return findings.map(({ code, severity, values }) => ({
    severity,
    text: fill(textOf(findingTexts, code, language), values),
  }));
}
