import { ReferenceNodeFactory } from '@univerjs/engine-formula';

interface FactoryInternals {
  _getTableMap: (this: FactoryInternals) => ReadonlyMap<string, TableInternals> | undefined;
  _checkTokenIsTableReference: (this: FactoryInternals, token: string) => boolean;
}

interface TableInternals {
  readonly titleMap: ReadonlyMap<string, number>;
}

let installed = false;

/**
 * Lets formulas name tables such as `Customers_2`: the engine takes a table's reference for one only if its name
 * has no "_", "." or "\", all of which Excel allows. The engine finds the table itself by its whole name. Names of tables,
 * columns and parts (`#headers`) are the same in capitals and small letters, as in Excel.
 */
export function installTableNameFix(): void {
  if (installed) return;
  installed = true;
  const factory = ReferenceNodeFactory.prototype as unknown as FactoryInternals;
  const isTableReference = factory._checkTokenIsTableReference;
  factory._checkTokenIsTableReference = function check(token) {
    const bracket = token.indexOf('[');
    const nameEnd = bracket < 0 ? token.length : bracket;
    return isTableReference.call(
      this,
      token.slice(0, nameEnd).replace(/[_.\\]/g, 'x') + token.slice(nameEnd),
    );
  };
  const tableMap = factory._getTableMap;
  factory._getTableMap = function anyCase() {
    const map = tableMap.call(this);
    return map && new AnyCase(map, withAnyCaseTitles);
  };
}

function withAnyCaseTitles(table: TableInternals): TableInternals {
  return { ...table, titleMap: new AnyCase(table.titleMap) };
}

/** A map that also finds a key in other letters' case, and one whose signs are escaped as in a structured reference. */
class AnyCase<V> extends Map<string, V> {
  private lower: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly exact: ReadonlyMap<string, V>,
    private readonly found: (value: V) => V = (value) => value,
  ) {
    super();
  }

  override has(key: string): boolean {
    return this.exact.has(key) || this.keyOf(key) !== undefined;
  }

  override get(key: string): V | undefined {
    const value = this.exact.get(key) ?? this.exact.get(this.keyOf(key) ?? '');
    return value === undefined ? undefined : this.found(value);
  }

  private keyOf(key: string): string | undefined {
    this.lower ??= new Map([...this.exact.keys()].map((name) => [name.toLowerCase(), name]));
    return this.lower.get(key.toLowerCase()) ?? this.lower.get(key.replace(/'(.)/g, '$1').toLowerCase());
  }
}
