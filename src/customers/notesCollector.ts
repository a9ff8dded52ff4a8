import type { Finding, RowNote } from './customerSet';
import { takenOf, type Answers, type AskedQuestion, type Question } from './questions';

/** Notes on single cells beyond this number of one kind are counted but not listed. */
export const listedNotes = 5000;

/** Gathers what was left out or changed while cells are read, and counts every kind. */
export class NotesCollector {
  private readonly list: RowNote[] = [];
  private readonly found: Finding[] = [];
  private readonly counts = new Map<string, number>();
  private readonly asked: AskedQuestion[] = [];

  /** @param answers what a person chose before */
  constructor(private readonly answers: Answers = {}) {}

  /** A note on one row; rows that were left out are all listed. */
  row(note: RowNote): void {
    const count = (this.counts.get(note.code) ?? 0) + 1;
    this.counts.set(note.code, count);
    if (note.excluded || count <= listedNotes) this.list.push(note);
  }

  finding(code: string, severity: Finding['severity'], values: Finding['values'] = {}): void {
    this.found.push({ code, severity, values });
  }

  /** Asks a question; what holds of it, by a person's answer or the standard, is what is read on with. */
  ask(question: Question): readonly string[] {
    const taken = takenOf(question, this.answers);
    this.asked.push({ ...question, taken });
    return taken;
  }

  /** Number of notes of a kind so far. */
  count(code: string): number {
    return this.counts.get(code) ?? 0;
  }

  /** The notes in the order of the sheet, and the findings with one sum for each kind of note. */
  finish(): {
    readonly notes: readonly RowNote[];
    readonly findings: readonly Finding[];
    readonly questions: readonly AskedQuestion[];
  } {
    const findings = [...this.found];
    for (const [code, count] of this.counts) {
      const severity = info.has(code) ? 'info' : 'warning';
      findings.push({ code, severity, values: { count } });
      if (count > listedNotes && !this.list.some((note) => note.code === code && note.excluded)) {
        findings.push({ code: 'notesCut', severity: 'info', values: { count, listed: listedNotes } });
      }
    }
    const notes = this.list.sort((a, b) => a.row - b.row);
    return { notes, findings, questions: this.asked };
  }
}

const info = new Set(['totalsRow', 'blankRow', 'repeatedHeader', 'zeroAmount']);
