import { FileError } from '../../fileError';
import type { Losses } from '../../losses';
import { fileWords, type FileText } from '../../texts';
import { ZipError } from '../../zip/zipDirectory';
import type { FilePackage } from '../filePackage';
import { relationshipsOf, relationshipsPath, type Relationship } from '../relationships';
import { rootElement, type XmlElement } from '../xml';

/**
 * Reads the parts of a file of which nothing is known yet. A part that the workbook can do without is left out where it is
 * damaged, and told; only one without which there is no workbook refuses the file.
 */
export class PartReader {
  constructor(
    readonly files: FilePackage,
    readonly losses: Losses,
  ) {}

  /** Root element of a part; undefined for a part that is not there or is damaged. */
  root(path: string, what: FileText): XmlElement | undefined {
    return this.attempt(path, what, () => rootElement(this.files.text(path)));
  }

  /** Text of a part, '' for one that is not there or is damaged. */
  text(path: string, what: FileText): string {
    return this.attempt(path, what, () => this.files.text(path)) ?? '';
  }

  /** What a function makes of a part; undefined where it fails. */
  attempt<T>(path: string, what: FileText, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (isRefusal(error)) throw error;
      this.losses.add('partsLeftOut', path, { what });
      return undefined;
    }
  }

  relationships(part: string): readonly Relationship[] {
    const read = (): readonly Relationship[] => relationshipsOf(this.files, part);
    return this.attempt(relationshipsPath(part), fileWords.ofLinks, read) ?? [];
  }
}

/** What is wrong with the file as a whole is not told of a part. */
function isRefusal(error: unknown): boolean {
  return error instanceof FileError || (error instanceof ZipError && error.fault === 'tooLong');
}
