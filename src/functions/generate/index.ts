export { withFunctionList } from './functionList';
export { withGuideTables } from './guides/guideTables';
export { generateFunctionFiles, generateReference, type GeneratedFile } from './generateFunctionFiles';
