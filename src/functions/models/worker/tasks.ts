import { predictCustomerValues } from '../../../models/customerValue/predictCustomerValues';
import { fitBdw } from '../../../models/bdw/fit';
import { fitBgBb } from '../../../models/bgBb/fit';
import { fitBgNbd } from '../../../models/bgNbd/fit';
import { compareFits, type Comparison } from '../../../models/compareFits';
import { fitHistoryModels } from '../../../models/fitHistoryModels';
import { fitGammaGamma } from '../../../models/gammaGamma/fit';
import type { HistoryColumns } from '../../../models/histories';
import { fitMbgNbd } from '../../../models/mbgNbd/fit';
import { fitParetoNbd } from '../../../models/paretoNbd/fit';
import { predictDert, predictExpected, type HistoryModelName } from '../../../models/predictHistories';
import { fitSbg } from '../../../models/sbg/fit';

/**
 * Work that may take long, as functions of plain data: what goes in and comes out can be copied to and from a worker.
 */
export const tasks = {
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  fitBgBb,
  fitSbg,
  fitBdw,
  fitGammaGamma,
  compareHistoryModels(columns: HistoryColumns): Comparison {
    const { fits, failed } = fitHistoryModels(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'], columns);
    return compareFits(fits, failed);
  },
  predictExpected(
    model: HistoryModelName,
    parameters: readonly number[],
    columns: HistoryColumns,
    horizon: number,
  ): Float64Array {
    return predictExpected(model, parameters, columns, horizon);
  },
  predictDert(
    model: HistoryModelName,
    parameters: readonly number[],
    columns: HistoryColumns,
    rate: number,
  ): Float64Array {
    return predictDert(model, parameters, columns, rate);
  },
  predictCustomerValues,
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskArguments<Name extends TaskName> = Parameters<Tasks[Name]>;
export type TaskResult<Name extends TaskName> = ReturnType<Tasks[Name]>;
