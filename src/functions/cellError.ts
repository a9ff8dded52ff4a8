import { fill, type Language, type Text } from '../i18n/language';
import type { ExcelErrorCode } from './failures';

type MessageValue = string | number | Text;

/**
 * What a cell gets in place of a value. It is a value and is not thrown: a column of 100,000 rows may hold as many.
 * `host` is set where an error came in with an argument and goes out as it came.
 */
export class CellError {
  constructor(
    readonly excel: ExcelErrorCode,
    private readonly text: Text,
    private readonly values: Readonly<Record<string, MessageValue>> = {},
    readonly host?: object,
    /** Where in a range it is, by rows from 0. */
    readonly place?: { readonly row: number; readonly column: number },
  ) {}

  /** The same, found in a cell of a range. */
  at(row: number, column: number): CellError {
    return new CellError(this.excel, this.text, this.values, this.host, { row, column });
  }

  /** Whether its message speaks of an argument. */
  names(argument: string): boolean {
    return Object.values(this.values).some(
      (value) => value === argument || (typeof value === 'object' && value['en-US'] === argument),
    );
  }

  message(language: Language): string {
    const spoken: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(this.values)) {
      spoken[name] = typeof value === 'object' ? value[language] : value;
    }
    return fill(this.text[language], spoken);
  }
}

/** An error value that an argument held: it is the function's answer, unchanged. */
export function passedOn(host: object): CellError {
  return new CellError('#VALUE!', { 'en-US': '', 'zh-CN': '' }, {}, host);
}
