import type { FunctionDeclaration } from '../defineFunction';
import { bgBbFunctions } from './bgBbFunctions';
import { clvPredictFunction } from './clvPredict';
import { allContractFunctions } from './contractFunctions';
import { gammaGammaFunctions } from './gammaGammaFunctions';
import { historyFamilies } from './historyFamilies';
import { historyFunctions } from './historyFunctions';
import { modelCompareFunction } from './modelCompare';

/** The functions of the models of behaviour. */
export const modelFunctions: readonly FunctionDeclaration[] = [
  clvPredictFunction,
  ...historyFamilies.flatMap(historyFunctions),
  ...gammaGammaFunctions,
  ...bgBbFunctions,
  ...allContractFunctions,
  modelCompareFunction,
];
