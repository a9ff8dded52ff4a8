/** Ids that are unique in a workbook and the same in every run, so that what tests see does not vary. */
export class Ids {
  private next = 1;

  take(): string {
    const number = this.next;
    this.next += 1;
    return `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  }
}
