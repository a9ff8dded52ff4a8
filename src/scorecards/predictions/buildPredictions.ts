import type { SheetSpec } from '../sheetSpec';
import { buildPredictionMethod } from './buildPredictionMethod';
import { buildPredictionTable } from './buildPredictionTable';
import type { PredictionsInput } from './predictionsInput';

/** The sheets of a prediction: the customers as a table, and how the numbers came about. */
export function buildPredictions(input: PredictionsInput): readonly SheetSpec[] {
  return [buildPredictionTable(input), buildPredictionMethod(input)];
}
