import type { Language } from '../../i18n/language';

/** A formula as the report shows it. */
export interface ReportedFormula {
  readonly kind: 'cell' | 'name' | 'conditionalFormat' | 'validation';
  /** "" for a name of the workbook. */
  readonly sheetName: string;
  readonly address: string;
  readonly formula: string;
  readonly form: 'live' | 'portable' | 'both';
  readonly calls: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly arguments: readonly { readonly name: string; readonly text: string }[];
  }[];
  readonly result: string | number | boolean | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly agreement:
    | { readonly kind: 'agrees' | 'noPortable' | 'notCompared' }
    | { readonly kind: 'differs'; readonly other: string | number | boolean };
}

/** What the Formulas sheet is made of. */
export interface FormulasInput {
  readonly language: Language;
  readonly formulas: readonly ReportedFormula[];
  /** Moment of the report, milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Version of this program. */
  readonly version: string;
}
