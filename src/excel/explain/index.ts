export { readFormulaCell } from './formulaCell';
export { readReferences, selectCells } from './readReferences';
