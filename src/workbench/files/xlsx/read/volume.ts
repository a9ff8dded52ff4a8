import { FileError } from '../../fileError';
import { fileLimits } from '../../fileLimits';
import { fileWords } from '../../texts';

/** How much of a workbook's contents has been read. A file that goes beyond what a page can hold is refused on the way. */
export class Volume {
  private cells = 0;
  private characters = 0;
  private spilledRows = 0;

  constructor(
    private readonly fileName: string,
    /** Called now and then, so that a reader that still gets on is told from one that does not. */
    private readonly onProgress: () => void = () => undefined,
  ) {}

  addCell(): void {
    this.cells++;
    if (this.cells > fileLimits.cells) this.refuse(fileLimits.cells, 'cells');
    if (this.cells % 50_000 === 0) this.onProgress();
  }

  addCharacters(count: number): void {
    this.characters += count;
    if (this.characters > fileLimits.textCharacters) this.refuse(fileLimits.textCharacters, 'characters');
  }

  /** Rows of cells that formulas fill, each of which is gone through. */
  addSpilled(rows: number): void {
    this.spilledRows += rows;
    if (this.spilledRows > fileLimits.spilledRows) this.refuse(fileLimits.spilledRows, 'cells');
  }

  private refuse(limit: number, what: 'cells' | 'characters'): never {
    throw new FileError('tooManyParts', { name: this.fileName, limit, what: fileWords[what] });
  }
}
