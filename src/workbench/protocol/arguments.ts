import { HostError } from '../workbook/hostError';

/** Arguments of a call, or the value of a property, read with Excel's complaint for a wrong kind. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }

  raw(index = 0): unknown {
    return this.values[index];
  }

  /** Left out, null or undefined. */
  isMissing(index = 0): boolean {
    return this.values[index] == null;
  }

  string(index = 0): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalString(index = 0): string | undefined {
    return this.isMissing(index) ? undefined : this.string(index);
  }

  number(index = 0): number {
    const value = this.values[index];
    if (typeof value !== 'number' || Number.isNaN(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalNumber(index = 0): number | undefined {
    return this.isMissing(index) ? undefined : this.number(index);
  }

  boolean(index = 0): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  optionalBoolean(index = 0): boolean | undefined {
    return this.isMissing(index) ? undefined : this.boolean(index);
  }

  /** One of the API's words, compared without case as Excel does. */
  word<W extends string>(words: readonly W[], index = 0): W {
    const text = this.string(index).toLowerCase();
    const word = words.find((candidate) => candidate.toLowerCase() === text);
    if (word === undefined) throw new HostError('InvalidArgument');
    return word;
  }

  record(index = 0): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new HostError('InvalidArgument');
    }
    return value as Readonly<Record<string, unknown>>;
  }

  array(index = 0): readonly unknown[] {
    const value = this.values[index];
    if (!Array.isArray(value)) throw new HostError('InvalidArgument');
    return value as readonly unknown[];
  }
}
