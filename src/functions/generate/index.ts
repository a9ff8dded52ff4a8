export { generateFunctionFiles, generateReference, type GeneratedFile } from './generateFunctionFiles';
