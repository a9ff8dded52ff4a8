const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** True for the text that a cell in error shows ("#N/A"). */
export function isErrorCell(value: string | number | boolean): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorText.test(value);
}
