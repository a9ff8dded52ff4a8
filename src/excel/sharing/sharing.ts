import type { OtherName } from '../../sharing/functionNames';
import type { SharedFunction } from '../../sharing/sharedFunction';
import type { WhyNoForm } from '../../sharing/portableForm';

/**
 * What the add-in can do so that a workbook opens whole for people who do not have it. A cancel ends each within seconds:
 * what was begun is taken back, or, where it says so, finished.
 */
export interface Sharing {
  /** Whether the workbook was prepared, and whether functions of ours show errors. Cheap enough for every start. */
  status(signal?: AbortSignal): Promise<SharingStatus>;
  /** Every formula that uses the add-in. */
  find(signal?: AbortSignal): Promise<FoundFormulas>;
  /** Replaces them by portable functions where they have one and agree, else by values. Keeps the originals. */
  prepare(options: PrepareOptions, signal?: AbortSignal): Promise<PrepareResult>;
  /** Opens a prepared copy as another workbook; this one ends as it was. */
  prepareCopy(options: PrepareOptions, signal?: AbortSignal): Promise<CopyResult>;
  /** Whether this Excel can open a copy. */
  readonly canCopy: boolean;
  /** Puts the originals back; what cannot be matched with certainty is told, not guessed. What was begun is finished. */
  makeLive(options?: LiveOptions, signal?: AbortSignal): Promise<LiveResult>;
  /** Gives up what is kept and cannot be put back: the workbook is an ordinary one from then on. */
  forgetKept(signal?: AbortSignal): Promise<void>;
  /** Adds the portable functions as defined names, and replaces those of an older version. */
  addPortable(signal?: AbortSignal): Promise<AddResult>;
  /** Removes those that nothing uses. */
  removePortable(signal?: AbortSignal): Promise<RemoveResult>;
  /** Everything that an auditor asks of the formulas with functions of ours, live or portable. */
  audit(signal?: AbortSignal): Promise<readonly AuditedFormula[]>;
  /** Calculates the whole workbook anew. */
  recalculate(signal?: AbortSignal): Promise<void>;
}

export interface SharingStatus {
  /** Formulas that "make live again" would put back; 0 in a workbook that was not prepared. */
  readonly keptFormulas: number;
  /** Written by a newer version of the add-in, changed by another program, or left out by it: cannot be read. */
  readonly unreadable?: 'newer' | 'damaged' | 'lost';
  /** Cells whose formula uses the add-in or a portable function, and that show #NAME? or #BUSY!. */
  readonly failing: readonly FailingCell[];
  /** Excel calculates only when told to, something has changed since, and formulas use the add-in. */
  readonly stale: boolean;
  /** Whether this Excel has LAMBDA: without it, formulas become values only and portable functions cannot be added. */
  readonly hasLambda: boolean;
  /** Portable functions in the workbook: `CRM.CLV`. */
  readonly portableNames: readonly string[];
  /** Those of them that an older version wrote, or that another program has spoiled. */
  readonly outdatedNames: number;
}

export interface Place {
  readonly sheetName: string;
  readonly address: string;
}

export interface FailingCell extends Place {
  readonly formula: string;
  readonly error: string;
  /** Functions of ours that the formula names as a build with another prefix, or with none, does. */
  readonly otherNames?: readonly OtherName[];
}

/** A formula with functions of ours, live or portable. */
export interface UsingFormula extends Place {
  /** A cell's formula, or a defined name's; the sheet is "" for a name of the workbook. */
  readonly kind: 'cell' | 'name' | 'conditionalFormat' | 'validation';
  readonly formula: string;
  readonly functions: readonly string[];
}

export interface FoundFormula extends UsingFormula {
  /** Of a colour scale, a data bar or a set of icons: a number, in whose place a value can stand. */
  readonly isLimit?: true;
  /** What preparing makes of it. */
  readonly becomes: 'portable' | 'values' | 'unchanged';
  /** Why it does not stay a formula that others can calculate; absent where it does. */
  readonly why?: WhyNotPortable;
}

