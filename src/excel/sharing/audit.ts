import { callsIn, renamed } from '../../sharing/calls';
import { FunctionNames } from '../../sharing/functionNames';
import type { SharedFunction } from '../../sharing/sharedFunction';
import { toPortable } from '../../sharing/toPortable';
import { throwIfAborted } from '../hostError';
import { run } from '../run';
import { calculateAside, type AsideFormula } from './calculateAside';
import { isComparableAside } from './differingCells';
import { findElsewhere } from './findElsewhere';
import { hasLambda } from './hasLambda';
import { planCells, type PlannedCell } from './planCells';
import { placeOf } from './readFormulas';
import { sameResults } from './sameResults';
import type { AuditedCall, AuditedFormula, SharedFunctions } from './sharing';

type Agreement = AuditedFormula['agreement'];

/** Formulas that are calculated in their other form; beyond it a report would take minutes. */
const mostCompared = 5000;

/** Reads every formula with functions of ours and calculates each in its other form, on a sheet that goes again. */
export function audit(functions: SharedFunctions, signal?: AbortSignal): Promise<readonly AuditedFormula[]> {
  return run(async (context) => {
    const forms = functions.flatMap(({ portable, description }): SharedFunction[] =>
      portable && description ? [{ name: portable.name, description }] : [],
    );
    const names = new FunctionNames([...functions, ...forms]);
    const live = new FunctionNames(functions);
    const portable = new FunctionNames(forms);
    const liveOf = new Map(functions.map((one) => [one.portable?.name.toUpperCase(), one.name]));
    const toLive = (formula: string): string => renamed(formula, (name) => liveOf.get(name.toUpperCase()));
    const describe = (formula: string): Pick<AuditedFormula, 'formula' | 'form' | 'calls'> => {
      const isLive = live.in(formula).length > 0;
      const form = portable.in(formula).length === 0 ? 'live' : isLive ? 'both' : 'portable';
      return { formula, form, calls: auditedCalls(formula, names) };
    };

    const canCompare = await hasLambda(context);
    throwIfAborted(signal);
    const cells = (await planCells(context, names)).filter((cell) => cell.functions.length > 0);
    const aside: (AsideFormula & { readonly cell: PlannedCell })[] = [];
    const agreements = new Map<PlannedCell, Agreement>();
    for (const cell of cells) {
      const inLive = toLive(cell.formula);
      const inPortable = toPortable(inLive, live);
      if (inPortable === undefined) agreements.set(cell, { kind: 'noPortable' });
      else if (canCompare && aside.length < mostCompared && isComparableAside(cell.formula)) {
        aside.push({ ...cell, cell, formula: live.in(cell.formula).length > 0 ? inPortable : inLive });
      }
    }
    throwIfAborted(signal);
    const others = await calculateAside(context, aside, functions);
    aside.forEach(({ cell }, i) => {
      const other = others[i];
      if (other === undefined) return;
      const first = other[0]?.[0] ?? '';
      agreements.set(
        cell,
        sameResults(cell.values, other) ? { kind: 'agrees' } : { kind: 'differs', other: first },
      );
    });

    throwIfAborted(signal);
    const elsewhere = await findElsewhere(context, names);
    const own = new Set(forms.map(({ name }) => name.toUpperCase()));
    return [
      ...cells.map((cell): AuditedFormula => ({
        ...placeOf(cell),
        ...describe(cell.formula),
        kind: 'cell',
        result: shown(cell.values[0]?.[0]),
        rowCount: cell.rowCount,
        columnCount: cell.columnCount,
        agreement: agreements.get(cell) ?? { kind: 'notCompared' },
      })),
      ...elsewhere
        .filter(({ found }) => found.kind !== 'name' || !own.has(found.address.toUpperCase()))
        .map(({ found: { kind, sheetName, address, formula } }): AuditedFormula => ({
          ...{ kind, sheetName, address, result: null, rowCount: 0, columnCount: 0 },
          ...describe(formula),
          agreement: { kind: toPortable(toLive(formula), live) === undefined ? 'noPortable' : 'notCompared' },
        })),
    ];
  });
}

function auditedCalls(formula: string, names: FunctionNames): readonly AuditedCall[] {
  return callsIn(formula, names).map(({ called, arguments: given }) => ({
    name: called.name,
    meaning: called.description?.meaning ?? '',
    arguments: given.flatMap((text, i) =>
      text === '' ? [] : [{ name: called.description?.parameters[i] ?? String(i + 1), text }],
    ),
  }));
}

function shown(value: unknown): AuditedFormula['result'] {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
