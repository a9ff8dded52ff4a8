import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { parseReference } from './address';
import { injectorOf, runMutation } from './engine';
import { recalculateMentions } from './followRenames';
import { toEngineLambda } from './formulaDialect';
import { HostError } from './hostError';
import type { HostWorkbook } from './hostWorkbook';

/** A defined name. `sheetId` is set for a name that belongs to one sheet. */
export interface HostName {
  readonly id: string;
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly sheetId?: string;
}

/** How the engine marks a name of the whole workbook. */
const wholeWorkbook = 'AllDefaultWorkbook';

/** The workbook's defined names, kept by the engine, so that formulas see them. */
export class HostNames {
  /** What a name's formula was, where the engine holds it in its own dialect. */
  private readonly asWritten = new Map<string, { readonly formula: string; readonly engine: string }>();

  constructor(private readonly workbook: HostWorkbook) {}

  list(): HostName[] {
    const names = this.service.getDefinedNameMap(this.workbook.unitId) ?? {};
    return Object.values(names).map((param) => {
      const name = toHostName(param);
      const written = this.asWritten.get(name.id);
      return written?.engine === param.formulaOrRefString ? { ...name, formula: written.formula } : name;
    });
  }

  /** A name of a sheet, or, without `sheetId`, of the workbook. */
  find(name: string, sheetId?: string): HostName | undefined {
    const lower = name.toLowerCase();
    return this.list().find((item) => item.name.toLowerCase() === lower && item.sheetId === sheetId);
  }

  add(name: Omit<HostName, 'id'>): HostName {
    requireLegalName(name.name);
    if (this.find(name.name, name.sheetId)) throw new HostError('ItemAlreadyExists');
    const added = { ...name, id: this.workbook.ids.take() };
    this.set(added);
    return added;
  }

  /** Names of a workbook that has none yet: each is compared with the others, but not read back. */
  fill(names: readonly Omit<HostName, 'id'>[]): void {
    const taken = new Set<string>();
    for (const name of names) {
      requireLegalName(name.name);
      const key = `${name.sheetId ?? wholeWorkbook} ${name.name.toLowerCase()}`;
      if (taken.has(key)) throw new HostError('ItemAlreadyExists');
      taken.add(key);
      this.set({ ...name, id: this.workbook.ids.take() });
    }
  }

  set(name: HostName): void {
    const bare = name.formula.replace(/^=/, '');
    // The engine wants a bare reference, and a formula with its equals sign.
    const engine = parseReference(bare) ? bare : toEngineLambda(`=${bare}`);
    this.asWritten.set(name.id, { formula: `=${bare}`, engine });
    this.forgetParsed(name.name);
    runMutation(this.workbook.engine, 'formula.mutation.set-defined-name', {
      unitId: this.workbook.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: engine,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? wholeWorkbook,
    });
    this.workbook.changes.emit({ kind: 'names' });
  }

  delete(id: string): void {
    const name = this.list().find((item) => item.id === id);
    if (!name) throw new HostError('ItemNotFound');
    this.forgetParsed(name.name);
    runMutation(this.workbook.engine, 'formula.mutation.remove-defined-name', {
      unitId: this.workbook.unitId,
      id,
      name: name.name,
    });
    this.asWritten.delete(id);
    // What the engine made of formulas has the name's own formula in its place; only disposing of a builder lets go of it.
    new LexerTreeBuilder().dispose();
    recalculateMentions(this.workbook, name.name);
    this.workbook.changes.emit({ kind: 'names' });
  }

  /** The names of a sheet go with it; the engine keeps them. */
  deleteOf(sheetId: string): void {
    for (const name of this.list()) if (name.sheetId === sheetId) this.delete(name.id);
  }

  /** The engine keeps what it made of a formula; with the name still unknown, that is #NAME? for good. */
  private forgetParsed(name: string): void {
    const spellings = new Set([name, name.toUpperCase(), name.toLowerCase()]);
    injectorOf(this.workbook.engine)
      .get(IFunctionService)
      .deleteFormulaAstCacheKey(...spellings);
  }

  private get service(): IDefinedNamesService {
    return injectorOf(this.workbook.engine).get(IDefinedNamesService);
  }
}

function requireLegalName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseReference(name)) {
    throw new HostError('InvalidArgument');
  }
}

function toHostName(param: IDefinedNamesServiceParam): HostName {
  const local = param.localSheetId;
  return {
    id: param.id,
    name: param.name,
    formula: `=${param.formulaOrRefString.replace(/^=/, '')}`,
    comment: param.comment ?? '',
    visible: param.hidden !== true,
    ...(local === undefined || local === wholeWorkbook ? {} : { sheetId: local }),
  };
}
