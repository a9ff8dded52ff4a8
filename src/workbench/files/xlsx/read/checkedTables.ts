import type { AreaModel, NameModel, TableModel } from '../../../workbook/model';
import type { Losses } from '../../losses';

/** Tables that Excel would take: each name once in the workbook, one column for each of the area's, no two over another. */
export class TableCheck {
  private readonly names: Set<string>;
  private readonly ids = new Set<string>();

  constructor(
    names: readonly NameModel[],
    private readonly losses: Losses,
  ) {
    this.names = new Set(names.map(({ name }) => name.toLowerCase()));
  }

  kept(tables: readonly TableModel[]): readonly TableModel[] {
    const areas: AreaModel[] = [];
    return tables.flatMap((table) => {
      const name = table.name.toLowerCase();
      const fits =
        isLegalName(table.name) &&
        !this.names.has(name) &&
        hasItsColumns(table) &&
        table.area.rowCount > (table.showTotals ? 1 : 0) &&
        !areas.some((area) => overlaps(area, table.area));
      if (!fits) {
        this.losses.add('tablesLeftOut', table.name);
        return [];
      }
      this.names.add(name);
      areas.push(table.area);
      const id = this.ids.has(table.id) ? `${table.id} ${name}` : table.id;
      this.ids.add(id);
      return [{ ...table, id }];
    });
  }
}

function isLegalName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rc]$/i.test(name);
}

function hasItsColumns({ columns, area }: TableModel): boolean {
  const different = new Set(columns.map((column) => column.toLowerCase()));
  return columns.length === area.columnCount && different.size === columns.length && !different.has('');
}

function overlaps(first: AreaModel, second: AreaModel): boolean {
  return (
    first.row < second.row + second.rowCount &&
    second.row < first.row + first.rowCount &&
    first.column < second.column + second.columnCount &&
    second.column < first.column + first.columnCount
  );
}
