import type { WorkerEngine } from './workerEngine';

type Shape = (value: unknown) => boolean;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const isNothing: Shape = (value) => value === null;
const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0;
const isListOf =
  (keys: readonly string[]): Shape =>
  (value) =>
    Array.isArray(value) && value.every((each) => isObject(each) && keys.every((key) => key in each));
const isList = isListOf([]);
const isObjectOf =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([key, has]) => has(value[key]));
const isBuilt = isObjectOf({ build: isObjectOf({ customers: isCount, findings: isList }), methods: isList });
const isPiece: Shape = (value) =>
  isObject(value) &&
  (value['kind'] === 'rows'
    ? isCount(value['block']) && Array.isArray(value['rows'])
    : value['kind'] === 'sheet' && isObjectOf({ spec: isObjectOf({ blocks: isList }) })(value));

/**
 * What each question of the worker is answered with, as far as telling another program's answer from the right one needs: the
 * parts that the pane goes into.
 */
export const answerShapes: Readonly<Record<keyof WorkerEngine, Shape>> = {
  beginRows: isNothing,
  addRows: isNothing,
  endRows: isNothing,
  recognize: isObjectOf({
    mapping: isObjectOf({ fields: Array.isArray }),
    columns: isList,
    findings: isList,
  }),
  build: isBuilt,
  tryReading: isObjectOf({ customers: isCount }),
  notes: isListOf(['row', 'text']),
  segment: isObjectOf({ preview: isObjectOf({ segments: isList, notes: isList }), scorecards: isList }),
  top: isListOf(['id', 'row']),
  formerTables: isListOf(['name', 'columns']),
  addFormerRows: isNothing,
  endFormer: isNothing,
  describeRun: isObjectOf({ headers: isObject, segments: isList, title: isObject }),
  findCustomers: isListOf(['index', 'id']),
  beginScorecards: isCount,
  predict: isObjectOf({ request: isObject, totals: isObject, chosen: isObject, compared: isList }),
  usePrediction: isBuilt,
  beginPredictionSheets: isCount,
  takePiece: isPiece,
};

/** True for an answer of the worker to this question: its value, or what the problem is. */
export function isAnswer(question: keyof WorkerEngine, answer: unknown): boolean {
  if (!isObject(answer)) return false;
  if ('problem' in answer) {
    const { problem } = answer;
    return isObject(problem) && typeof problem['code'] === 'string' && isObject(problem['text']);
  }
  return 'value' in answer && answerShapes[question](answer['value']);
}
