import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Node {
  readonly nodeType: number;
  readonly token: string;
}

interface DirtyNames {
  readonly unitId: string | null | undefined;
  readonly getDirtyDefinedNameMap: () => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface LexerInternals {
  getSequenceNode: (sequence: unknown[]) => readonly (string | Node)[];
  _handleDefinedName: (
    this: LexerInternals,
    sequence: unknown[],
    names: {
      readonly unitId: string | null | undefined;
      readonly getValueByName: (unitId: string, name: string) => { readonly name: string } | null;
    },
  ) => { readonly definedNames: string[] };
  _simpleCheckDefinedName: (formula: string, dirty: DirtyNames) => boolean;
}

let installed = false;

/**
 * Calculates what uses a defined name anew when the name's formula changes. The engine remembers for a formula only the
 * names that stand for a reference, so that those holding a formula, LAMBDAs among them, kept their old results; and it
 * looks for a changed name only as the name itself is written.
 */
export function installNamedFormulaFix(): void {
  if (installed) return;
  installed = true;
  const lexer = LexerTreeBuilder.prototype as unknown as LexerInternals;
  const handle = lexer._handleDefinedName;
  lexer._handleDefinedName = function handleDefinedName(sequence, names) {
    const handled = handle.call(this, sequence, names);
    const { unitId } = names;
    if (unitId == null) return handled;
    for (const node of this.getSequenceNode(sequence)) {
      // 3 and 4 are calls and references, as the engine looks for names.
      if (typeof node === 'string' || (node.nodeType !== 3 && node.nodeType !== 4)) continue;
      const named = names.getValueByName(unitId, node.token);
      if (named !== null && !handled.definedNames.includes(named.name)) handled.definedNames.push(named.name);
    }
    return handled;
  };
  lexer._simpleCheckDefinedName = (formula, { unitId, getDirtyDefinedNameMap }) => {
    const changed = Object.keys((unitId == null ? undefined : getDirtyDefinedNameMap()[unitId]) ?? {});
    const upper = formula.toUpperCase();
    return changed.some((name) => upper.includes(name.toUpperCase()));
  };
}
