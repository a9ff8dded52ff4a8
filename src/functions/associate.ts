import type { Language } from '../i18n/language';
import { allFunctions } from './catalogue';
import type { ReadEmpty } from './blanks/blankCells';
import { callable } from './callable';
import type { CellError } from './cellError';

/**
 * Hands every function to Excel. The language is asked at each call, for messages and labels.
 *
 * To be called while the script loads: the runtime looks for functions once, at the first call from a cell, and
 * would miss those handed over later.
 *
 * @param readEmpty finds out which cells are empty, in Excels that hand them over as 0
 */
export function associateAll(language: () => Language, readEmpty: ReadEmpty): void {
  const makeError = (error: CellError): unknown =>
    error.host ?? new CustomFunctions.Error(excelCode(error), error.message(language()));
  for (const declaration of allFunctions) {
    CustomFunctions.associate(declaration.name, callable(declaration, language, makeError, readEmpty));
  }
}

function excelCode({ excel }: CellError): CustomFunctions.ErrorCode {
  switch (excel) {
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
  }
}
