import type { TaskName } from './tasks';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const isColumn = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Float64Array]';
const isFit = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['model'] === 'string' &&
  Array.isArray(value['parameters']) &&
  Array.isArray(value['standardErrors']) &&
  isObject(value['outcome']);

/** What each task comes to, as far as telling another program's answer from the right one needs. */
const resultShapes: Readonly<Record<TaskName, (value: unknown) => boolean>> = {
  fitBgNbd: isFit,
  fitMbgNbd: isFit,
  fitParetoNbd: isFit,
  fitBgBb: isFit,
  fitSbg: isFit,
  fitBdw: isFit,
  fitGammaGamma: isFit,
  compareHistoryModels: (value) => isObject(value) && Array.isArray(value['fits']),
  predictExpected: isColumn,
  predictDert: isColumn,
  predictCustomerValues: (value) =>
    isObject(value) &&
    isObject(value['models']) &&
    Array.isArray(value['warnings']) &&
    isObject(value['values']) &&
    isColumn(value['values']['pAlive']) &&
    isColumn(value['values']['purchases']),
};

/** True for what a worker may answer to a task: its result, or the code and values of the error that it ended with. */
export function isReply(name: TaskName, reply: unknown): boolean {
  if (!isObject(reply)) return false;
  if (reply['ok'] === false) return typeof reply['code'] === 'string' && isObject(reply['values']);
  return reply['ok'] === true && resultShapes[name](reply['value']);
}
