/**
 * Goes through the elements of one name in a text, one after another, without parsing it: for cells and shared texts, of
 * which a file holds millions. No character is looked at twice, whatever the text holds, so that no text takes longer
 * than its length. Elements of that name inside one another are not told apart: no part that is read so has any.
 */
export class ElementScan {
  /** The start tag of the element that was found last, from after its name to before its ">". */
  attributes = '';
  /** What stands between its tags. */
  body = '';
  /** Whether the text ended within an element. */
  isCutShort = false;
  private position = 0;
  private readonly start: string;
  private readonly end: string;

  /** @param name with its prefix, as in "x:row" */
  constructor(
    private readonly text: string,
    name: string,
  ) {
    this.start = `<${name}`;
    this.end = `</${name}`;
  }

  /** False after the last one. */
  next(): boolean {
    const { text, start } = this;
    for (;;) {
      const at = text.indexOf(start, this.position);
      if (at < 0) return false;
      const from = at + start.length;
      this.position = from;
      if (!endsName(text.charCodeAt(from))) continue;
      return this.take(from);
    }
  }

  private take(from: number): boolean {
    const { text, end } = this;
    const close = text.indexOf('>', from);
    if (close < 0) return this.cutShort();
    if (text.charCodeAt(close - 1) === slash) {
      this.attributes = close - 1 > from ? text.slice(from, close - 1) : '';
      this.body = '';
      this.position = close + 1;
      return true;
    }
    let last = text.indexOf(end, close);
    while (last >= 0 && !endsName(text.charCodeAt(last + end.length))) last = text.indexOf(end, last + 1);
    if (last < 0) return this.cutShort();
    this.attributes = close > from ? text.slice(from, close) : '';
    this.body = text.slice(close + 1, last);
    this.position = last + end.length;
    return true;
  }

  private cutShort(): false {
    this.isCutShort = true;
    this.position = this.text.length;
    return false;
  }
}

const slash = 47;

/** Whether a name ends before this character: a blank, "/" or ">". */
function endsName(code: number): boolean {
  return code === 62 || code === 32 || code === slash || code === 10 || code === 13 || code === 9;
}

/** What stands in the first element of a name; undefined where there is none. */
export function bodyOf(text: string, name: string): string | undefined {
  const scan = new ElementScan(text, name);
  return scan.next() ? scan.body : undefined;
}
