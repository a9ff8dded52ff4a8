import { ReferenceNodeFactory } from '@univerjs/engine-formula';

interface FactoryInternals {
  _checkTokenIsTableReference: (this: FactoryInternals, token: string) => boolean;
}

let installed = false;

/**
 * Lets formulas name tables such as `Customers_2`: the engine takes a table's reference for one only if its name
 * has no "_", "." or "\", all of which Excel allows. The engine finds the table itself by its whole name.
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
}
