import type { FoundFormula, Sharing } from '../../../src/excel/sharing/sharing';
import { portableFunctions } from '../../../src/functions/portable/portableFunctions';

const portable = portableFunctions('en-US');

/** A workbook with a few formulas of the add-in, in memory: prepared or not. */
export function createFakeSharing(): Sharing {
  let kept: readonly FoundFormula[] = [];
  let names: readonly string[] = [];
  let formulas: readonly FoundFormula[] = [
    cell('C2', '=CLV(A2,B2,0.1)', 'CLV', 'portable'),
    cell('C3', '=CLV(A3,B3,0.1)', 'CLV', 'portable'),
    cell(
      'F2',
      '=BGNBD.FIT(Customers!$B$2:$B$2358,Customers!$C$2:$C$2358,Customers!$D$2:$D$2358)',
      'BGNBD.FIT',
      'values',
    ),
    {
      ...cell('Target', '=CAC(Costs!$B$2:$B$9,Costs!$C$2:$C$9)', 'CAC', 'portable'),
      kind: 'name',
      sheetName: '',
    },
    { ...cell('C2:C3', '=C2>SBG.SURVIVAL(1,2,3)', 'SBG.SURVIVAL', 'unchanged'), kind: 'conditionalFormat' },
  ];
  return {
    status: () =>
      Promise.resolve({
        keptFormulas: kept.length,
        failing: [],
        stale: false,
        hasLambda: true,
        portableNames: names,
        outdatedNames: 0,
      }),
    find: () => Promise.resolve({ formulas }),
    prepare() {
      kept = formulas.filter(({ becomes }) => becomes !== 'unchanged');
      formulas = formulas.filter(({ becomes }) => becomes === 'unchanged');
      names = ['CRM.CLV', 'CRM.CAC'];
      const values = kept.filter(({ becomes }) => becomes === 'values');
      return Promise.resolve({ portable: 3, values, unchanged: formulas, differing: [] });
    },
    canCopy: true,
    prepareCopy: () =>
      Promise.resolve({
        portable: 3,
        values: formulas.filter(({ becomes }) => becomes === 'values'),
        unchanged: formulas.filter(({ becomes }) => becomes === 'unchanged'),
        differing: [],
        unmatched: [],
      }),
    makeLive() {
      const unmatched = kept.slice(0, 1).map(({ kind, sheetName, address, formula }) => ({
        ...{ kind, sheetName, address, formula },
        reason: 'changed' as const,
      }));
      formulas = [...kept.slice(1), ...formulas];
      const restored = kept.length - 1;
      kept = kept.slice(0, 1);
      return Promise.resolve({ restored, unmatched });
    },
    forgetKept() {
      kept = [];
      return Promise.resolve();
    },
    addPortable() {
      names = portable.map(({ name }) => name);
      return Promise.resolve({ added: names.length, updated: 0, taken: [] });
    },
    removePortable() {
      const removed = names.length - 1;
      names = ['CRM.CLV'];
      const user = cell('D2', '=CRM.CLV(A2,B2,0.1,,,)', 'CRM.CLV', 'unchanged');
      return Promise.resolve({ removed, users: [user] });
    },
    audit: () =>
      Promise.resolve(
        formulas.map((one) => ({
          ...one,
          form: 'live' as const,
          calls: [{ name: one.functions[0] ?? '', meaning: '', arguments: [] }],
          ...{ result: null, rowCount: 1, columnCount: 1, agreement: { kind: 'notCompared' as const } },
        })),
      ),
    recalculate: () => Promise.resolve(),
  };
}

function cell(
  address: string,
  formula: string,
  name: string,
  becomes: FoundFormula['becomes'],
): FoundFormula {
  const why = becomes === 'portable' ? {} : { why: { kind: 'noPortable', functions: [name] } as const };
  return { kind: 'cell', sheetName: 'Values', address, formula, functions: [name], becomes, ...why };
}
