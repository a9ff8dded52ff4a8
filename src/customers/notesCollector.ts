import type { Finding, RowNote } from './customerSet';
import { isAnswered, takenOf, type Answers, type AskedQuestion, type Question } from './questions';

/** Notes on single cells beyond this number of one kind are counted but not listed. */
export const listedNotes = 5000;

/** Gathers what was left out or changed while cells are read, and counts every kind. */
export class NotesCollector {
  private readonly list: RowNote[] = [];
  private readonly found: Finding[] = [];
  private readonly asked: AskedQuestion[] = [];

  /** @param answers what a person chose before */
  constructor(private readonly answers: Answers = {}) {}

  /** A note on one row; rows that were left out are all listed. */
  row(note: RowNote): void {
    this.list.push(note);
  }

  finding(code: string, severity: Finding['severity'], values: Finding['values'] = {}): void {
    this.found.push({ code, severity, values });
  }

  /** Asks a question; what holds of it, by a person's answer or the standard, is what is read on with. */
  ask(question: Question): readonly string[] {
    const taken = takenOf(question, this.answers);
    this.asked.push({
      ...question,
      taken,
      ...(isAnswered(question, this.answers) ? { answered: true } : {}),
    });
    return taken;
  }

  /** What a person answered, also to a question that is not asked yet. */
  answersTo(code: string): readonly string[] {
    return this.answers[code] ?? [];
  }

  /** Rows that have been left out so far. */
  excludedRows(): ReadonlySet<number> {
    return new Set(this.list.flatMap(({ excluded, row }) => (excluded ? row : [])));
  }

  /** The notes in the order of the sheet, each row that was left out once, and the findings with one sum for each kind of note. */
  finish(): {
    readonly notes: readonly RowNote[];
    readonly findings: readonly Finding[];
    readonly questions: readonly AskedQuestion[];
  } {
    const findings = [...this.found];
    const counts = new Map<string, number>();
    const notes = this.once().filter(({ code, excluded }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return excluded || count <= listedNotes;
    });
    for (const [code, count] of counts) {
      const severity = info.has(code) ? 'info' : 'warning';
      findings.push({ code, severity, values: { count } });
      if (count > listedNotes && !notes.some((note) => note.code === code && note.excluded)) {
        findings.push({ code: 'notesCut', severity: 'info', values: { count, listed: listedNotes } });
      }
    }
    return { notes: notes.sort((a, b) => a.row - b.row), findings, questions: this.asked };
  }

  /** What became of the cells of a row that was left out is the reason for that, and no news of its own. */
  private once(): readonly RowNote[] {
    const leftOut = this.excludedRows();
    const reasons = new Map<number, RowNote>();
    for (const note of this.list) {
      if (!note.excluded && leftOut.has(note.row) && !reasons.has(note.row)) reasons.set(note.row, note);
    }
    const seen = new Set<number>();
    return this.list.flatMap((note) => {
      if (!leftOut.has(note.row)) return note;
      if (!note.excluded || seen.has(note.row)) return [];
      seen.add(note.row);
      const reason = reasons.get(note.row);
      if (reason === undefined || note.column !== undefined) return note;
      const { column, value } = reason;
      return {
        ...note,
        ...(column === undefined ? {} : { column }),
        ...(value === undefined ? {} : { value }),
      };
    });
  }
}

const info = new Set([
  'totalsRow',
  'sumRow',
  'pivotBlank',
  'noteRow',
  'repeatedTitle',
  'blankRow',
  'repeatedHeader',
  'zeroAmount',
]);
