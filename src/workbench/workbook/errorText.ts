const errors = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CYCLE!',
  '#ERROR!',
]);

/** True for the text of an error value. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && errors.has(text);
}
