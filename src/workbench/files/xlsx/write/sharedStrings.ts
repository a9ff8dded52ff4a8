import { escapeCellText } from '../xml';

/** Collects the texts of all cells; each is stored once and named by its number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items: string[] = [];
    for (const text of this.numbers.keys()) {
      const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
      items.push(`<si><t${space}>${escapeCellText(text)}</t></si>`);
    }
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
