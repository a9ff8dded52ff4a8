// The steps after the first, in a chunk of their own: their fields and lists are most of the page's weight.
export { ColumnsStep } from './ColumnsStep';
export { MethodStep } from './MethodStep';
export { PreviewStep } from './PreviewStep';
export { WriteStep } from './WriteStep';