/** Why a formula has no portable form here. */
export type WhyNotPortable =
  | WhyNoForm
  /** It reads the spilled area of another formula (`A1#`) that becomes a value: `cell` is that formula's. */
  | { readonly kind: 'readsSpill'; readonly cell: string }
  /** The portable form gives something else: the first of its results that differ, and the same of the add-in's. */
  | { readonly kind: 'differs'; readonly shown: string; readonly portable: string }
  /** This Excel has no LAMBDA, which portable forms are made of. */
  | { readonly kind: 'noLambda' }
  /** The user wants values only. */
  | { readonly kind: 'valuesOnly' };

export interface FoundFormulas {
  readonly formulas: readonly FoundFormula[];
}

/** A formula with functions of ours, for somebody who has to trust it. */
export interface AuditedFormula extends Place {
  readonly kind: FoundFormula['kind'];
  readonly formula: string;
  readonly form: 'live' | 'portable' | 'both';
  readonly calls: readonly AuditedCall[];
  /** What the first cell shows; null outside of cells. */
  readonly result: string | number | boolean | null;
  /** Cells that the result fills. */
  readonly rowCount: number;
  readonly columnCount: number;
  /**
   * Whether the live and the portable form give the same: `differs` with what the other form gives, `noPortable` where
   * a function has only the live form, `notCompared` where the formula cannot be calculated in another place.
   */
  readonly agreement:
    | { readonly kind: 'agrees' | 'noPortable' | 'notCompared' }
    | { readonly kind: 'differs'; readonly other: string | number | boolean };
}

export interface AuditedCall {
  /** As it is written: `CLV`, `CRM.CLV`. */
  readonly name: string;
  readonly meaning: string;
  readonly arguments: readonly { readonly name: string; readonly text: string }[];
}

export interface PrepareOptions {
  /** For readers whose program has no LAMBDA (Excel 2021 and older, LibreOffice): cells become values, every one. */
  readonly valuesOnly: boolean;
  /** Cells that the user wants to become values since their portable form gives something else. */
  readonly asValues?: readonly FoundFormula[];
  /** Cells that the user wants to stay formulas though their portable form gives something else. */
  readonly asFormulas?: readonly FoundFormula[];
}

export interface PrepareResult {
  readonly portable: number;
  /** Formulas that became values, each with why. */
  readonly values: readonly FoundFormula[];
  /** Formulas outside of cells that have no portable form: they stay as they are. */
  readonly unchanged: readonly FoundFormula[];
  /**
   * Cells whose portable form gives something else than they show, beside those that the user has decided on, and those that would
   * become values with them. Where there are any, nothing has been replaced: the user is asked first.
   */
  readonly differing: readonly FoundFormula[];
}

export interface CopyResult extends PrepareResult {
  /** Formulas of this workbook that changed while the copy was made, and were left so. */
  readonly unmatched: readonly Unmatched[];
}

export interface LiveOptions {
  /** Formulas that reach out of the workbook, as `unmatched` told them: the user has seen them and wants them back. */
  readonly consented?: readonly string[];
}

export interface LiveResult {
  readonly restored: number;
  readonly unmatched: readonly Unmatched[];
}

export interface Unmatched extends Place {
  readonly kind: UsingFormula['kind'];
  /** The original, as far as its references still exist. */
  readonly formula: string;
  /**
   * Edited since; deleted since, so that the place is where it was when it was prepared; what it refers to is; it calls no
   * function of ours; it reaches out of the workbook, which the user must agree to; its entry in the record is damaged.
   */
  readonly reason: 'changed' | 'gone' | 'reference' | 'foreign' | 'asks' | 'misfit';
  /** What reaches out of the workbook: names of functions, other workbooks, "|". */
  readonly parts?: readonly string[];
}

export interface AddResult {
  readonly added: number;
  readonly updated: number;
  /** Names that the workbook uses for something else. */
  readonly taken: readonly string[];
}

export interface RemoveResult {
  readonly removed: number;
  /** What uses the others. */
  readonly users: readonly UsingFormula[];
}

export type SharedFunctions = readonly SharedFunction[];
