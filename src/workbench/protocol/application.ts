import type { HostWorkbook } from '../workbook/hostWorkbook';
import type { HostState } from './hostState';
import { hostType } from './hostObject';

interface ApplicationTarget {
  readonly workbook: HostWorkbook;
  readonly state: HostState;
}

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const cultureInfo = hostType<ApplicationTarget>('CultureInfo', {
  get: { Name: () => 'en-US' },
});

export const application = hostType<ApplicationTarget>('Application', {
  get: {
    CalculationMode: ({ workbook }) => workbook.calculationMode,
    CalculationState: ({ workbook }) => (workbook.calculation.isPending ? 'Pending' : 'Done'),
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: ({ workbook }, value) => {
      workbook.calculationMode = value.word(modes);
    },
  },
  child: { CultureInfo: (target) => cultureInfo(target) },
  call: {
    Calculate: async ({ workbook }, args) => {
      if (args.word(['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate')
        workbook.calculation.calculateAll();
      await workbook.whenCalculated();
    },
    SuspendApiCalculationUntilNextSync: ({ state }) => {
      state.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
