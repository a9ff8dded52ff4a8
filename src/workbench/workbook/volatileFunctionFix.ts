import { FunctionNodeFactory } from '@univerjs/engine-formula';
import { AddinFunction } from './addinFunction';

interface Node {
  setForcedCalculateFunction(): void;
}

interface FactoryInternals {
  create: (this: FactoryInternals, token: string) => Node;
  readonly _functionService: { readonly getExecutor: (token: string) => unknown };
}

let installed = false;

/** Has custom functions that are declared volatile calculate with every calculation, as the engine does its own RAND and NOW. */
export function installVolatileFunctionFix(): void {
  if (installed) return;
  installed = true;
  const factory = FunctionNodeFactory.prototype as unknown as FactoryInternals;
  const create = factory.create;
  factory.create = function createVolatile(token) {
    const node = create.call(this, token);
    const executor = this._functionService.getExecutor(token.trim().toUpperCase());
    if (executor instanceof AddinFunction && executor.isVolatile) node.setForcedCalculateFunction();
    return node;
  };
}
