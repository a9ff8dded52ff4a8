export { withFunctionList } from './functionList';
export { generateFunctionFiles, generateReference, type GeneratedFile } from './generateFunctionFiles';
